export const LedgerReport = () => null

export const FlowReport = () => null

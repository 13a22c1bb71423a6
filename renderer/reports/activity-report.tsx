export const ActivityReport = () => null

export const StageTimeReport = () => null

export const AnswerChanceReport = () => null

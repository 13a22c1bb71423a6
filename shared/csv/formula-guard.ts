/** What a spreadsheet may take for the beginning of a formula, after any number of apostrophes (OWASP, CSV injection). */
const BEGINS_FORMULA = /^'*[=+\-@\t\r\n\0＝＋－＠]/

/** A text as it may stand in a cell: one apostrophe more where it could run as a formula. */
export const guarded = (text: string): string => (BEGINS_FORMULA.test(text) ? `'${text}` : text)

/** The text that a guarded cell stands for: exactly one apostrophe less. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && BEGINS_FORMULA.test(cell) ? cell.slice(1) : cell

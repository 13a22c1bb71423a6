/** Without case and accents, for comparing. */
export const foldText = (text: string): string =>
  // Most texts are plain, and long ones are folded by the thousand.
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[ßøłđæœ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)

const PLAIN = /^\p{ASCII}*$/u

/** Letters that Unicode doesn't decompose, as people without the key type them. */
const UNDECOMPOSED: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe' }

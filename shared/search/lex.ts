/** A stretch of a query's text; `to` is excluded. In UTF-16 units, as a caret counts. */
export type Span = { readonly from: number; readonly to: number }

/** One value as it was typed. */
export type RawValue = Span & { readonly text: string; readonly isQuoted: boolean }

/** One term as it was typed; nothing is known yet of whether its field exists. */
export type RawTerm = Span & { readonly isNot: boolean } & (
    | { readonly kind: 'word'; readonly text: string }
    | { readonly kind: 'phrase'; readonly text: string }
    | { readonly kind: 'field'; readonly name: string; readonly nameSpan: Span; readonly values: readonly RawValue[] }
  )

/** The terms of a text from left to right. Every text has some reading: a quote that isn't closed reaches to the end. */
export const rawTermsOf = (text: string): readonly RawTerm[] => {
  const terms: RawTerm[] = []
  let at = skipSpace(text, 0)
  while (at < text.length) {
    const term = rawTermAt(text, at)
    terms.push(term)
    at = skipSpace(text, term.to)
  }
  return terms
}

/** How a quoted text closes, by how it opens; typographic quotes come from keyboards that put them in by themselves. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”“', '„': '“”', '”': '”' }
export const isQuote = (letter: string | undefined): boolean => letter !== undefined && letter in CLOSING

const SPACE = /\s/u
const FIELD = /^\p{L}[\p{L}-]*:(?!\/\/)/u

const skipSpace = (text: string, at: number): number => {
  let next = at
  while (next < text.length && SPACE.test(text[next] ?? '')) next++
  return next
}

const rawTermAt = (text: string, from: number): RawTerm => {
  const hasSign = text[from] === '-' && from + 1 < text.length && !SPACE.test(text[from + 1] ?? '')
  const start = hasSign ? from + 1 : from
  if (isQuote(text[start])) {
    const { text: quoted, to } = quotedAt(text, start)
    return { kind: 'phrase', text: quoted, isNot: hasSign, from, to }
  }
  const name = FIELD.exec(text.slice(start, start + LONGEST_NAME))?.[0]
  if (name === undefined) {
    const to = wordEnd(text, start)
    return { kind: 'word', text: text.slice(start, to), isNot: hasSign, from, to }
  }
  const { values, to } = valuesAt(text, start + name.length)
  const nameSpan = { from: start, to: start + name.length - 1 }
  return { kind: 'field', name: name.slice(0, -1), nameSpan, values, isNot: hasSign, from, to }
}

/** No field's name comes near it; it bounds the look ahead in a long pasted text. */
const LONGEST_NAME = 40

const wordEnd = (text: string, from: number): number => {
  let to = from
  while (to < text.length && !SPACE.test(text[to] ?? '')) to++
  return to
}

/** Values between commas, up to white space. */
const valuesAt = (text: string, from: number): { readonly values: readonly RawValue[]; readonly to: number } => {
  const values: RawValue[] = []
  let at = from
  for (;;) {
    const value = isQuote(text[at]) ? { ...quotedAt(text, at), isQuoted: true } : bareAt(text, at)
    values.push({ ...value, from: at })
    at = value.to
    if (text[at] !== ',') return { values, to: at }
    at++
  }
}

const bareAt = (text: string, from: number) => {
  let to = from
  while (to < text.length && text[to] !== ',' && !SPACE.test(text[to] ?? '')) to++
  return { text: text.slice(from, to), to, isQuoted: false }
}

/** A backslash keeps a quote or a backslash as it is; before anything else it is one itself. */
const quotedAt = (text: string, from: number): { readonly text: string; readonly to: number } => {
  const closing = CLOSING[text[from] ?? ''] ?? '"'
  let quoted = ''
  for (let at = from + 1; at < text.length; at++) {
    const letter = text[at] ?? ''
    const next = text[at + 1]
    if (letter === '\\' && next !== undefined && (next === '\\' || closing.includes(next))) {
      quoted += next
      at++
    } else if (closing.includes(letter)) return { text: quoted, to: at + 1 }
    else quoted += letter
  }
  return { text: quoted, to: text.length }
}

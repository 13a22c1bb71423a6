import { type PlaceholderValues, placeholderNamed } from './placeholders'

/** A piece of a template: words as they stand, a value filled in, or a placeholder that could not be filled. */
export type Part = { readonly kind: 'text' | 'value' | 'missing' | 'unknown'; readonly text: string }

/** A filled template. `missing`: placeholders without a value, `unknown`: names that mean nothing; each once, in the order of the text. */
export type Filled = {
  readonly text: string
  readonly missing: readonly string[]
  readonly unknown: readonly string[]
}

/** One word in braces; other braces are the user's own. */
const IN_BRACES = /\{[ \t]*(\p{L}[\p{L}\p{N}_-]{0,59})[ \t]*\}/gu

/** The template in pieces, for a preview that shows what was filled in and what was not. A value is never filled again. */
export const partsOf = (template: string, values: PlaceholderValues): readonly Part[] => {
  const parts: Part[] = []
  let end = 0
  for (const match of template.matchAll(IN_BRACES)) {
    if (match.index > end) parts.push({ kind: 'text', text: template.slice(end, match.index) })
    parts.push(partFor(match[0], match[1] ?? '', values))
    end = match.index + match[0].length
  }
  if (end < template.length) parts.push({ kind: 'text', text: template.slice(end) })
  return parts
}

const partFor = (whole: string, name: string, values: PlaceholderValues): Part => {
  const placeholder = placeholderNamed(name)
  if (placeholder === null) return { kind: 'unknown', text: whole }
  const value = values[placeholder]?.trim() ?? ''
  return value === '' ? { kind: 'missing', text: `{${placeholder}}` } : { kind: 'value', text: value }
}

/** The text with what is known; the rest stays in its braces and is told. */
export const fill = (template: string, values: PlaceholderValues): Filled => {
  const parts = partsOf(template, values)
  const namesOf = (kind: Part['kind']) => [
    ...new Set(parts.filter((part) => part.kind === kind).map(({ text }) => text)),
  ]
  return {
    text: parts.map(({ text }) => text).join(''),
    missing: namesOf('missing'),
    unknown: namesOf('unknown'),
  }
}

/** Every placeholder that still stands in texts which are about to be sent. */
export const leftIn = (...texts: readonly string[]): readonly string[] => {
  const { missing, unknown } = fill(texts.join('\n'), {})
  return [...missing, ...unknown]
}

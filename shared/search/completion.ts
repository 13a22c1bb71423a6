import { FIELD_NAMES, type FieldName } from './field-names'
import { foldText } from './fold-text'
import { rawTermsOf, type Span } from './lex'
import { fieldNamed } from './parse-query'

/** What is being typed where the caret stands, and what a chosen completion takes the place of. */
export type Completing = Span &
  (
    | { readonly kind: 'field'; readonly typed: string }
    | { readonly kind: 'value'; readonly field: FieldName; readonly typed: string }
  )

/** `null`: nothing there can be completed. */
export const completingAt = (text: string, caret: number): Completing | null => {
  const term = rawTermsOf(text).find(({ from, to }) => from < caret && caret <= to)
  if (!term || term.kind === 'phrase') return null
  if (term.kind !== 'field') {
    const from = term.isNot ? term.from + 1 : term.from
    return caret === term.to ? { kind: 'field', typed: term.text, from, to: term.to } : null
  }
  const field = fieldNamed(term.name)
  const value = term.values.find(({ from, to }) => from <= caret && caret <= to)
  return field && value ? { kind: 'value', field, typed: value.text, from: value.from, to: value.to } : null
}

/** The fields whose name begins so. */
export const fieldsBeginning = (typed: string): readonly FieldName[] => {
  const sought = typed.toLowerCase()
  return FIELD_NAMES.filter((name) => name.startsWith(sought))
}

/** Whether a value's name is one of those that were begun: at its beginning or at that of one of its words. */
export const isBegun = (name: string, typed: string): boolean => {
  const [folded, sought] = [foldText(name), foldText(typed.trim())]
  return folded.startsWith(sought) || folded.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(sought))
}

export type Completed = { readonly text: string; readonly caret: number }

/** The text with the completion in it, and where the caret goes: behind a value there is room for the next term. */
export const complete = (text: string, { kind, from, to }: Completing, chosen: string): Completed => {
  const before = text.slice(0, from) + chosen + (kind === 'field' ? ':' : '')
  const after = text.slice(to)
  const space = kind === 'value' && !/^[\s,]/u.test(after) ? ' ' : ''
  return { text: before + space + after, caret: before.length + (kind === 'value' && !after.startsWith(',') ? 1 : 0) }
}

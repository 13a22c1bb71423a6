import type { Bound } from './query'

/** A value's text taken apart at its signs: one that equals, a comparison, two of them, or a range. */
export type Comparison =
  | { readonly kind: 'plain' | 'equal'; readonly text: string }
  /** `isDots`: written as `a..b`, whose ends are included. */
  | { readonly kind: 'bounds'; readonly from: RawBound | null; readonly to: RawBound | null; readonly isDots: boolean }
export type RawBound = { readonly text: string; readonly isOpen: boolean }

const SIGNED = /^(>=|>)([^<>=]+)(?:(<=|<)([^<>=]+))?$|^(<=|<)([^<>=]+)$/u

/** `null` when the signs don't fit together, or stand for nothing. */
export const comparisonOf = (text: string): Comparison | null => {
  if (text.startsWith('=')) return text.length > 1 ? { kind: 'equal', text: text.slice(1) } : null
  const dots = text.indexOf('..')
  if (dots >= 0) {
    const [from, to] = [text.slice(0, dots), text.slice(dots + 2)]
    if (from === '' && to === '') return null
    return { kind: 'bounds', from: closed(from), to: closed(to), isDots: true }
  }
  if (!/[<>]/.test(text)) return { kind: 'plain', text }
  const [, above, least, below, most, only, end] = SIGNED.exec(text) ?? []
  if (only !== undefined && end !== undefined) return { kind: 'bounds', from: null, to: raw(end, only), isDots: false }
  if (above === undefined || least === undefined) return null
  const to = below === undefined || most === undefined ? null : raw(most, below)
  return { kind: 'bounds', from: raw(least, above), to, isDots: false }
}

const closed = (text: string): RawBound | null => (text === '' ? null : { text, isOpen: false })
const raw = (text: string, sign: string): RawBound => ({ text, isOpen: !sign.endsWith('=') })

/** The shortest text of a range; the ends in their own form. */
export const textOfRange = <T>(from: Bound<T> | null, to: Bound<T> | null, textOf: (value: T) => string): string => {
  if (from && to) {
    if (!from.isOpen && !to.isOpen)
      return from.value === to.value ? textOf(from.value) : `${textOf(from.value)}..${textOf(to.value)}`
    return `>${from.isOpen ? '' : '='}${textOf(from.value)}<${to.isOpen ? '' : '='}${textOf(to.value)}`
  }
  if (from) return `>${from.isOpen ? '' : '='}${textOf(from.value)}`
  return to ? `<${to.isOpen ? '' : '='}${textOf(to.value)}` : ''
}

/** Whether a range ends before it begins, or holds nothing between two open ends. */
export const isBackwards = <T>(from: Bound<T> | null, to: Bound<T> | null): boolean =>
  from !== null && to !== null && (from.value > to.value || (from.value === to.value && (from.isOpen || to.isOpen)))

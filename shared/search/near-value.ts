import type { DayField } from './fields'
import type { Value } from './query'
import type { Comparison } from './range-text'

type Near = Extract<Value, { kind: 'near' }>
type Direction = DayField['direction']

/** Days from today: `30d`, `2w`, `>30d`, `7d..30d`, `today`, `<today`. `null`: it is written in another way. */
export const nearValueOf = (comparison: Comparison, direction: Direction): Near | 'backwards' | null => {
  if (comparison.kind !== 'bounds') {
    const distance = distanceOf(comparison.text, direction)
    if (distance === null) return null
    const isExact = comparison.kind === 'equal' || !/\d/.test(comparison.text)
    return isExact ? nearOf(distance, distance) : nearOf(0, distance)
  }
  const { from, to, isDots } = comparison
  const isCounted = [from, to].some((bound) => bound !== null && /\d/.test(bound.text))
  // Named days are compared by the calendar, which days ago run against.
  const [low, high] = direction === 'past' && !isCounted ? [to, from] : [from, to]
  const least = low && distanceOf(low.text, direction)
  const most = high && distanceOf(high.text, direction)
  if ((low && least === null) || (high && most === null)) return null
  const first = least === null || !low?.isOpen ? least : least + 1
  const last = most === null || !high?.isOpen ? most : most - 1
  // "Less than 30 days ago" doesn't mean the days to come.
  return nearOf(first === null && isCounted && !isDots ? 0 : first, last)
}

const nearOf = (from: number | null, to: number | null): Near | 'backwards' =>
  from !== null && to !== null && from > to ? 'backwards' : { kind: 'near', from, to }

/** Days ago in a field of the past, days ahead in one of the future. */
const distanceOf = (text: string, direction: Direction): number | null => {
  const [, digits, unit] = /^(-?\d{1,5})([dw])$/i.exec(text) ?? []
  if (digits !== undefined) return Number(digits) * (unit?.toLowerCase() === 'w' ? 7 : 1)
  const offset = NAMED[text.toLowerCase()]
  return offset === undefined ? null : offset === 0 ? 0 : direction === 'past' ? -offset : offset
}

const NAMED: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 }

/** The shortest text that is read as the same days. */
export const textOfNear = ({ from, to }: Near, direction: Direction): string => {
  const [before, after] = direction === 'past' ? ['<', '>'] : ['>', '<']
  if (to === null) {
    if (from === 0 || from === 1) return `${before}${from === 0 ? '=' : ''}today`
    return from === null ? '' : from > 1 ? `>${from - 1}d` : `${from}d..`
  }
  if (from === null) return to === 0 || to === -1 ? `${after}${to === 0 ? '=' : ''}today` : `..${to}d`
  if (from === to) return namedDay(from, direction) ?? `=${from}d`
  return from === 0 ? `${to}d` : `${from}d..${to === 0 ? 'today' : `${to}d`}`
}

const namedDay = (distance: number, direction: Direction): string | undefined =>
  Object.keys(NAMED).find((name) => distanceOf(name, direction) === distance)

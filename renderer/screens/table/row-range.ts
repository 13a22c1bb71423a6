import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'

/** The rows in sight, and the one with the focus wherever it is: a row that leaves the document would drop it. */
export const rowRange = (range: Range, kept: number): number[] => {
  const places = defaultRangeExtractor(range)
  const [first, last] = [places[0], places.at(-1)]
  if (kept < 0 || kept >= range.count || first === undefined || last === undefined) return places
  if (kept < first) return [kept, ...places]
  return kept > last ? [...places, kept] : places
}

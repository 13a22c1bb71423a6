/** Below zero: `a` comes first. Never zero for two different items. */
export type Compare<T> = (a: T, b: T) => number

/** The first place at which an item would stand that isn't `before` (binary search): all those before come first in the list. */
export const placeAfter = <T>(list: readonly T[], isBefore: (item: T) => boolean): number => {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(list[middle] as T))
      low = middle + 1 // within the list
    else high = middle
  }
  return low
}

export const insertSorted = <T>(list: T[], item: T, compare: Compare<T>): void => {
  list.splice(
    placeAfter(list, (other) => compare(other, item) < 0),
    0,
    item,
  )
}

/** The item must be there. */
export const removeSorted = <T>(list: T[], item: T, compare: Compare<T>): void => {
  const place = placeAfter(list, (other) => compare(other, item) < 0)
  const found = list[place]
  if (found === undefined || compare(found, item) !== 0) throw new Error('what is to go is not in the sorted list')
  list.splice(place, 1)
}

import { type KeyboardEvent, useState } from 'react'

/** How many lines PageUp and PageDown pass over. */
const PAGE = 8

export type Listbox = {
  /** The line that Enter takes; -1: none. */
  readonly active: number
  readonly setActive: (index: number) => void
  /** Moves through the lines; `false`: the key means something else. */
  readonly onKey: (event: KeyboardEvent) => boolean
}

/** The lines under a text field, walked through while the field keeps the focus (ARIA combobox). Home and End stay the text's own unless `withEnds`. */
export const useListbox = (
  count: number,
  { first, withEnds }: { readonly first: number; readonly withEnds: boolean },
): Listbox => {
  const [chosen, setActive] = useState(first)
  const active = Math.min(chosen, count - 1)
  const onKey = (event: KeyboardEvent): boolean => {
    const next =
      event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey
        ? null
        : nextOf(event, active, count, withEnds)
    if (next === null) return false
    event.preventDefault()
    setActive(next)
    return true
  }
  return { active, setActive, onKey }
}

const nextOf = ({ key }: KeyboardEvent, active: number, count: number, withEnds: boolean): number | null => {
  if (count === 0) return null
  const last = count - 1
  switch (key) {
    case 'ArrowDown':
      return active >= last ? 0 : active + 1
    case 'ArrowUp':
      return active <= 0 ? last : active - 1
    case 'PageDown':
      return Math.min(last, Math.max(0, active) + PAGE)
    case 'PageUp':
      return Math.max(0, active - PAGE)
    case 'Home':
      return withEnds ? 0 : null
    case 'End':
      return withEnds ? last : null
    default:
      return null
  }
}

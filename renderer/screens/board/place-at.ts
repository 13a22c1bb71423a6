import type { Place } from '../../../shared/commands/placing'
import type { Application } from '../../../shared/model/application'

/** The gap above the card of this index, in words that stay true when a filter hides cards. */
export const placeAt = (cards: readonly Application[], index: number): Place => {
  const above = cards[Math.min(index, cards.length) - 1]
  if (above) return { below: above.id }
  const below = cards[index]
  return below ? { above: below.id } : 'top'
}

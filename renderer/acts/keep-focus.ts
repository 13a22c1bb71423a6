import { columnsShownNow } from '../state/board-view'
import { focusCard, useUi } from '../state/ui-store'
import { isTyping } from '../ui/typing'

/** Makes a change; the focus stays on its card in whatever column it is drawn then, and goes to the nearest neighbour when it has left the board. */
export const keepingFocus = async <T>(change: () => Promise<T>): Promise<T> => {
  if (useUi.getState().screen !== 'board') return change()
  const id = useUi.getState().focusedCardId
  const isOnCard = document.activeElement?.closest('[data-card]') !== null
  const before = columnsShownNow().map(({ cards }) => cards.map((card) => card.id))
  const changed = await change()
  const after = new Set(columnsShownNow().flatMap(({ cards }) => cards.map((card) => card.id)))
  const column = before.find((ids) => id !== null && ids.includes(id))
  if (id === null || !column || isTyping(document.activeElement)) return changed
  if (after.has(id)) {
    if (isOnCard) focusCard(id)
    return changed
  }
  const place = column.indexOf(id)
  const candidates = [...column.slice(place + 1), ...column.slice(0, place).reverse(), ...after]
  const next = candidates.find((each) => after.has(each))
  if (next !== undefined) focusCard(next)
  else if (useUi.getState().openApplicationId === null) document.getElementById('content')?.focus()
  return changed
}

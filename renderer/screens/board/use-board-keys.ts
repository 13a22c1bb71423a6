import type { KeyboardEvent } from 'react'
import type { Id } from '../../../shared/model/id'
import { onListKey } from '../../acts/list-keys'
import { archiveCards } from '../../acts/move'
import { clearSelection, selectTo, toggleSelected } from '../../acts/selection'
import { cardsMeant, columnsShownNow } from '../../state/board-view'
import { useSettings } from '../../state/settings'
import { focusCard, useUi } from '../../state/ui-store'
import { isTyping } from '../../ui/typing'
import { carryBy, dropCarried, pickUp, putBack } from './carry'

type Step = readonly [columns: number, cards: number]

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
const LETTERS: Readonly<Record<string, Step>> = { h: [-1, 0], l: [1, 0], k: [0, -1], j: [0, 1] }

/** The keys of the board: they work while a card has the focus, and only then. */
export const useBoardKeys = () => (event: KeyboardEvent) => {
  if (event.defaultPrevented || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
  const id = cardIdOf(event.target)
  if (id === null) return
  const isHandled = useUi.getState().carried ? onCarryKey(event) : onCardKey(event, id)
  if (isHandled) event.preventDefault()
}

/** The card whose face has the focus (not its menu button). */
const cardIdOf = (target: EventTarget): Id | null => {
  if (!(target instanceof HTMLElement) || target.hasAttribute('data-card-menu')) return null
  return target.closest<HTMLElement>('[data-card]')?.dataset.card ?? null
}

const onCarryKey = (event: KeyboardEvent): boolean => {
  const step = ARROWS[event.key] ?? LETTERS[event.key]
  if (step) carryBy(...step)
  else if (event.key === ' ' || event.key === 'Enter') void dropCarried()
  else if (event.key === 'Escape' || event.key === 'Tab') putBack()
  else return false
  return event.key !== 'Tab'
}

const onCardKey = (event: KeyboardEvent, id: Id): boolean => {
  const arrow = ARROWS[event.key]
  if (arrow) {
    walk(id, arrow, event.shiftKey)
    return true
  }
  if (event.key === ' ') pickUp(id)
  else if (event.key === 'Delete') void archiveCards(cardsMeant(id))
  else if (event.key === 'Escape' && useUi.getState().selection.size > 0) clearSelection()
  else if (event.key === 'F10' && event.shiftKey) useUi.setState({ menuCardId: id })
  else if (event.key === 'ContextMenu') useUi.setState({ menuCardId: id })
  else return useSettings.getState().singleKeyShortcuts && onSingleKey(event, id)
  return true
}

const onSingleKey = ({ key }: KeyboardEvent, id: Id): boolean =>
  onListKey(key, id, {
    walk: (letter) => walk(id, LETTERS[letter] ?? [0, 0], false),
    meant: () => cardsMeant(id),
    select: () => toggleSelected(id),
    openMenu: () => useUi.setState({ menuCardId: id }),
  })

/** To the card beside, above or below; columns without cards are stepped over. */
const walk = (id: Id, [columns, cards]: Step, isSelecting: boolean): void => {
  const shown = columnsShownNow().filter((column) => column.cards.length > 0)
  const at = shown.findIndex((column) => column.cards.some((card) => card.id === id))
  const from = shown[at]
  const to = shown[at + columns]
  if (!from || !to) return
  const row = from.cards.findIndex((card) => card.id === id) + cards
  const next = to.cards[Math.min(Math.max(0, row), to.cards.length - 1)]
  if (!next) return
  if (isSelecting) selectTo(next.id)
  else focusCard(next.id)
}

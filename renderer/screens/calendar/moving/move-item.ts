import type { Command } from '../../../../shared/commands/index'
import { atOf, type Day, dayOf } from '../../../../shared/model/time'
import { protocolOf } from '../../../../shared/protocol/reconcile'
import type { CalendarItem } from '../../../../shared/queries/calendar'
import { type Move, type MoveChange, moveOf } from '../../../../shared/queries/calendar-move'
import { instantNow, zoneNow } from '../../../state/clock'
import { send, undo } from '../../../state/send'
import { toastProblem, toastUndo } from '../../../state/toasts'
import { announce } from '../../../state/ui-store'
import { replica } from '../../../state/use-pipeline'
import { timeWords } from '../../../state/words/day-words'
import { texts } from '../../../ui/i18n'
import { focusItem } from '../calendar-store'
import { shortDayWords } from '../day-words'
import { itemWords } from '../items/item-words'

/** What would happen if the item were put on a day. */
export const tryMove = (item: CalendarItem, to: Day): Move =>
  moveOf(item, to, { now: instantNow(), zone: zoneNow() }, protocolOf(replica.pipeline))

/** Puts an item on another day, tells it and offers to take it back; answers why it stays, in words, or `null`. */
export const moveItem = async (item: CalendarItem, to: Day): Promise<string | null> => {
  const move = tryMove(item, to)
  if (!move.ok) return texts(`calendar.refused.${move.reason}`)
  const what = itemWords(replica.pipeline, item).title
  const reply = await send(commandOf(move.change))
  if (!reply.ok) return texts(`refusals.${reply.reason}`)
  focusItem(move.day, item.key)
  const when = whenWords(move.change, move.day)
  toastUndo(texts(move.isOnDayOff ? 'calendar.movedDayOff' : 'calendar.moved', { what, when }), undo)
  return null
}

/** The same, the reason being told in a toast. */
export const dropItem = async (item: CalendarItem, to: Day): Promise<void> => {
  const move = tryMove(item, to)
  if (move.ok) await moveItem(item, to)
  else if (move.reason === 'same-day') announce(texts('calendar.putBack'))
  else toastProblem(texts(`calendar.refused.${move.reason}`))
}

/** An interview tells its time, too: in another zone it may have shifted against the user's clock. */
const whenWords = (change: MoveChange, day: Day): string => {
  if (change.kind !== 'interview') return shortDayWords(day)
  const time = atOf(change.startAt, zoneNow()).time ?? ''
  return texts('steps.withTime', { what: shortDayWords(day), when: timeWords(time) })
}

const commandOf = (change: MoveChange): Command => {
  switch (change.kind) {
    case 'interview':
      return { type: 'interview/update', payload: { id: change.id, changes: { startAt: change.startAt } } }
    case 'step':
      return { type: 'step/edit', payload: { id: change.id, changes: { due: change.due } } }
    case 'application':
      return { type: 'application/update', payload: { id: change.id, changes: { deadline: change.deadline } } }
    case 'entry':
      return { type: 'entry/correct', payload: { id: change.id, by: change.by } }
  }
}

/** Today, for whoever moves something at this moment. */
export const todayHere = (): Day => dayOf(instantNow(), zoneNow())

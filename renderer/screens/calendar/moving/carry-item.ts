import type { Day } from '../../../../shared/model/time'
import type { CalendarItem } from '../../../../shared/queries/calendar'
import { refusalOf } from '../../../../shared/queries/calendar-move'
import { instantNow, zoneNow } from '../../../state/clock'
import { closeDialog } from '../../../state/dialogs'
import { toastProblem } from '../../../state/toasts'
import { announce, useUi } from '../../../state/ui-store'
import { replica } from '../../../state/use-pipeline'
import { texts } from '../../../ui/i18n'
import { focusDay, focusItem, useCalendar } from '../calendar-store'
import { longDayWords } from '../day-words'
import { itemWords } from '../items/item-words'
import { dropItem, tryMove } from './move-item'

/** Picks an item up, to be carried by the arrow keys; what can't be moved anywhere says why. */
export const pickUpItem = (item: CalendarItem): void => {
  const reason = refusalOf(item, { now: instantNow(), zone: zoneNow() })
  if (reason !== null) {
    toastProblem(texts(`calendar.refused.${reason}`))
    return
  }
  if (useUi.getState().dialog) closeDialog()
  useCalendar.setState({ carried: { item, day: item.day } })
  if (useCalendar.getState().mode === 'month') focusDay(item.day)
  else focusItem(item.day, item.key)
  announce(texts('calendar.pickedUp', { what: itemWords(replica.pipeline, item).title }))
}

/** Carries it to another day; tells which, and whether it can be dropped there. */
export const carryTo = (day: Day): void => {
  const { carried, mode } = useCalendar.getState()
  if (!carried) return
  useCalendar.setState({ carried: { ...carried, day } })
  if (mode === 'month') focusDay(day)
  const move = tryMove(carried.item, day)
  const words = longDayWords(day)
  const why = move.ok || move.reason === 'same-day' ? null : texts(`calendar.refused.${move.reason}`)
  announce(why === null ? words : texts('calendar.carriedToRefused', { day: words, why }))
}

/** Drops it there; where it can't be, it stays where it was. */
export const dropCarriedItem = async (): Promise<void> => {
  const { carried } = useCalendar.getState()
  if (!carried) return
  useCalendar.setState({ carried: null })
  if (tryMove(carried.item, carried.day).ok) return dropItem(carried.item, carried.day)
  back(carried.item)
  return dropItem(carried.item, carried.day)
}

export const putItemBack = (): void => {
  const { carried } = useCalendar.getState()
  if (!carried) return
  useCalendar.setState({ carried: null })
  back(carried.item)
  announce(texts('calendar.putBack'))
}

const back = (item: CalendarItem): void => {
  focusDay(item.day)
  focusItem(item.day, item.key)
}

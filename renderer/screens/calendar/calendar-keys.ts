import type { KeyboardEvent } from 'react'
import { addDays, type Day } from '../../../shared/model/time'
import type { CalendarItem } from '../../../shared/queries/calendar'
import { addMonths } from '../../../shared/queries/month'
import { undoAndTell } from '../../acts/undo-and-tell'
import { useSettings } from '../../state/settings'
import { useUi } from '../../state/ui-store'
import { isTyping } from '../../ui/typing'
import { type CarriedItem, focusDay, showToday, useCalendar } from './calendar-store'
import { carryTo, dropCarriedItem, pickUpItem, putItemBack } from './moving/carry-item'
import { todayHere } from './moving/move-item'

const DAYS_PER_WEEK = 7
const ARROWS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -DAYS_PER_WEEK,
  ArrowDown: DAYS_PER_WEEK,
}
const LETTERS: Readonly<Record<string, number>> = { h: -1, l: 1, k: -DAYS_PER_WEEK, j: DAYS_PER_WEEK }
const PAGES: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 }

/** The keys of the calendar: they work while a day or an item has the focus, and only then. `itemBy` finds what is shown. */
export const onCalendarKey = (
  event: KeyboardEvent<HTMLElement>,
  itemBy: (key: string) => CalendarItem | null,
): void => {
  const { target, currentTarget } = event
  // What is drawn elsewhere (a menu) passes its keys on, too.
  if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return
  if (event.defaultPrevented || isTyping(target) || event.ctrlKey || event.metaKey || event.altKey) return
  const { carried } = useCalendar.getState()
  if (carried && useUi.getState().dialog === null) {
    if (onCarryKey(event, carried)) event.preventDefault()
    return
  }
  if (target.hasAttribute('data-item-menu')) return
  const key = target.closest<HTMLElement>('[data-item]')?.dataset.item
  const item = key === undefined ? null : itemBy(key)
  const day = item?.day ?? target.closest<HTMLElement>('[data-day]')?.dataset.day
  if (day === undefined) return
  const isHandled = (item !== null && onItemKey(event, item)) || onDayKey(event, day)
  if (isHandled) event.preventDefault()
}

const stepOf = (event: KeyboardEvent): number | undefined =>
  ARROWS[event.key] ?? (useSettings.getState().singleKeyShortcuts ? LETTERS[event.key] : undefined)

/** The day to which a key leads; `null`: it is no such key. */
const dayFrom = (event: KeyboardEvent, day: Day): Day | null => {
  const days = stepOf(event)
  if (days !== undefined) return addDays(day, days)
  const months = PAGES[event.key]
  if (months !== undefined) return addMonths(day, months)
  const isToday = event.key === 'Home' || (event.key === 't' && useSettings.getState().singleKeyShortcuts)
  return isToday ? todayHere() : null
}

const onCarryKey = (event: KeyboardEvent, carried: CarriedItem): boolean => {
  const to = dayFrom(event, carried.day)
  if (to !== null) carryTo(to)
  else if (event.key === 'Enter' || event.key === ' ') void dropCarriedItem()
  else if (event.key === 'Escape' || event.key === 'Tab') putItemBack()
  else return false
  return event.key !== 'Tab'
}

const onItemKey = (event: KeyboardEvent, item: CalendarItem): boolean => {
  const isMenu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)
  if (isMenu) useCalendar.setState({ menuKey: item.key })
  else if (event.key === ' ' || (event.key === 'm' && useSettings.getState().singleKeyShortcuts)) pickUpItem(item)
  else if (event.key === 'Escape' && useCalendar.getState().mode === 'month') focusDay(item.day)
  else return false
  return true
}

const onDayKey = (event: KeyboardEvent, day: Day): boolean => {
  if (event.key === 'z' && useSettings.getState().singleKeyShortcuts) void undoAndTell()
  else if (useCalendar.getState().mode === 'agenda') return onAgendaKey(event)
  else {
    const to = dayFrom(event, day)
    if (to === null) return false
    focusDay(to)
  }
  return true
}

/** The agenda walks its rows by itself; here it only finds back. */
const onAgendaKey = (event: KeyboardEvent): boolean => {
  const isToday = event.key === 'Home' || (event.key === 't' && useSettings.getState().singleKeyShortcuts)
  if (!isToday) return false
  showToday()
  focusDay(todayHere())
  return true
}

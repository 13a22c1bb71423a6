import { create } from 'zustand'
import { addDays, type Day } from '../../../shared/model/time'
import type { CalendarItem } from '../../../shared/queries/calendar'
import { addMonths, isSameMonth } from '../../../shared/queries/month'
import { todayNow } from '../../state/clock'

type CalendarMode = 'month' | 'agenda'

/** An item picked up by keyboard, and the day that it would be dropped on. */
export type CarriedItem = { readonly item: CalendarItem; readonly day: Day }

type CalendarState = {
  readonly mode: CalendarMode
  /** The day on which it was looked at last: on a new one it begins with today. */
  readonly seenOn: Day
  /** A day of the month that is shown. */
  readonly month: Day
  /** The day that Tab leads to. */
  readonly cursor: Day
  /** The item that had the focus last; `null`: the day itself. */
  readonly focusedKey: string | null
  /** Grows when the focus must really go there. */
  readonly focusRequest: number
  /** Grows when the agenda must show today. */
  readonly todayRequest: number
  readonly withDone: boolean
  /** How far back the agenda goes. */
  readonly pastDays: number
  readonly menuKey: string | null
  readonly carried: CarriedItem | null
}

/** What the calendar shows; kept while the window is open. */
export const useCalendar = create<CalendarState>(() => ({
  mode: 'month',
  seenOn: todayNow(),
  month: todayNow(),
  cursor: todayNow(),
  focusedKey: null,
  focusRequest: 0,
  todayRequest: 0,
  withDone: false,
  pastDays: 0,
  menuKey: null,
  carried: null,
}))

/** The month follows the day. */
export const focusDay = (cursor: Day): void =>
  useCalendar.setState((state) => ({
    cursor,
    month: isSameMonth(state.month, cursor) ? state.month : cursor,
    focusedKey: null,
    focusRequest: state.focusRequest + 1,
  }))

/** The month stays: a card that was dropped into the next one doesn't take the page along. */
export const focusItem = (cursor: Day, focusedKey: string): void =>
  useCalendar.setState((state) => ({ cursor, focusedKey, focusRequest: state.focusRequest + 1 }))

/** Where the focus is, when the user has put it there. */
export const noteFocus = (cursor: Day, focusedKey: string | null): void => useCalendar.setState({ cursor, focusedKey })

/** Turns the page, by mouse: the focus stays on the button. */
export const turnMonth = (months: number): void =>
  useCalendar.setState(({ month }) => {
    const turned = addMonths(month, months)
    return { month: turned, cursor: turned, focusedKey: null }
  })

export const showToday = (): void => {
  const today = todayNow()
  useCalendar.setState(({ todayRequest }) => ({
    month: today,
    cursor: today,
    seenOn: today,
    focusedKey: null,
    todayRequest: todayRequest + 1,
  }))
}

/** The place is kept from screen to screen, but not overnight. */
export const comeBack = (): void => {
  if (useCalendar.getState().seenOn !== todayNow()) showToday()
}

const WEEKS_BACK_DAYS = 28

export const showMorePast = (): void =>
  useCalendar.setState(({ pastDays }) => ({ pastDays: pastDays + WEEKS_BACK_DAYS }))

/** The first day of the agenda. */
export const agendaStart = (today: Day, pastDays: number): Day => addDays(today, -pastDays)

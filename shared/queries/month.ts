import { Temporal } from 'temporal-polyfill'
import { addDays, type Day, daysBetween } from '../model/time'
import { weekdayOf } from '../protocol/working-days'

const DAYS_PER_WEEK = 7

/** The first day of the week in which a day lies. `firstWeekday`: ISO, Monday is 1. */
export const weekStartOf = (day: Day, firstWeekday: number): Day =>
  addDays(day, -((weekdayOf(day) - firstWeekday + DAYS_PER_WEEK) % DAYS_PER_WEEK))

export const monthStartOf = (day: Day): Day => `${day.slice(0, 'YYYY-MM'.length)}-01`

/** The same day some months later (or earlier); in a shorter month its last one. */
export const addMonths = (day: Day, months: number): Day => Temporal.PlainDate.from(day).add({ months }).toString()

export const isSameMonth = (a: Day, b: Day): boolean => monthStartOf(a) === monthStartOf(b)

/** The whole weeks that show a month, from its first day's week to its last day's: four to six. */
export const weeksOfMonth = (day: Day, firstWeekday: number): readonly (readonly Day[])[] => {
  const first = weekStartOf(monthStartOf(day), firstWeekday)
  const last = addDays(addMonths(monthStartOf(day), 1), -1)
  const weeks = Math.floor(daysBetween(first, last) / DAYS_PER_WEEK) + 1
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: DAYS_PER_WEEK }, (_, weekday) => addDays(first, week * DAYS_PER_WEEK + weekday)),
  )
}

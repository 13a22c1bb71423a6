import type { Weekday } from '../../shared/queries/reports/activity'

const MONDAY: Weekday = 1
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** The first day of the week where the user is; Monday (ISO 8601) where the system doesn't say. */
export const firstWeekdayOf = (locale: string | undefined): Weekday => {
  if (locale === undefined) return MONDAY
  // Not yet in TypeScript's own declarations.
  const withWeek = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?: () => { readonly firstDay: number } }
  const first = withWeek.getWeekInfo?.().firstDay
  return WEEKDAYS.find((weekday) => weekday === first) ?? MONDAY
}

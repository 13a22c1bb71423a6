import type { Weekday } from '../../shared/queries/reports/activity'
import { useFacts } from '../state/facts'

type WeekInfo = { readonly firstDay: number }
/** The same under two names: a getter in older runtimes, a method in newer ones. */
type LocaleWithWeek = Intl.Locale & { readonly weekInfo?: WeekInfo; readonly getWeekInfo?: () => WeekInfo }

const MONDAY = 1

/** The weekday with which weeks begin for the system's locale. */
export const firstWeekday = (): Weekday => {
  const here: LocaleWithWeek = new Intl.Locale(useFacts.getState().about?.locale ?? navigator.language)
  const first = (here.getWeekInfo?.() ?? here.weekInfo)?.firstDay ?? MONDAY
  return WEEKDAYS.find((day) => day === first) ?? MONDAY
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

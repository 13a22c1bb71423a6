/** ISO 8601: Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

type WeekInfo = { readonly firstDay: number }
/** The same under two names: a getter in older runtimes, a method in newer ones. */
type LocaleWithWeek = Intl.Locale & { readonly weekInfo?: WeekInfo; readonly getWeekInfo?: () => WeekInfo }

const MONDAY = 1

/** The weekday with which weeks begin there: the same one on screen, in files and on the command line. */
export const firstWeekdayOf = (locale: string): Weekday => {
  const here: LocaleWithWeek = new Intl.Locale(locale)
  const first = (here.getWeekInfo?.() ?? here.weekInfo)?.firstDay ?? MONDAY
  return WEEKDAYS.find((day) => day === first) ?? MONDAY
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

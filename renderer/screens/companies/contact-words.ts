import { type Day, daysBetween } from '../../../shared/model/time'
import { dayWords } from '../../state/words/when'
import { texts } from '../../ui/i18n'

/** "34 days ago". */
export const agoWords = (day: Day, today: Day): string => {
  const days = daysBetween(day, today)
  return days <= 0 ? texts('companies.today') : texts('companies.ago', { count: days })
}

/** "12 Mar 2026, 34 days ago", or that there was none. */
export const lastContactWords = (day: Day | null, today: Day): string =>
  day === null
    ? texts('companies.noContact')
    : texts('companies.dayAndAgo', { day: dayWords(day), ago: agoWords(day, today) })

import type { Day } from '../../../shared/model/time'
import { agoWords, dayWords } from '../../state/words/day-words'
import { texts } from '../../ui/i18n'

/** "12 Mar 2026, 34 days ago", or that there was none. */
export const lastContactWords = (day: Day | null, today: Day): string =>
  day === null
    ? texts('companies.noContact')
    : texts('companies.dayAndAgo', { day: dayWords(day), ago: agoWords(day, today) })

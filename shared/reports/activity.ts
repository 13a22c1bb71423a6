import { activityWork } from '../queries/reports/activity'
import { defineReport, notesOf } from './report'
import { tableOf } from './report-table'

const COUNTS = { applications: 'count', interviews: 'count', replies: 'count' } as const

/** More would be thinner than can be told apart; the table has all of them. */
const MOST_WEEKS = 53

/** What happened when; the period is about the day itself. */
export const ACTIVITY = defineReport({
  name: 'activity',
  isWide: false,
  picture: 'chart',
  asks: ['passed', 'period', 'firstWeekday'],
  work: ({ passed, period, firstWeekday }) => activityWork(passed, period, firstWeekday),
  size: ({ total: { applications, interviews, replies } }) => ({
    count: applications + interviews + replies,
    of: 'happenings',
  }),
  tables: ({ weeks, days }, { texts }) => [
    // Week by week, named by their first days; weeks in which nothing happened too.
    tableOf(
      texts,
      'activity',
      { weekFrom: 'day', ...COUNTS },
      weeks.map(({ begins: weekFrom, ...counts }) => ({ weekFrom, ...counts })),
    ),
    // The days on which anything happened.
    tableOf(
      texts,
      'activity-days',
      { date: 'day', ...COUNTS },
      days.map(({ day: date, ...counts }) => ({ date, ...counts })),
    ),
  ],
  notes: ({ days }, { texts }) => notesOf({ tooEarly: days.length === 0 ? texts('reports.activity.none') : null }),
  drawn: ({ weeks, days }) => ({ weeks: weeks.slice(-MOST_WEEKS), days }),
})

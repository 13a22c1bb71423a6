import type { Texts } from '../../i18n/create-i18n'
import type { Activity } from '../../queries/reports/activity'
import { type ReportTable, tableOf } from './report-table'

const COUNTS = { applications: 'count', interviews: 'count', replies: 'count' } as const

/** Week by week, named by their first days; weeks in which nothing happened too. */
export const activityTable = ({ weeks }: Activity, texts: Texts): ReportTable =>
  tableOf(
    texts,
    'activity',
    { weekFrom: 'day', ...COUNTS },
    weeks.map(({ begins, applications, interviews, replies }) => ({
      weekFrom: begins,
      applications,
      interviews,
      replies,
    })),
  )

/** The days on which anything happened. */
export const activityDaysTable = ({ days }: Activity, texts: Texts): ReportTable =>
  tableOf(
    texts,
    'activity-days',
    { date: 'day', ...COUNTS },
    days.map(({ day, applications, interviews, replies }) => ({ date: day, applications, interviews, replies })),
  )

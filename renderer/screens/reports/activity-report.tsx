import { activityWork } from '../../../shared/queries/reports/activity'
import { activityDaysTable, activityTable } from '../../../shared/reports/tables/activity'
import { firstWeekday } from '../../state/first-weekday'
import { useToday } from '../../state/use-today'
import { texts } from '../../ui/i18n'
import { ActivityWeeks } from './activity-weeks'
import styles from './card.module.css'
import { Heatmap } from './heatmap'
import { useReportWork } from './on-screen'
import { ReportCard, WhenOnScreen } from './report-card'
import { useShown } from './use-filter'

export const ActivityReport = () => (
  <WhenOnScreen>
    <Activity />
  </WhenOnScreen>
)

const Activity = () => {
  const { passed, filter } = useShown()
  const today = useToday((clock) => clock.today)
  const weekday = firstWeekday()
  const activity = useReportWork(() => activityWork(passed, filter.period, weekday), [passed, filter.period, weekday])
  return (
    <ReportCard
      name="activity"
      value={activity}
      size={({ total: { applications, interviews, replies } }) =>
        texts('reportTables.n.happenings', { count: applications + interviews + replies })
      }
      tables={(value) => [activityTable(value, texts), activityDaysTable(value, texts)]}
      tooEarly={({ days }) => (days.length === 0 ? texts('reports.activity.none') : null)}
    >
      {(value) =>
        value.days.length > 0 && (
          <>
            <ActivityWeeks weeks={value.weeks} />
            <h3 className={styles.subtitle} data-pictured>
              {texts('reports.activity.heatmap')}
            </h3>
            <Heatmap days={value.days} firstWeekday={weekday} today={today} />
            <p className={styles.hint} data-pictured>
              {texts('reports.activity.darker')}
            </p>
          </>
        )
      }
    </ReportCard>
  )
}

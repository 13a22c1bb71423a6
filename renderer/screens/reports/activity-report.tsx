import { ACTIVITY } from '../../../shared/reports/activity'
import { firstWeekday } from '../../state/first-weekday'
import { useToday } from '../../state/use-today'
import { texts } from '../../ui/i18n'
import { ActivityWeeks } from './activity-weeks'
import styles from './card.module.css'
import { Heatmap } from './heatmap'
import { PicturedWords } from './pictured'
import { ReportCard } from './report-card'

export const ActivityReport = () => {
  const today = useToday((clock) => clock.today)
  return (
    <ReportCard report={ACTIVITY}>
      {({ weeks, days }) =>
        days.length > 0 && (
          <>
            <ActivityWeeks weeks={weeks} />
            <PicturedWords tag="h3" className={styles.subtitle} words={texts('reports.activity.heatmap')} />
            <Heatmap days={days} firstWeekday={firstWeekday()} today={today} />
            <PicturedWords tag="p" className={styles.hint} words={texts('reports.activity.darker')} />
          </>
        )
      }
    </ReportCard>
  )
}

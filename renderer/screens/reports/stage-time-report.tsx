import { memo } from 'react'
import { type StageTime, timeInStageWork } from '../../../shared/queries/reports/time-in-stage'
import type { NamesInTables } from '../../../shared/reports/names'
import { reportedStageIds } from '../../../shared/reports/report'
import { overdueStaysTable, timeInStageTable } from '../../../shared/reports/tables/time-in-stage'
import { LEAST_FOR_A_PERCENTAGE } from '../../../shared/statistics/rate'
import { zoneNow } from '../../state/clock'
import { usePipeline } from '../../state/use-pipeline'
import { useToday } from '../../state/use-today'
import { daysWords, undatedWords } from '../../state/words/number-words'
import { texts } from '../../ui/i18n'
import styles from './card.module.css'
import { CompanyChip } from './company-chip'
import { useReportWork } from './on-screen'
import { ReportCard, WhenOnScreen } from './report-card'
import { StageTimeChart } from './stage-time-chart'
import { useShown } from './use-filter'
import { useNames } from './use-names'

export const StageTimeReport = () => (
  <WhenOnScreen>
    <StageTimes />
  </WhenOnScreen>
)

const sum = (times: readonly StageTime[], of: (time: StageTime) => number): number =>
  times.reduce((total, time) => total + of(time), 0)

const StageTimes = () => {
  const { passed, filter } = useShown()
  const today = useToday((clock) => clock.today)
  const zone = zoneNow()
  const stageIds = usePipeline(reportedStageIds, [])
  const times = useReportWork(
    () => timeInStageWork(passed, stageIds, { today, zone }, filter.period),
    [passed, stageIds, today, zone, filter.period],
  )
  const names = useNames()
  return (
    <ReportCard
      name="time-in-stage"
      value={times}
      size={(value) => texts('reportTables.n.stays', { count: sum(value, ({ n }) => n) })}
      tables={(value) => [timeInStageTable(value, names, texts), overdueStaysTable(value, names, texts)]}
      beside={(value) => [
        texts('reports.stage.open', { count: sum(value, ({ open }) => open) }),
        undatedWords(sum(value, ({ undated }) => undated)),
      ]}
    >
      {(value) => (
        <>
          <StageTimeChart times={value} names={names} />
          <Over times={value} names={names} />
        </>
      )}
    </ReportCard>
  )
}

const MOST_SHOWN = 8

type OverProps = { readonly times: readonly StageTime[]; readonly names: NamesInTables }

/** Who stands longer in a stage than three of four do, the longest first in each. */
const Over = memo(({ times, names }: OverProps) => {
  const over = times.flatMap(({ stageId, over: all }) => all.map((one) => ({ ...one, stageId })))
  if (over.length === 0) {
    // Where nothing is known to be long, nothing is said to be short either.
    const isTold = times.some(({ n, p75Days }) => n >= LEAST_FOR_A_PERCENTAGE && p75Days !== null)
    return <p className={styles.hint}>{texts(isTold ? 'reports.stage.nobodyOver' : 'reports.stage.notYet')}</p>
  }
  return (
    <>
      <h3 className={styles.subtitle}>{texts('reports.stage.over', { count: over.length })}</h3>
      <ul className={styles.chips}>
        {over.slice(0, MOST_SHOWN).map(({ applicationId, stageId, days }) => (
          <li key={`${stageId} ${applicationId}`}>
            <CompanyChip
              applicationId={applicationId}
              words={texts('reports.stage.overOne', {
                stage: names.stage(stageId),
                days: daysWords(days),
              })}
            />
          </li>
        ))}
        {over.length > MOST_SHOWN && (
          <li className={styles.hint}>{texts('reports.stage.moreOver', { count: over.length - MOST_SHOWN })}</li>
        )}
      </ul>
    </>
  )
})

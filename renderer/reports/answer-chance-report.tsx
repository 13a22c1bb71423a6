import { Switch } from '@mantine/core'
import { useState } from 'react'
import { type AnswerChance, answerChanceWork } from '../../shared/queries/reports/answer-chance'
import type { Case } from '../../shared/queries/reports/case'
import type { Period } from '../../shared/queries/reports/report-filter'
import type { Work } from '../../shared/queries/reports/work'
import { namesOf } from '../../shared/reports/names'
import { answerCurveTable, openWaitsTable, waitsTable } from '../../shared/reports/tables/answer-chance'
import { LEAST_AT_RISK } from '../../shared/statistics/kaplan-meier'
import { countWords } from '../application/when'
import { zoneNow } from '../clock'
import { texts } from '../i18n'
import { replica } from '../state/use-pipeline'
import styles from './card.module.css'
import { ChanceChart } from './chance-chart'
import { daysWords, undatedWords } from './number-words'
import { useReportWork } from './on-screen'
import { OpenWaits } from './open-waits'
import { ReportCard, WhenOnScreen } from './report-card'
import { useShown } from './use-filter'

export const AnswerChanceReport = () => (
  <WhenOnScreen>
    <AnswerChances />
  </WhenOnScreen>
)

const AnswerChances = () => {
  const { passed, filter } = useShown()
  const chances = useReportWork(() => bothWork(passed, filter.period), [passed, filter.period])
  return (
    <ReportCard
      name="answer-chance"
      isWide
      value={chances}
      size={(both) => texts('reportTables.n.waits', { count: both.reduce((sum, { curve }) => sum + curve.n, 0) })}
      tables={(both) => [
        waitsTable(both, texts),
        answerCurveTable(both, texts),
        openWaitsTable(both, namesOf(replica.pipeline, zoneNow(), texts), texts),
      ]}
      beside={(both) => [undatedWords(both[0]?.undated ?? 0)]}
    >
      {(both) => (
        <div className={styles.two}>
          {both.map((chance) => (
            <OneKind key={chance.kind} chance={chance} />
          ))}
        </div>
      )}
    </ReportCard>
  )
}

function* bothWork(cases: readonly Case[], period: Period): Work<readonly AnswerChance[]> {
  return [yield* answerChanceWork(cases, 'applying', period), yield* answerChanceWork(cases, 'interview', period)]
}

/** Ontario, since 2026-01-01, for publicly advertised postings of employers with 25 or more staff. */
const ONTARIO_DAYS = 45

const OneKind = ({ chance }: { readonly chance: AnswerChance }) => {
  const [isMarked, setMarked] = useState(false)
  const { kind, curve, answered, medianDays, open } = chance
  const isInterview = kind === 'interview'
  return (
    <div className={styles.part} data-chance={kind}>
      <h3 className={styles.subtitle} data-pictured>
        {texts(`reports.chance.${kind}`)}
      </h3>
      <p className={styles.hint} data-pictured>
        {texts('reports.chance.summary', {
          n: countWords(curve.n),
          answered: countWords(answered),
          open: countWords(open.length),
        })}{' '}
        {curve.n > 0 &&
          (medianDays === null
            ? texts('reports.chance.noMedian')
            : texts('reports.chance.median', { days: daysWords(medianDays) }))}
      </p>
      {curve.n < LEAST_AT_RISK ? (
        <p className={styles.early}>{texts('reports.chance.tooEarly', { count: curve.n, least: LEAST_AT_RISK })}</p>
      ) : (
        <ChanceChart chance={chance} markedDay={isInterview && isMarked ? ONTARIO_DAYS : null} />
      )}
      <OpenWaits open={open} />
      {isInterview && (
        <Switch
          size="xs"
          label={texts('reports.chance.ontario')}
          description={texts('reports.chance.ontarioHint')}
          checked={isMarked}
          onChange={(event) => setMarked(event.currentTarget.checked)}
        />
      )}
    </div>
  )
}

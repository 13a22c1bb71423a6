import { NativeSelect } from '@mantine/core'
import { memo, useState } from 'react'
import { GROUPABLE_FIELDS } from '../../../shared/fields/lists'
import { type DrawnInterviews, INTERVIEW_TO_OFFER } from '../../../shared/reports/interview-to-offer'
import { LEAST_FOR_COMPARING } from '../../../shared/statistics/rate'
import { texts } from '../../ui/i18n'
import styles from './card.module.css'
import { RateRows } from './rate-rows'
import { ReportCard } from './report-card'
import { RunningRate } from './running-rate'

const GROUPINGS = ['round', 'kind', 'source', ...GROUPABLE_FIELDS, 'tag', 'running'] as const
type Grouping = (typeof GROUPINGS)[number]

export const InterviewReport = () => {
  const [grouping, setGrouping] = useState<Grouping>('round')
  return (
    <ReportCard
      report={INTERVIEW_TO_OFFER}
      tools={
        <NativeSelect
          size="xs"
          aria-label={texts('reports.interview.by')}
          value={grouping}
          data={GROUPINGS.map((value) => ({ value, label: texts(`reports.interview.${value}`) }))}
          onChange={(event) => {
            const chosen = GROUPINGS.find((each) => each === event.currentTarget.value)
            if (chosen) setGrouping(chosen)
          }}
        />
      }
    >
      {(drawn) =>
        drawn.n > 0 &&
        (grouping === 'running' ? (
          <RunningRate running={drawn.running} tried={drawn.all.rate.n} />
        ) : (
          <Grouped drawn={drawn} grouping={grouping} />
        ))
      }
    </ReportCard>
  )
}

type GroupedProps = { readonly drawn: DrawnInterviews; readonly grouping: Exclude<Grouping, 'running'> }

/** More rows than this are for the table. */
const MOST_ROWS = 9

const Grouped = memo(({ drawn, grouping }: GroupedProps) => {
  const groups = drawn.groups[grouping]
  const rows = [drawn.all, ...groups.slice(0, MOST_ROWS)]
  const isComparable = rows.every(({ rate }) => rate.n >= LEAST_FOR_COMPARING)
  return (
    <>
      <RateRows title={texts('reports.question.interview-to-offer')} rows={rows} benchmark={drawn.benchmark} />
      {groups.length > MOST_ROWS && (
        <p className={styles.hint}>{texts('reports.moreInTable', { count: groups.length - MOST_ROWS })}</p>
      )}
      {!isComparable && <p className={styles.hint}>{texts('reports.notCompared')}</p>}
    </>
  )
})

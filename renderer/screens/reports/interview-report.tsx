import { NativeSelect } from '@mantine/core'
import { memo, useState } from 'react'
import { BENCHMARKS } from '../../../shared/queries/reports/diagnosis'
import { type InterviewConversion, interviewConversionOf } from '../../../shared/queries/reports/interview-conversion'
import { interviewToOfferTable } from '../../../shared/reports/tables/interview-to-offer'
import { LEAST_FOR_A_PERCENTAGE, LEAST_FOR_COMPARING } from '../../../shared/statistics/rate'
import { inOnePiece } from '../../state/use-worked'
import {
  benchmarkWords,
  leftOutWords,
  stillRunningWords,
  triedWords,
  undatedWords,
  youngerWords,
} from '../../state/words/number-words'
import { texts } from '../../ui/i18n'
import styles from './card.module.css'
import { useReportWork } from './on-screen'
import { type RateRow, RateRows } from './rate-rows'
import { ReportCard, WhenOnScreen } from './report-card'
import { RunningRate } from './running-rate'
import { useShown } from './use-filter'

export const InterviewReport = () => (
  <WhenOnScreen>
    <Interviews />
  </WhenOnScreen>
)

const GROUPINGS = ['round', 'kind', 'source', 'cvVersion', 'tag', 'running'] as const
type Grouping = (typeof GROUPINGS)[number]

const Interviews = () => {
  const { applied } = useShown()
  const [grouping, setGrouping] = useState<Grouping>('round')
  const conversion = useReportWork(
    () =>
      inOnePiece(() => ({
        ...interviewConversionOf(applied),
        undated: applied.filter(({ isUndated, held }) => isUndated && held.length > 0).length,
      })),
    [applied],
  )
  return (
    <ReportCard
      name="interview-to-offer"
      value={conversion}
      size={(value) => texts('reportTables.n.interviewed', { count: value.n })}
      tables={(value) => [interviewToOfferTable(value, texts)]}
      beside={({ toOffer, undated }) => [
        stillRunningWords(toOffer),
        youngerWords(toOffer),
        leftOutWords(toOffer),
        undatedWords(undated),
      ]}
      tooEarly={(value) =>
        value.n === 0
          ? texts('reports.interview.nobodyHeld')
          : value.toOffer.rate.n === 0
            ? triedWords(value.toOffer)
            : value.toOffer.rate.n < LEAST_FOR_A_PERCENTAGE
              ? texts('reports.tooEarly', {
                  count: value.toOffer.rate.n,
                  least: LEAST_FOR_A_PERCENTAGE,
                  days: value.toOffer.days,
                })
              : null
      }
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
      {(value) =>
        value.n > 0 &&
        (grouping === 'running' ? (
          <RunningRate running={value.running} tried={value.toOffer.rate.n} />
        ) : (
          <Grouped conversion={value} grouping={grouping} />
        ))
      }
    </ReportCard>
  )
}

type GroupedProps = {
  readonly conversion: InterviewConversion
  readonly grouping: Exclude<Grouping, 'running'>
}

/** More rows than this are for the table. */
const MOST_ROWS = 9

const Grouped = memo(({ conversion, grouping }: GroupedProps) => {
  const groups = rowsOf(conversion, grouping)
  const rows = [
    { key: 'all', name: texts('reports.interview.all'), ...conversion.toOffer },
    ...groups.slice(0, MOST_ROWS),
  ]
  const isComparable = rows.every(({ rate }) => rate.n >= LEAST_FOR_COMPARING)
  const { source, share } = BENCHMARKS.offer
  return (
    <>
      <RateRows
        title={texts('reports.question.interview-to-offer')}
        rows={rows}
        benchmark={
          conversion.toOffer.rate.n >= LEAST_FOR_COMPARING
            ? { share, label: texts('reports.interview.benchmark', { source, share: benchmarkWords(share) }) }
            : null
        }
      />
      {groups.length > MOST_ROWS && (
        <p className={styles.hint}>{texts('reports.moreInTable', { count: groups.length - MOST_ROWS })}</p>
      )}
      {!isComparable && <p className={styles.hint}>{texts('reports.notCompared')}</p>}
    </>
  )
})

const rowsOf = (conversion: InterviewConversion, grouping: GroupedProps['grouping']): readonly RateRow[] => {
  const noName = texts('reportTables.noName')
  switch (grouping) {
    case 'round':
      return conversion.byRound.map((each) => ({
        ...each,
        key: `round ${each.round}`,
        name: texts('reports.interview.roundName', { round: each.round }),
      }))
    case 'kind':
      return conversion.byKind.map((each) => ({
        ...each,
        key: `kind ${each.kind}`,
        name: each.kind === null ? noName : texts(`interviews.kind.${each.kind}`),
      }))
    case 'source':
    case 'cvVersion':
    case 'tag': {
      const groups = { source: conversion.bySource, cvVersion: conversion.byCvVersion, tag: conversion.byTag }[grouping]
      return groups.map((each) => ({ ...each, key: `group ${each.name}`, name: each.name || noName }))
    }
  }
}

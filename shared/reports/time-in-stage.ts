import { type SingleStay, type StageTime, timeInStageWork } from '../queries/reports/time-in-stage'
import { LEAST_FOR_A_PERCENTAGE } from '../statistics/rate'
import { countWords, daysWords, listWords, undatedWords } from '../words/number-words'
import type { Words } from '../words/words'
import { defineReport, notesOf, type ReportWords, sumOf } from './report'
import { type ReportTable, tableOf } from './report-table'

/** How long applications stay in a stage; the period is about the day of entering. */
export const TIME_IN_STAGE = defineReport({
  name: 'time-in-stage',
  isWide: false,
  picture: 'chart',
  asks: ['passed', 'stageIds', 'today', 'zone', 'period'],
  work: ({ passed, stageIds, today, zone, period }) => timeInStageWork(passed, stageIds, { today, zone }, period),
  size: (times) => ({ count: sumOf(times, ({ n }) => n), of: 'stays' }),
  tables: (times, words) => [tableOfStages(times, words), tableOfOverdue(times, words)],
  notes: (times, words) =>
    notesOf({
      beside: [
        words.texts('reports.stage.open', { count: sumOf(times, ({ open }) => open) }),
        undatedWords(
          sumOf(times, ({ undated }) => undated),
          words,
        ),
      ],
    }),
  drawn: (times, words) =>
    times.map((time) => ({
      ...time,
      name: words.names.stage(time.stageId),
      summary: summaryWords(time, words),
      quartile: quartileWords(time, words),
      longestDays: Math.max(0, time.p75Days ?? time.medianDays ?? 0, ...time.single.map(({ days }) => days)),
    })),
})

/** One row of the chart. */
export type DrawnStage = ReturnType<typeof TIME_IN_STAGE.drawn>[number]

const summaryWords = ({ n, from, medianDays, single }: StageTime, words: Words): string => {
  const { texts } = words
  if (n < LEAST_FOR_A_PERCENTAGE) return singleWords(single, words)
  if (medianDays === null) return texts('reports.stage.noMedian', { n: countWords(n, words) })
  const told = { days: daysWords(medianDays, words), n: countWords(n, words) }
  return from === 0 ? texts('reports.stage.median', told) : texts('reports.stage.medianFrom', { day: from, ...told })
}

/** Too few for a median: each by itself. */
const singleWords = (single: readonly SingleStay[], words: Words): string =>
  single.length === 0
    ? words.texts('reports.stage.none')
    : words.texts('reports.stage.few', {
        count: single.at(-1)?.days ?? 0,
        list: listWords(
          single.map((stay) => stayWords(stay, words)),
          words,
        ),
      })

const quartileWords = ({ from, p75Days }: StageTime, words: Words): string | null =>
  p75Days === null
    ? null
    : words.texts(from === 0 ? 'reports.stage.p75' : 'reports.stage.p75From', { days: daysWords(p75Days, words) })

/** How many days one stay took, or has taken at least. */
const stayWords = ({ days, hasLeft }: SingleStay, { texts }: Words): string =>
  hasLeft ? String(days) : texts('reportTables.atLeast', { days })

const tableOfStages = (stages: readonly StageTime[], words: ReportWords): ReportTable =>
  tableOf(
    words.texts,
    'time-in-stage',
    {
      stage: 'text',
      stays: 'count',
      curveFrom: 'days',
      medianDays: 'days',
      p75Days: 'days',
      singleDays: 'text',
      open: 'count',
      undated: 'count',
    },
    stages.map(({ stageId, n, open, from, medianDays, p75Days, single, undated }) => ({
      stage: words.names.stage(stageId),
      stays: n,
      curveFrom: from,
      medianDays,
      p75Days,
      singleDays: single.map((stay) => stayWords(stay, words)).join(', '),
      open,
      undated,
    })),
  )

/** Who stands longer in a stage than three of four stay there. */
const tableOfOverdue = (stages: readonly StageTime[], { texts, names }: ReportWords): ReportTable =>
  tableOf(
    texts,
    'time-in-stage-over',
    { stage: 'text', company: 'text', role: 'text', days: 'days', curveFrom: 'days', p75Days: 'days' },
    stages.flatMap(({ stageId, over, from, p75Days }) =>
      over.map(({ applicationId, days }) => ({
        stage: names.stage(stageId),
        ...names.application(applicationId),
        days,
        curveFrom: from,
        p75Days,
      })),
    ),
  )

import { type Funnel, funnelOf } from '../queries/reports/funnel'
import { funnelBars } from '../queries/reports/funnel-bars'
import { inOnePiece } from '../queries/reports/work'
import { undatedWords, waitingWords, withdrawnWords, youngerWords } from '../words/number-words'
import { RATE_COLUMNS, triedCells } from './rate-columns'
import { defineReport, notesOf, type ReportWords, sumOf } from './report'
import { type ReportTable, tableOf } from './report-table'

/** How far applications get; the period is about the day of applying. */
export const FUNNEL = defineReport({
  name: 'funnel',
  isWide: false,
  picture: 'chart',
  asks: ['applied'],
  work: ({ applied }) => inOnePiece(() => funnelOf(applied)),
  size: ({ n }) => ({ count: n, of: 'applications' }),
  tables: (funnel, words) => [tableOfSteps(funnel, words)],
  notes: ({ n, steps, undated }, words) =>
    notesOf({
      tooEarly: n === 0 ? words.texts('reports.nothingApplied') : null,
      beside: [
        waitingWords(
          sumOf(steps, ({ waiting }) => waiting),
          words,
        ),
        withdrawnWords(
          sumOf(steps, ({ withdrawn }) => withdrawn),
          words,
        ),
        youngerWords(steps.find(({ fromBefore }) => fromBefore !== null)?.fromBefore ?? null, words),
        undatedWords(undated, words),
      ],
    }),
  drawn: (funnel, { texts }) =>
    funnelBars(funnel).map((bar, index) => ({
      ...bar,
      name: texts(`reportTables.reached.${bar.kind}`),
      rate: funnel.steps[index]?.fromBefore ?? null,
    })),
})

/** One row a step. Those without dates stand with the first step, of which they all are. */
const tableOfSteps = ({ steps, undated }: Funnel, { texts }: ReportWords): ReportTable =>
  tableOf(
    texts,
    'funnel',
    {
      step: 'text',
      reached: 'count',
      rateOf: 'text',
      ...RATE_COLUMNS,
      waiting: 'count',
      withdrawn: 'count',
      ended: 'count',
      undated: 'count',
    },
    steps.map(({ kind, count, fromBefore, waiting, withdrawn, ended }, index) => ({
      step: texts(`reportTables.reached.${kind}`),
      reached: count,
      rateOf: fromBefore === null ? '' : texts(`reportTables.reached.${fromBefore.of}`),
      ...triedCells(fromBefore),
      waiting,
      withdrawn,
      ended,
      undated: index === 0 ? undated : null,
    })),
  )

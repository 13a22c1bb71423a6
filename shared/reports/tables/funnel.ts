import type { Texts } from '../../i18n/create-i18n'
import type { Funnel } from '../../queries/reports/funnel'
import { RATE_COLUMNS, triedCells } from './rate-columns'
import { type ReportTable, tableOf } from './report-table'

/** One row a step. Those without dates stand with the first step, of which they all are. */
export const funnelTable = ({ steps, undated }: Funnel, texts: Texts): ReportTable =>
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

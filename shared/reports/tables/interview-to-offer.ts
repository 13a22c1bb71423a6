import type { Texts } from '../../i18n/create-i18n'
import type { Conversion, GroupConversion, InterviewConversion } from '../../queries/reports/interview-conversion'
import { RATE_COLUMNS, rateCells } from './rate-columns'
import { type ReportTable, tableOf } from './report-table'

type By = 'all' | 'round' | 'kind' | 'source' | 'cvVersion' | 'tag' | 'running'

/** All interviewed, then by round, kind, source, CV version and tag, then the running rate by the day of each decision. */
export const interviewToOfferTable = (conversion: InterviewConversion, texts: Texts): ReportTable => {
  const noName = texts('reportTables.noName')
  const row = (by: By, group: string, { rate, waiting, withdrawn }: Conversion) => ({
    by: texts(`reportTables.by.${by}`),
    group,
    ...rateCells(rate),
    waiting,
    withdrawn,
  })
  const groups = (by: By, all: readonly GroupConversion[]) => all.map((each) => row(by, each.name || noName, each))
  return tableOf(
    texts,
    'interview-to-offer',
    { by: 'text', group: 'text', ...RATE_COLUMNS, waiting: 'count', withdrawn: 'count' },
    [
      row('all', '', conversion.toOffer),
      ...conversion.byRound.map((each) => row('round', String(each.round), each)),
      ...conversion.byKind.map((each) =>
        row('kind', each.kind === null ? noName : texts(`interviews.kind.${each.kind}`), each),
      ),
      ...groups('source', conversion.bySource),
      ...groups('cvVersion', conversion.byCvVersion),
      ...groups('tag', conversion.byTag),
      ...conversion.running.map(({ day, rate }) => ({
        by: texts('reportTables.by.running'),
        group: day,
        ...rateCells(rate),
        waiting: null,
        withdrawn: null,
      })),
    ],
  )
}

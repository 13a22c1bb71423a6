import type { Texts } from '../../i18n/create-i18n'
import type { GroupConversion, InterviewConversion } from '../../queries/reports/interview-conversion'
import type { TriedRate } from '../../queries/reports/tries'
import { RATE_COLUMNS, rateCells, triedCells } from './rate-columns'
import { type ReportTable, tableOf } from './report-table'

type By = 'all' | 'round' | 'kind' | 'source' | 'cvVersion' | 'tag' | 'running'

/** All interviewed, then by round, kind, source, CV version and tag, then the running rate by the day on which each had had its time. */
export const interviewToOfferTable = (conversion: InterviewConversion, texts: Texts): ReportTable => {
  const noName = texts('reportTables.noName')
  const row = (by: By, group: string, tried: TriedRate) => ({
    by: texts(`reportTables.by.${by}`),
    group,
    ...triedCells(tried),
  })
  const groups = (by: By, all: readonly GroupConversion[]) => all.map((each) => row(by, each.name || noName, each))
  return tableOf(texts, 'interview-to-offer', { by: 'text', group: 'text', ...RATE_COLUMNS }, [
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
    })),
  ])
}

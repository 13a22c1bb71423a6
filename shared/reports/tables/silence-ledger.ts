import type { Texts } from '../../i18n/create-i18n'
import type { LedgerBy, LedgerRow } from '../../queries/reports/silence-ledger'
import { wilson } from '../../statistics/wilson'
import type { NamesInTables } from '../names'
import { type ReportTable, tableOf } from './report-table'

export type Ledger = { readonly by: LedgerBy; readonly rows: readonly LedgerRow[] }

/** Companies, sources and, where they were asked for, recruiters: the plainest of each first. */
export const silenceLedgerTable = (ledgers: readonly Ledger[], names: NamesInTables, texts: Texts): ReportTable =>
  tableOf(
    texts,
    'silence-ledger',
    {
      by: 'text',
      group: 'text',
      waits: 'count',
      answered: 'count',
      plainNo: 'count',
      faded: 'count',
      waiting: 'count',
      medianDays: 'days',
      longestSilenceDays: 'days',
      plain: 'count',
      plainOf: 'count',
      plainDays: 'text',
      plainShare: 'share',
      plainLow: 'share',
      plainHigh: 'share',
    },
    ledgers.flatMap(({ by, rows }) =>
      rows.map((row) => {
        const { plain, n, days, share } = row.candour
        const band = share === null ? null : wilson(plain, n)
        return {
          by: texts(`reportTables.by.${by}`),
          group: ledgerGroupName(by, row, names, texts),
          waits: row.waits,
          answered: row.answered,
          plainNo: row.plainNo,
          faded: row.faded,
          waiting: row.stillWaiting,
          medianDays: row.medianDays,
          longestSilenceDays: row.longestSilenceDays,
          plain,
          plainOf: n,
          plainDays: days.join(' '),
          plainShare: share,
          plainLow: band?.low ?? null,
          plainHigh: band?.high ?? null,
        }
      }),
    ),
  )

/** Whose row it is. */
export const ledgerGroupName = (
  by: LedgerBy,
  { key, source }: LedgerRow,
  names: NamesInTables,
  texts: Texts,
): string => {
  switch (by) {
    case 'company':
      return names.company(key)
    case 'recruiter':
      return names.person(key)
    case 'source':
      return source.trim() || texts('reportTables.noName')
  }
}

import type { Case } from '../queries/reports/case'
import { type LedgerBy, type LedgerRow, type LedgerScope, silenceLedgerWork } from '../queries/reports/silence-ledger'
import type { Work } from '../queries/reports/work'
import { wilson } from '../statistics/wilson'
import { answeredUndatedWords, undatedWords, waitingWords } from '../words/number-words'
import { ledgerGroupName } from './ledger-lines'
import { defineReport, notesOf, type ReportWords, sumOf } from './report'
import { type ReportTable, tableOf } from './report-table'

type Ledger = { readonly by: LedgerBy; readonly rows: readonly LedgerRow[] }

/** Who answers, and who stays silent; the period is about the first day of the wait. */
export const SILENCE_LEDGER = defineReport({
  name: 'silence-ledger',
  isWide: true,
  picture: 'rows',
  asks: ['passed', 'withRecruiters', 'period', 'fadedAfterDays', 'today'],
  *work({ passed, withRecruiters, ...scope }) {
    const ledgers = yield* ledgersWork(passed, withRecruiters, scope)
    return {
      ledgers,
      answeredUndated: passed.filter(isAnsweredUndated).length,
      undated: passed.filter((one) => one.isUndated && !isAnsweredUndated(one)).length,
    }
  },
  size: ({ ledgers }) => ({ count: totalOf(ledgers, ({ waits }) => waits), of: 'waits' }),
  tables: ({ ledgers }, words) => [tableOfRows(ledgers, words)],
  notes: ({ ledgers, answeredUndated, undated }, words) =>
    notesOf({
      tooEarly: totalOf(ledgers, ({ waits }) => waits) === 0 ? words.texts('reports.ledger.nobody') : null,
      beside: [
        waitingWords(
          totalOf(ledgers, ({ stillWaiting }) => stillWaiting),
          words,
        ),
        answeredUndatedWords(answeredUndated, words),
        undatedWords(undated, words),
      ],
    }),
  drawn: ({ ledgers }) => ledgers,
})

function* ledgersWork(cases: readonly Case[], withRecruiters: boolean, scope: LedgerScope): Work<readonly Ledger[]> {
  const ledgers: Ledger[] = []
  for (const by of groupingsOf(withRecruiters)) ledgers.push({ by, rows: yield* silenceLedgerWork(cases, by, scope) })
  return ledgers
}

/** Whom a ledger can be kept of. */
export const groupingsOf = (withRecruiters: boolean): readonly LedgerBy[] =>
  withRecruiters ? ['company', 'source', 'recruiter'] : ['company', 'source']

/** On a day that an import doesn't tell. */
const isAnsweredUndated = ({ undated }: Case): boolean => (undated?.answer ?? null) !== null

/** Companies hold every wait once; the other groupings may hold it several times or not at all. */
const totalOf = (ledgers: readonly Ledger[], of: (row: LedgerRow) => number): number =>
  sumOf(ledgers.find(({ by }) => by === 'company')?.rows ?? [], of)

/** Companies, sources and, where they were asked for, recruiters: the plainest of each first. */
const tableOfRows = (ledgers: readonly Ledger[], words: ReportWords): ReportTable =>
  tableOf(
    words.texts,
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
          by: words.texts(`reportTables.by.${by}`),
          group: ledgerGroupName(by, row, words),
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

import type { LedgerBy, LedgerRow } from '../../../shared/queries/reports/silence-ledger'
import { rateOf } from '../../../shared/statistics/rate'
import { daysWords, listWords, rateWords } from '../../state/words/number-words'
import { texts } from '../../ui/i18n'

/** Companies and people in counts and words, sources as a rate from five cases on. */
export const candourWords = ({ candour }: LedgerRow, by: LedgerBy): string => {
  const { plain, n, days, share } = candour
  if (n === 0) return texts('reports.ledger.notJudged')
  if (by === 'source' && share !== null) return texts('reports.ledger.plainRate', { rate: rateWords(rateOf(plain, n)) })
  if (plain === 0) return texts('reports.ledger.plainlyNone', { n })
  return texts('reports.ledger.plainly', { plain, n, days: dayList(days) })
}

const MOST_DAYS_TOLD = 4

const dayList = (days: readonly number[]): string => {
  const told = days.slice(0, MOST_DAYS_TOLD).map(String)
  const list = listWords(told)
  const rest = days.length - told.length
  const more = rest === 0 ? '' : texts('reports.ledger.andMore', { count: rest })
  return `${texts('reports.ledger.inDays', { count: days.at(-1) ?? 0, list })}${more}`
}

/** How many waits, what came of them, and how long. */
export const waitWords = (row: LedgerRow): string =>
  [
    texts('reports.ledger.waits', { count: row.waits }),
    texts('reports.ledger.answered', { count: row.answered }),
    row.plainNo > 0 ? texts('reports.ledger.plainNo', { count: row.plainNo }) : null,
    row.faded > 0 ? texts('reports.ledger.faded', { count: row.faded }) : null,
    row.stillWaiting > 0 ? texts('reports.ledger.waiting', { count: row.stillWaiting }) : null,
    row.medianDays === null ? null : texts('reports.ledger.median', { days: daysWords(row.medianDays) }),
    texts('reports.ledger.longest', { days: daysWords(row.longestSilenceDays) }),
  ]
    .filter((part) => part !== null)
    .join(' · ')

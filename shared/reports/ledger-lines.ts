import type { LedgerBy, LedgerRow } from '../queries/reports/silence-ledger'
import { rateOf } from '../statistics/rate'
import { daysWords, listWords, rateWords } from '../words/number-words'
import type { Words } from '../words/words'
import type { ReportWords } from './report'
import type { PictureRow } from './rows-picture'

/** A row of the ledger in words, on screen as in its picture. */
export const ledgerLine = (by: LedgerBy, row: LedgerRow, words: ReportWords): PictureRow => ({
  name: ledgerGroupName(by, row, words),
  told: candourWords(row, by, words),
  besides: waitWords(row, words),
})

/** Whose row it is. */
export const ledgerGroupName = (by: LedgerBy, { key, source }: LedgerRow, { names, texts }: ReportWords): string => {
  switch (by) {
    case 'company':
      return names.company(key)
    case 'recruiter':
      return names.person(key)
    case 'source':
      return source.trim() || texts('reportTables.noName')
  }
}

/** Companies and people in counts and words, sources as a rate from five cases on. */
const candourWords = ({ candour }: LedgerRow, by: LedgerBy, words: Words): string => {
  const { texts } = words
  const { plain, n, days, share } = candour
  if (n === 0) return texts('reports.ledger.notJudged')
  if (by === 'source' && share !== null)
    return texts('reports.ledger.plainRate', { rate: rateWords(rateOf(plain, n), words) })
  if (plain === 0) return texts('reports.ledger.plainlyNone', { n })
  return texts('reports.ledger.plainly', { plain, n, days: dayList(days, words) })
}

const MOST_DAYS_TOLD = 4

const dayList = (days: readonly number[], words: Words): string => {
  const told = days.slice(0, MOST_DAYS_TOLD).map(String)
  const rest = days.length - told.length
  const more = rest === 0 ? '' : words.texts('reports.ledger.andMore', { count: rest })
  return `${words.texts('reports.ledger.inDays', { count: days.at(-1) ?? 0, list: listWords(told, words) })}${more}`
}

/** How many waits, what came of them, and how long. */
const waitWords = (row: LedgerRow, words: Words): string => {
  const { texts } = words
  return [
    texts('reports.ledger.waits', { count: row.waits }),
    texts('reports.ledger.answered', { count: row.answered }),
    row.plainNo > 0 ? texts('reports.ledger.plainNo', { count: row.plainNo }) : null,
    row.faded > 0 ? texts('reports.ledger.faded', { count: row.faded }) : null,
    row.stillWaiting > 0 ? texts('reports.ledger.waiting', { count: row.stillWaiting }) : null,
    row.medianDays === null ? null : texts('reports.ledger.median', { days: daysWords(row.medianDays, words) }),
    texts('reports.ledger.longest', { days: daysWords(row.longestSilenceDays, words) }),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

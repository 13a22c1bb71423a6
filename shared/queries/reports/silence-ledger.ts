import { compareText } from '../../model/compare-text'
import type { Id } from '../../model/id'
import { addDays, type Day } from '../../model/time'
import type { Answer } from '../../protocol/waits'
import { kaplanMeier, medianDay } from '../../statistics/kaplan-meier'
import type { WordObservation } from '../../statistics/observation'
import { LEAST_FOR_A_PERCENTAGE } from '../../statistics/rate'
import { wilson } from '../../statistics/wilson'
import type { Case } from './case'
import { isWithin, type Period, sourceKey } from './report-filter'
import { isAnswered, isFadedWait, observationOf, type WaitCase } from './wait-cases'
import { finished, type Work } from './work'

/** Whom the ledger is kept of. */
export type LedgerBy = 'company' | 'source' | 'recruiter'

export type LedgerRow = {
  /** The company's or person's id, or the folded name of the source. */
  readonly key: string
  /** The source of its applications as it is spelled; of several the first in the alphabet. */
  readonly source: string
  readonly waits: number
  readonly answered: number
  /** Answered by a plain "no" or a cancellation. */
  readonly plainNo: number
  readonly faded: number
  readonly stillWaiting: number
  /** By Kaplan–Meier, of those watched from their first day; `null` while fewer than five of them, or than half, are answered. */
  readonly medianDays: number | null
  readonly longestSilenceDays: number
  readonly candour: Candour
}

/**
 * How plainly and fast they answer after an interview: of the waits after one that began at least 30 days before the cut-off,
 * how many got an invitation, a no, an offer or a cancellation within 30 days.
 */
type Candour = {
  readonly plain: number
  readonly n: number
  /** Days to each of the plain answers, ascending. */
  readonly days: readonly number[]
  /** The lower end of Wilson's band of plain ÷ n: what the ledger is ordered by, so that one lucky case doesn't lead. */
  readonly atLeast: number
  /** A rate only by source and from five cases on; companies and people are told in counts. */
  readonly share: number | null
}

/** Within so many days an answer is prompt; a younger wait is not judged yet. */
const CANDOUR_DAYS = 30

const PLAIN: ReadonlySet<Answer> = new Set(['invitation', 'no', 'offer', 'cancelled', 'interview'])
const PLAIN_NO: ReadonlySet<Answer> = new Set(['no', 'cancelled'])

/** One row for each with at least one wait that began in the period; the plainest first. */
export const silenceLedger = (cases: readonly Case[], by: LedgerBy, scope: LedgerScope): readonly LedgerRow[] =>
  finished(silenceLedgerWork(cases, by, scope))

export type LedgerScope = { readonly period: Period; readonly fadedAfterDays: number; readonly today: Day }

export function* silenceLedgerWork(
  cases: readonly Case[],
  by: LedgerBy,
  { period, fadedAfterDays, today }: LedgerScope,
): Work<readonly LedgerRow[]> {
  const groups = new Map<string, Group>()
  const judgedUntil = addDays(today, -CANDOUR_DAYS)
  for (const one of cases) {
    yield
    const waits = one.waits.filter(({ begunOn }) => isWithin(period, begunOn))
    const undated = isWithin(period, one.appliedOn) ? (one.undated?.answer ?? null) : null
    if (waits.length === 0 && undated === null) continue
    for (const key of keysOf(one, by)) {
      const source = one.application.source.trim()
      const group = groups.get(key) ?? { source, waits: [], undated: [] }
      // Of several spellings one, in whatever order the applications come.
      if (compareText(source, group.source) < 0) group.source = source
      for (const wait of waits) group.waits.push(wait)
      if (undated !== null) group.undated.push(undated)
      groups.set(key, group)
    }
  }
  const rows: LedgerRow[] = []
  for (const [key, group] of groups) {
    rows.push(rowOf(key, group, by, fadedAfterDays, judgedUntil))
    yield
  }
  return rows.sort(compareRows)
}

type Group = {
  source: string
  readonly waits: WaitCase[]
  /** Answered on days that an import doesn't tell: counted, and in no timing. */
  readonly undated: Answer[]
}

const keysOf = ({ application }: Case, by: LedgerBy): readonly string[] => {
  switch (by) {
    case 'company':
      return [application.companyId]
    case 'source':
      return [sourceKey(application.source)]
    case 'recruiter':
      return [
        ...new Set(
          application.contacts.filter(({ role }) => RECRUITERS.has(role)).map(({ contactId }): Id => contactId),
        ),
      ]
  }
}

const RECRUITERS: ReadonlySet<string> = new Set(['recruiter', 'agency'])

const rowOf = (
  key: string,
  { source, waits, undated }: Group,
  by: LedgerBy,
  fadedAfterDays: number,
  judgedUntil: Day,
): LedgerRow => {
  const silent = waits.filter(({ ending }) => ending === null)
  const faded = silent.filter((wait) => isFadedWait(wait, fadedAfterDays)).length
  return {
    key,
    source,
    waits: waits.length + undated.length,
    answered: waits.filter(isAnswered).length + undated.length,
    plainNo:
      waits.filter((wait) => answeredBy(wait, PLAIN_NO)).length +
      undated.filter((answer) => PLAIN_NO.has(answer)).length,
    faded,
    stillWaiting: silent.length - faded,
    medianDays: medianOf(waits.filter(({ entry }) => entry < 0).map(observationOf)),
    longestSilenceDays: waits.reduce((longest, { days }) => Math.max(longest, days), 0),
    candour: candourOf(waits, by, judgedUntil),
  }
}

/** Of four answers a median would speak for all that are still to come. */
const medianOf = (watched: readonly WordObservation[]): number | null =>
  watched.filter(({ event }) => event !== null).length < LEAST_FOR_A_PERCENTAGE ? null : medianDay(kaplanMeier(watched))

const answeredBy = ({ ending }: WaitCase, answers: ReadonlySet<Answer>): boolean =>
  ending !== null && 'answer' in ending && answers.has(ending.answer)

const candourOf = (waits: readonly WaitCase[], by: LedgerBy, judgedUntil: Day): Candour => {
  const judged = waits.filter(({ after, begunOn }) => after === 'interview' && begunOn <= judgedUntil)
  const days = judged
    .filter((wait) => answeredBy(wait, PLAIN) && wait.days <= CANDOUR_DAYS)
    .map((wait) => wait.days)
    .sort((a, b) => a - b)
  const isRated = by === 'source' && judged.length >= LEAST_FOR_A_PERCENTAGE
  return {
    plain: days.length,
    n: judged.length,
    days,
    atLeast: judged.length === 0 ? 0 : wilson(days.length, judged.length).low,
    share: isRated ? days.length / judged.length : null,
  }
}

const compareRows = (a: LedgerRow, b: LedgerRow): number =>
  b.candour.atLeast - a.candour.atLeast ||
  b.candour.n - a.candour.n ||
  b.answered - a.answered ||
  b.waits - a.waits ||
  (a.key < b.key ? -1 : 1)

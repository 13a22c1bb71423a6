import type { Id } from '../../model/id'
import { type Day, dayOf, daysBetween, type Instant } from '../../model/time'
import type { Pipeline } from '../../records/pipeline'
import type { Case, ReportContext } from './case'
import type { WaitCase } from './wait-cases'

/** A try that is younger isn't judged, whatever the setting. */
export const LEAST_TRY_DAYS = 30

/** So long a try has until it is judged: a shorter setting for "faded" doesn't shorten it. */
export const tryDaysOf = ({ fadedAfterDays }: Pick<ReportContext, 'fadedAfterDays'>): number =>
  Math.max(LEAST_TRY_DAYS, fadedAfterDays)

/**
 * Cases as they stand among the others. An accepted offer or the end of the hunt is the cut-off of all in it. Where an import
 * leaves the end of any wait without a day, every wait of it is watched from the day of the import on: those that ended before
 * are missing, and the silent ones alone would say that nobody answers.
 */
export const settledCases = (pipeline: Pipeline, cases: readonly Case[], context: ReportContext): readonly Case[] => {
  const cutOffs = cutOffsOf(pipeline, cases, context.today)
  const starts = new Map<Instant, Day>()
  for (const { undated } of cases)
    if (undated?.importedAt) starts.set(undated.importedAt, dayOf(undated.importedAt, context.zone))
  return cases.map((one) => {
    const cutOff = cutOffs.get(one.application.huntId) ?? context.today
    return settledCase(one, cutOff, starts)
  })
}

const cutOffsOf = (pipeline: Pipeline, cases: readonly Case[], today: Day): ReadonlyMap<Id, Day> => {
  const cutOffs = new Map<Id, Day>()
  for (const { application, acceptedOn } of cases) {
    const { huntId } = application
    const known = cutOffs.get(huntId) ?? earlier(today, pipeline.get('hunt', huntId)?.endedOn ?? null)
    cutOffs.set(huntId, earlier(known, acceptedOn))
  }
  return cutOffs
}

const earlier = (day: Day, other: Day | null): Day => (other !== null && other < day ? other : day)

type Settled = { readonly key: string; readonly made: Case }

/** The same case for as long as nothing around it changes, so that what is made of it needn't be made anew. */
const known = new WeakMap<Case, Settled>()

const settledCase = (one: Case, cutOff: Day, starts: ReadonlyMap<Instant, Day>): Case => {
  const imports = one.imports.filter((at) => starts.has(at))
  if (cutOff === one.cutOff && imports.length === 0) return one
  const key = `${cutOff} ${imports.join(' ')}`
  const before = known.get(one)
  if (before?.key === key) return before.made
  const waits = one.waits.map((wait) => ({ ...wait, ...watchedOf(wait, cutOff, imports, starts) }))
  const made: Case = { ...one, cutOff, waits }
  known.set(one, { key, made })
  return made
}

const watchedOf = (
  { begunOn, importedAt, until }: WaitCase,
  cutOff: Day,
  imports: readonly Instant[],
  starts: ReadonlyMap<Instant, Day>,
): Pick<WaitCase, 'entry' | 'until'> => {
  // A later import that leaves ends without a day starts the watch anew.
  const start = importedAt === null ? undefined : imports.findLast((at) => at >= importedAt)
  const startDay = start === undefined ? undefined : starts.get(start)
  return {
    entry: startDay === undefined ? -1 : Math.max(-1, daysBetween(begunOn, startDay)),
    until: Math.min(until, daysBetween(begunOn, cutOff)),
  }
}

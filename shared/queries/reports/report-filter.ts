import type { Application, WORK_MODES } from '../../model/application'
import type { Id } from '../../model/id'
import type { Day } from '../../model/time'
import { foldText } from '../../search/fold-text'
import type { Case } from './case'
import type { Work } from './work'

/** Which applications a report is about. Dimensions AND, values within one OR; an empty list leaves a dimension open. */
export type ReportFilter = {
  /** `null`: all hunts. */
  readonly huntId: Id | null
  readonly period: Period
  readonly sources: readonly string[]
  readonly tags: readonly string[]
  readonly workModes: readonly (typeof WORK_MODES)[number][]
  /** Words that must all occur in the role. */
  readonly role: string
}

/** From the first to the last day, both included; `null`: open. */
export type Period = { readonly from: Day | null; readonly to: Day | null }

export const ALWAYS: Period = { from: null, to: null }
export const EVERYTHING: ReportFilter = { huntId: null, period: ALWAYS, sources: [], tags: [], workModes: [], role: '' }

/** What has no day is only in what has no period. */
export const isWithin = ({ from, to }: Period, day: Day | null): boolean =>
  day === null ? from === null && to === null : (from === null || day >= from) && (to === null || day <= to)

/** Everything but the period: what that means differs from report to report. */
export const passes = (filter: ReportFilter, { application }: Case): boolean => {
  const { huntId, tags, workMode } = application
  if (filter.huntId !== null && huntId !== filter.huntId) return false
  if (filter.sources.length > 0 && !filter.sources.includes(foldedOf(application).source)) return false
  if (filter.tags.length > 0 && !tags.some((tag) => filter.tags.includes(tag))) return false
  if (filter.workModes.length > 0 && (workMode === null || !filter.workModes.includes(workMode))) return false
  if (filter.role === '') return true
  const { role } = foldedOf(application)
  return wordsOf(filter.role).every((word) => role.includes(word))
}

const wordsOf = (text: string): readonly string[] => foldText(text).split(/\s+/u).filter(Boolean)

type Folded = { readonly role: string; readonly source: string }

/** A record never changes, so it is folded once. */
const folded = new WeakMap<Application, Folded>()

export const foldedOf = (application: Application): Folded => {
  const known = folded.get(application)
  if (known) return known
  const made = { role: foldText(application.role), source: sourceKey(application.source) }
  folded.set(application, made)
  return made
}

/** "LinkedIn" and "linkedin " are one source; the first spelling met names it. */
export const sourceKey = (source: string): string => foldText(source.trim())

/** For funnel, flow and conversion: the period is about the day of applying. */
export const appliedWithin = (cases: readonly Case[], filter: ReportFilter): readonly Case[] =>
  cases.filter((one) => passes(filter, one) && isWithin(filter.period, one.appliedOn))

/** What passes, and of it what was applied to in the period. */
export type Filtered = { readonly passed: readonly Case[]; readonly applied: readonly Case[] }

export function* filteredWork(cases: readonly Case[], filter: ReportFilter): Work<Filtered> {
  const passed: Case[] = []
  const applied: Case[] = []
  for (const one of cases) {
    yield
    if (!passes(filter, one)) continue
    passed.push(one)
    if (isWithin(filter.period, one.appliedOn)) applied.push(one)
  }
  return { passed, applied }
}

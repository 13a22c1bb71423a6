import type { WORK_MODES } from '../../model/application'
import type { Id } from '../../model/id'
import type { Day } from '../../model/time'
import { foldText } from '../filter'
import type { Case } from './case'

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
  const { huntId, source, tags, workMode, role } = application
  if (filter.huntId !== null && huntId !== filter.huntId) return false
  if (filter.sources.length > 0 && !filter.sources.includes(sourceKey(source))) return false
  if (filter.tags.length > 0 && !tags.some((tag) => filter.tags.includes(tag))) return false
  if (filter.workModes.length > 0 && (workMode === null || !filter.workModes.includes(workMode))) return false
  const words = foldText(filter.role).split(/\s+/u).filter(Boolean)
  const folded = words.length > 0 ? foldText(role) : ''
  return words.every((word) => folded.includes(word))
}

/** "LinkedIn" and "linkedin " are one source; the first spelling met names it. */
export const sourceKey = (source: string): string => foldText(source.trim())

/** For funnel, flow and conversion: the period is about the day of applying. */
export const appliedWithin = (cases: readonly Case[], filter: ReportFilter): readonly Case[] =>
  cases.filter((one) => passes(filter, one) && isWithin(filter.period, one.appliedOn))

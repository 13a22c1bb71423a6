import type { Application } from '../model/application'
import { type Company, companyKey } from '../model/company'
import type { Id } from '../model/id'
import { type Day, daysBetween } from '../model/time'
import { REPLY_KINDS, type ReplyKind, type TimelineEntry } from '../model/timeline-entry'
import type { Pipeline } from '../records/pipeline'
import { foldText } from '../search/fold-text'
import { appliedDayOf, timelineOf } from './timeline'

/** Known companies that what was typed may mean: names that begin so, then words that do, then any place; the most used first. */
export const companySuggestions = (pipeline: Pipeline, typed: string, limit: number): readonly Company[] => {
  const key = foldText(companyKey(typed))
  const whole = foldText(typed.trim())
  if (key === '' && whole !== '') return []
  const found: { company: Company; grade: number; uses: number }[] = []
  for (const company of pipeline.all('company').values()) {
    // While a legal form is being typed, only the name as it is written begins so.
    const grade = foldText(company.name).startsWith(whole) ? 0 : gradeOf(foldText(companyKey(company.name)), key)
    if (grade !== null) found.push({ company, grade, uses: [...pipeline.applicationsOf(company.id)].length })
  }
  return found
    .sort((a, b) => a.grade - b.grade || b.uses - a.uses || (a.company.name < b.company.name ? -1 : 1))
    .slice(0, limit)
    .map(({ company }) => company)
}

const gradeOf = (name: string, typed: string): number | null => {
  if (name.startsWith(typed)) return 0
  if (name.includes(` ${typed}`)) return 1
  return name.includes(typed) ? 2 : null
}

/** What the user's own history says about a company. */
export type BeenHere = {
  readonly companyId: Id
  /** All of them, saved and archived ones too. */
  readonly applications: number
  readonly applied: number
  /** Of those applied to: how many got a word that ends the wait. */
  readonly answered: number
  /** Calendar days from applying to the first such word. */
  readonly medianAnswerDays: number | null
  readonly lastAppliedOn: Day | null
  readonly openApplicationIds: readonly Id[]
}

/** "You have been here before"; `null` where there is no application but perhaps `exceptId`. */
export const beenHereBefore = (
  pipeline: Pipeline,
  companyName: string,
  exceptId: Id | null = null,
): BeenHere | null => {
  const company = companyNamed(pipeline, companyName)
  return company && beenHere(pipeline, company, [...pipeline.applicationsOf(company.id)], exceptId)
}

/** The same of an agency: what went through it. */
export const beenThroughAgency = (pipeline: Pipeline, agencyName: string, exceptId: Id | null): BeenHere | null => {
  const agency = companyNamed(pipeline, agencyName)
  if (!agency) return null
  const through = [...pipeline.all('application').values()].filter(({ agencyId }) => agencyId === agency.id)
  return beenHere(pipeline, agency, through, exceptId)
}

const beenHere = (
  pipeline: Pipeline,
  company: Company,
  applications: readonly Application[],
  exceptId: Id | null,
): BeenHere | null => {
  if (applications.every(({ id }) => id === exceptId)) return null
  const appliedDays: Day[] = []
  const answerDays: number[] = []
  for (const { id } of applications) {
    const timeline = timelineOf(pipeline, id)
    const applied = appliedDayOf(timeline)
    if (applied === null) continue
    appliedDays.push(applied)
    const answer = answerOf(timeline, applied)
    if (answer) answerDays.push(daysBetween(applied, answer.at.day))
  }
  return {
    companyId: company.id,
    applications: applications.length,
    applied: appliedDays.length,
    answered: answerDays.length,
    medianAnswerDays: medianOf(answerDays),
    lastAppliedOn: appliedDays.sort().at(-1) ?? null,
    openApplicationIds: applications.filter((each) => each.outcome === null && !each.archivedAt).map(({ id }) => id),
  }
}

/** The company of this name, spelled however; `exceptId`: another one than this. */
export const companyNamed = (pipeline: Pipeline, name: string, exceptId: Id | null = null): Company | null => {
  const key = companyKey(name)
  if (key === '') return null
  for (const company of pipeline.all('company').values())
    if (company.id !== exceptId && companyKey(company.name) === key) return company
  return null
}

/** A receipt and a "still deciding" leave the wait open. */
const WAIT_ENDING_REPLIES: ReadonlySet<ReplyKind> = new Set(
  REPLY_KINDS.filter((kind) => kind !== 'acknowledgement' && kind !== 'holding'),
)

/** The first word that ends the wait, on the day of applying or later. */
export const answerOf = (timeline: readonly TimelineEntry[], appliedOn: Day): TimelineEntry | undefined =>
  timeline.find((entry) => isAnswer(entry) && entry.at.day >= appliedOn)

/** An interview is an answer too: somebody invited, even where that wasn't noted. */
const isAnswer = (entry: TimelineEntry): boolean =>
  entry.kind === 'interview-held' ||
  entry.kind === 'offer' ||
  (entry.kind === 'reply' && WAIT_ENDING_REPLIES.has(entry.reply))

const medianOf = (numbers: readonly number[]): number | null => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

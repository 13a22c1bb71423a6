import { forEachSearched } from '../fields/lists'
import { EMPLOYMENT_TYPES, OUTCOMES, SALARY_PERIODS, WORK_MODES } from '../model/application'
import { STAGE_KINDS } from '../model/stage'
import { isEmptyText } from '../model/text'
import { type Day, dayOf } from '../model/time'
import { clocksOn } from '../queries/clocks'
import { isFaded, needsNudge } from '../queries/nudge'
import type { Overview } from '../queries/overview'
import type { FieldName } from './field-names'

/** What the value of some fields depends on besides the application. */
export type Now = { readonly today: Day; readonly zone: string; readonly fadedAfterDays: number }

/** Numbers of an application: both ends are known and included. */
type Interval = { readonly from: number; readonly to: number }

export type NameField = {
  readonly type: 'name'
  /** `equals`: the whole name; `contains`: any part of it. Case and accents never count. */
  readonly rule: 'equals' | 'contains'
  readonly read: (overview: Overview) => readonly string[]
}
export type ChoiceField = {
  readonly type: 'choice'
  readonly choices: readonly string[]
  /** Other words for a choice, without signs and in small letters. */
  readonly synonyms?: Readonly<Record<string, string>>
  readonly read: (overview: Overview, now: Now) => readonly string[]
}
export type NumberField = {
  readonly type: 'number'
  /** How its numbers are written: `14` or `14d`, `4`, `60000` or `60k`. */
  readonly unit: 'days' | 'points' | 'amount'
  /** Ranges to choose from, as a query writes them. */
  readonly buckets: readonly string[]
  readonly read: (overview: Overview, now: Now) => Interval | null
}
export type DayField = {
  readonly type: 'day'
  /** `30d` means the last 30 days, or the next 30. */
  readonly direction: 'past' | 'future'
  readonly buckets: readonly string[]
  readonly read: (overview: Overview, now: Now) => Day | null
}
export type Field = NameField | ChoiceField | NumberField | DayField

const PAST = ['7d', '30d', '90d', '>90d'] as const
const FUTURE = ['today', '7d', '30d', '<today'] as const

const named = (name: string): readonly string[] => (name === '' ? [] : [name])

/** Each field once: what its values are and where they stand. */
export const FIELDS: Readonly<Record<FieldName, Field>> = {
  stage: { type: 'name', rule: 'equals', read: ({ stage }) => (stage ? [stage.name] : []) },
  source: { type: 'name', rule: 'equals', read: ({ application }) => named(application.source) },
  tag: { type: 'name', rule: 'equals', read: ({ application }) => application.tags },
  turn: {
    type: 'choice',
    choices: ['mine', 'theirs'],
    synonyms: { me: 'mine', my: 'mine', they: 'theirs', their: 'theirs' },
    read: ({ turn }) => (turn === null ? [] : [turn]),
  },
  is: {
    type: 'choice',
    choices: ['open', 'ended', 'faded', 'nudge', 'archived'],
    synonyms: { closed: 'ended' },
    read: (overview, now) => statesOf(overview, now),
  },
  quiet: {
    type: 'number',
    unit: 'days',
    buckets: ['0..6', '7..13', '14..29', '>=30'],
    read: (overview, { today }) => point(clocksOn(overview, today).quietDays),
  },
  waiting: {
    type: 'number',
    unit: 'days',
    buckets: ['0..6', '7..13', '14..29', '>=30'],
    read: (overview, { today }) => point(clocksOn(overview, today).inStageDays),
  },
  applied: { type: 'day', direction: 'past', buckets: PAST, read: ({ appliedOn }) => appliedOn },
  company: { type: 'name', rule: 'contains', read: ({ companyName }) => named(companyName) },
  role: { type: 'name', rule: 'contains', read: ({ application }) => named(application.role) },
  ...forEachSearched(
    (name): NameField => ({ type: 'name', rule: 'contains', read: ({ application }) => named(application[name]) }),
  ),
  contact: { type: 'name', rule: 'contains', read: ({ contactNames }) => contactNames },
  agency: { type: 'name', rule: 'contains', read: ({ agencyName }) => named(agencyName) },
  mode: { type: 'choice', choices: WORK_MODES, read: ({ application }) => chosen(application.workMode) },
  type: { type: 'choice', choices: EMPLOYMENT_TYPES, read: ({ application }) => chosen(application.employmentType) },
  outcome: {
    type: 'choice',
    choices: OUTCOMES,
    synonyms: { noanswer: 'ghosted', silence: 'ghosted', no: 'rejected' },
    read: ({ application }) => chosen(application.outcome),
  },
  kind: { type: 'choice', choices: STAGE_KINDS, read: ({ stage }) => (stage ? [stage.kind] : []) },
  deadline: { type: 'day', direction: 'future', buckets: FUTURE, read: ({ application }) => application.deadline },
  interview: {
    type: 'day',
    direction: 'future',
    buckets: FUTURE,
    read: ({ plannedInterviewAt }, { zone }) => (plannedInterviewAt === null ? null : dayOf(plannedInterviewAt, zone)),
  },
  added: { type: 'day', direction: 'past', buckets: PAST, read: ({ addedOn }) => addedOn },
  ended: { type: 'day', direction: 'past', buckets: PAST, read: ({ endedOn }) => endedOn },
  excitement: {
    type: 'number',
    unit: 'points',
    buckets: ['5', '4', '3', '2', '1'],
    read: ({ application }) => point(application.excitement),
  },
  salary: { type: 'number', unit: 'amount', buckets: [], read: ({ application }) => paid(application.salary) },
  currency: {
    type: 'name',
    rule: 'equals',
    read: ({ application }) => (application.salary ? [application.salary.currency] : []),
  },
  period: {
    type: 'choice',
    choices: SALARY_PERIODS,
    read: ({ application }) => (application.salary ? [application.salary.period] : []),
  },
  has: {
    type: 'choice',
    choices: ['posting', 'notes', 'deadline', 'interview', 'step', 'attachment'],
    synonyms: { attachments: 'attachment', file: 'attachment', files: 'attachment', interviews: 'interview' },
    read: (overview) => partsOf(overview),
  },
}

const chosen = (choice: string | null): readonly string[] => (choice === null ? [] : [choice])
const point = (number: number | null): Interval | null => (number === null ? null : { from: number, to: number })

/** With one end open it is the end that is known: "from 50,000" doesn't promise 90,000. */
const paid = (salary: Overview['application']['salary']): Interval | null => {
  const from = salary?.min ?? salary?.max ?? null
  const to = salary?.max ?? salary?.min ?? null
  return from === null || to === null ? null : { from, to }
}

const statesOf = (overview: Overview, { today, fadedAfterDays }: Now): readonly string[] => {
  const { application, stage } = overview
  const isEnded = application.outcome !== null || stage?.kind === 'closed'
  const states: string[] = [isEnded ? 'ended' : 'open']
  if (isFaded(overview.turn, clocksOn(overview, today).quietDays, fadedAfterDays)) states.push('faded')
  if (needsNudge(overview, today, fadedAfterDays)) states.push('nudge')
  if (application.archivedAt !== null) states.push('archived')
  return states
}

const partsOf = ({ application, interviewsHeld, plannedInterviewAt, nextStep }: Overview): readonly string[] => {
  const parts: string[] = []
  if (!isEmptyText(application.posting)) parts.push('posting')
  if (!isEmptyText(application.notes)) parts.push('notes')
  if (application.deadline !== null) parts.push('deadline')
  if (interviewsHeld > 0 || plannedInterviewAt !== null) parts.push('interview')
  if (nextStep !== null) parts.push('step')
  if (application.attachments.length > 0) parts.push('attachment')
  return parts
}

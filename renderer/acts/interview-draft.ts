import { type Interview, interviewSchema } from '../../shared/model/interview'
import { isOddDay } from '../../shared/model/odd-day'
import { atOf, instantOf, isKnownZone } from '../../shared/model/time'
import { type PromiseDraft, type PromiseProblem, promiseDraftOf, promiseIn, promiseProblem } from './promise-problem'

/** An interview as it is being typed. */
export type InterviewDraft = {
  readonly kind: Interview['kind']
  readonly day: string
  readonly time: string
  readonly zone: string
  readonly length: number | string
  readonly place: string
  readonly interviewerIds: readonly string[]
  /** Names of people whom nobody knew yet, separated by commas. */
  readonly newNames: string
  readonly roundNumber: number | string
  readonly roundLabel: string
  /** By when they said they would answer. */
  readonly promise: PromiseDraft
}

/** What the user says of an interview. */
export type InterviewFields = Pick<
  Interview,
  'kind' | 'startAt' | 'zone' | 'lengthMinutes' | 'place' | 'interviewerIds' | 'round' | 'promise'
>

export type DraftProblem =
  | {
      readonly field: 'day' | 'time' | 'length' | 'round'
      readonly text: 'dayMissing' | 'dayOdd' | 'timeMissing' | 'lengthWrong' | 'roundWrong'
    }
  | { readonly field: 'promise'; readonly text: PromiseProblem }

export type ReadDraft =
  | { readonly ok: true; readonly fields: InterviewFields }
  | { readonly ok: false; readonly problem: DraftProblem }

const { lengthMinutes, round } = interviewSchema.shape

/** What the draft says, or the first thing that it leaves open. */
export const readInterview = (draft: InterviewDraft): ReadDraft => {
  const wrong = (
    field: Exclude<DraftProblem['field'], 'promise'>,
    text: Exclude<DraftProblem, { field: 'promise' }>['text'],
  ): ReadDraft => ({ ok: false, problem: { field, text } })
  if (draft.day === '') return wrong('day', 'dayMissing')
  if (isOddDay(draft.day)) return wrong('day', 'dayOdd')
  if (draft.time === '') return wrong('time', 'timeMissing')
  const length = lengthMinutes.safeParse(draft.length)
  if (!length.success) return wrong('length', 'lengthWrong')
  const readRound = round.safeParse({ number: draft.roundNumber, label: draft.roundLabel.trim() })
  if (!readRound.success) return wrong('round', 'roundWrong')
  const when = { startAt: instantOf(draft.day, draft.time, draft.zone), zone: draft.zone }
  const problem = promiseProblem(draft.promise, when)
  if (problem !== null) return { ok: false, problem: { field: 'promise', text: problem } }
  return {
    ok: true,
    fields: {
      kind: draft.kind,
      ...when,
      lengthMinutes: length.data,
      place: draft.place.trim(),
      interviewerIds: [...draft.interviewerIds],
      round: readRound.data,
      promise: promiseIn(draft.promise),
    },
  }
}

const USUAL_LENGTH_MINUTES = 60

/** The next round of an application; the first one is often a recruiter's call. */
export const newDraft = (earlier: readonly Interview[], zone: string): InterviewDraft => {
  const rounds = earlier.filter(({ state }) => state !== 'cancelled').map((each) => each.round.number)
  return {
    kind: rounds.length === 0 ? 'recruiter-screen' : 'technical',
    day: '',
    time: '',
    zone,
    length: USUAL_LENGTH_MINUTES,
    place: '',
    interviewerIds: [],
    newNames: '',
    roundNumber: Math.min(99, Math.max(0, ...rounds) + 1),
    roundLabel: '',
    promise: promiseDraftOf(null),
  }
}

/** A planned interview as text to edit. */
export const draftOf = (interview: Interview): InterviewDraft => {
  const zone = isKnownZone(interview.zone) ? interview.zone : 'UTC'
  const { day, time } = atOf(interview.startAt, zone)
  return {
    kind: interview.kind,
    day,
    time: time ?? '',
    zone,
    length: interview.lengthMinutes,
    place: interview.place,
    interviewerIds: interview.interviewerIds,
    newNames: '',
    roundNumber: interview.round.number,
    roundLabel: interview.round.label,
    promise: promiseDraftOf(interview.promise),
  }
}

/** Each name once, without what is only commas and spaces. */
export const namesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  ),
]

import type { Outcome } from '../model/application'
import { compareText } from '../model/compare-text'
import { type Interview, interviewIdOf } from '../model/interview'
import type { PromisedBy } from '../model/promise'
import type { StageKind } from '../model/stage'
import { type At, atOf, isKnownZone } from '../model/time'
import type { ReplyKind, TimelineEntry } from '../model/timeline-entry'

/** The time in which the ball lies in the employer's court. */
export type Wait = {
  readonly openedBy: string
  readonly openedAt: At
  readonly after: 'applying' | 'interview' | 'my-answer' | 'missed-interview'
  /** `null` while it is open. */
  readonly endedAt: At | null
  /** `null` while it is open. An answer that comes after the user gave up changes it. */
  readonly endedBy: WaitEnding | null
}

/** A word of the employer's, or an ending without one; `interview`: one was held though nobody noted an invitation. */
export type WaitEnding =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'my-word' }
export type Answer = Exclude<ReplyKind, 'acknowledgement' | 'holding'> | 'interview'

/** What the user owes an answer to. */
export type Mine = { readonly entry: TimelineEntry; readonly what: 'question' | 'invitation' | 'offer' }

/** Where the chain of follow-ups of the open wait begins. */
export type Track = {
  readonly causeId: string
  readonly at: At
  readonly begins: 'applying' | 'conversation'
  readonly promise: PromisedBy | null
  /** An interview that they missed. */
  readonly missed: Interview | null
  /** Written long after the fact, or brought from elsewhere. */
  readonly isPast: boolean
  /** Follow-ups that the user has noted since, in order. */
  readonly followUps: readonly TimelineEntry[]
}

/** How an application stands, from all that happened to it. */
export type Standing = {
  readonly waits: readonly Wait[]
  readonly open: Wait | null
  readonly track: Track | null
  readonly mine: Mine | null
  readonly hasPlanned: boolean
  /** Re-opened, or moved back into a saved stage, and nothing has happened since. */
  readonly isSilent: boolean
}

type Moment =
  | { readonly at: At; readonly noted: string; readonly id: string; readonly entry: TimelineEntry }
  | { readonly at: At; readonly noted: string; readonly id: string; readonly missed: Interview }

/** In the order of days; on one day applying comes first, and what has no time comes after what has one. */
const compareMoments = (a: Moment, b: Moment): number =>
  compareText(a.at.day, b.at.day) ||
  compareText(timeOf(a), timeOf(b)) ||
  compareText(a.noted, b.noted) ||
  compareText(a.id, b.id)

const timeOf = (moment: Moment): string => {
  if ('entry' in moment && (moment.entry.kind === 'applied' || moment.entry.kind === 'added')) return ''
  return moment.at.time ?? '24:00'
}

/** Follows the timeline from its beginning. The order in which its entries were noted doesn't count. */
export const standingOf = (
  entries: Iterable<TimelineEntry>,
  interviews: Iterable<Interview>,
  kindOf: (stageId: string) => StageKind | null,
): Standing => {
  const known = [...interviews]
  const all = [...entries]
  const moments: Moment[] = all.map((entry) => ({ at: entry.at, noted: entry.recordedAt, id: entry.id, entry }))
  for (const interview of known)
    if (interview.state === 'no-show') {
      const zone = isKnownZone(interview.zone) ? interview.zone : 'UTC'
      moments.push({
        at: atOf(interview.startAt, zone),
        noted: interview.createdAt,
        id: interview.id,
        missed: interview,
      })
    }
  const fold = new Fold(new Map(known.map((interview) => [interview.id, interview])))
  for (const moment of moments.sort(compareMoments)) fold.take(moment)
  const hasPlanned = known.some(({ state }) => state === 'planned')
  return { ...fold.result(), hasPlanned, isSilent: isSilent(all, known, kindOf) }
}

class Fold {
  readonly #interviews: ReadonlyMap<string, Interview>
  #waits: Wait[] = []
  #track: Track | null = null
  #mine: Mine | null = null
  #hasSpoken = false
  #beforeEnding: { readonly wait: Wait | null; readonly track: Track | null; readonly mine: Mine | null } | null = null

  constructor(interviews: ReadonlyMap<string, Interview>) {
    this.#interviews = interviews
  }

  take(moment: Moment): void {
    if ('missed' in moment) {
      const { missed, at, id } = moment
      this.#openAfresh(id, at, 'missed-interview', INTERVIEW, { promise: null, missed, isPast: false })
    } else this.#takeEntry(moment.entry)
  }

  result(): Pick<Standing, 'waits' | 'open' | 'track' | 'mine'> {
    return { waits: this.#waits, open: this.#open(), track: this.#track, mine: this.#mine }
  }

  #takeEntry(entry: TimelineEntry): void {
    switch (entry.kind) {
      case 'applied':
        if (this.#waits.length === 0 && this.#mine === null)
          this.#openAfresh(entry.id, entry.at, 'applying', MY_WORD, {
            promise: null,
            missed: null,
            isPast: isPast(entry),
          })
        return
      case 'interview-held':
        this.#takeHeld(entry)
        return
      case 'reply':
        this.#takeReply(entry)
        return
      case 'offer':
        this.#answered(entry.at, 'offer', { entry, what: 'offer' })
        return
      case 'follow-up':
        this.#takeFollowUp(entry)
        return
      case 'outcome':
        if (entry.outcome === null) this.#reopen()
        else this.#end(entry.at, entry.outcome)
        return
      case 'added':
      case 'stage-transition':
      case 'note':
        return
    }
  }

  /** Interviews of one day, or with no word between them, are one wait; it begins with the last. */
  #takeHeld(entry: TimelineEntry): void {
    const last = this.#waits.at(-1)
    const isSameDay = last?.openedAt.day === entry.at.day
    const isUnanswered = last?.endedAt === null && !this.#hasSpoken
    const isSameWait = last?.after === 'interview' && (isSameDay || isUnanswered)
    if (isSameWait) this.#waits.pop()
    const id = interviewIdOf(entry.id)
    const promise = (id === null ? null : this.#interviews.get(id)?.promise) ?? null
    this.#openAfresh(entry.id, entry.at, 'interview', INTERVIEW, { promise, missed: null, isPast: isPast(entry) })
  }

  #takeReply(entry: Extract<TimelineEntry, { kind: 'reply' }>): void {
    switch (entry.reply) {
      case 'acknowledgement':
        return
      case 'holding':
        this.#hasSpoken = true
        if (this.#open()) this.#track = conversation(entry, entry.by ?? null)
        return
      case 'question':
      case 'invitation':
      case 'offer':
        this.#answered(entry.at, entry.reply, { entry, what: entry.reply })
        return
      case 'no':
      case 'cancelled':
        this.#answered(entry.at, entry.reply, null)
        return
    }
  }

  #takeFollowUp(entry: Extract<TimelineEntry, { kind: 'follow-up' }>): void {
    if (entry.way === 'thank-you') return
    if (this.#mine && this.#mine.what !== 'offer') {
      this.#openAfresh(entry.id, entry.at, 'my-answer', MY_WORD, { promise: null, missed: null, isPast: isPast(entry) })
    } else if (this.#track) this.#track = { ...this.#track, followUps: [...this.#track.followUps, entry] }
  }

  #open(): Wait | null {
    const last = this.#waits.at(-1)
    return last && last.endedAt === null ? last : null
  }

  #openAfresh(
    causeId: string,
    at: At,
    after: Wait['after'],
    ending: WaitEnding,
    more: Pick<Track, 'promise' | 'missed' | 'isPast'>,
  ): void {
    if (ending === INTERVIEW) this.#answerLate(at, 'interview')
    this.#close(at, ending)
    this.#mine = null
    this.#hasSpoken = false
    this.#beforeEnding = null
    this.#waits.push({ openedBy: causeId, openedAt: at, after, endedAt: null, endedBy: null })
    this.#track = { causeId, at, begins: after === 'applying' ? 'applying' : 'conversation', followUps: [], ...more }
  }

  #answered(at: At, answer: Answer, mine: Mine | null): void {
    this.#hasSpoken = true
    this.#beforeEnding = null
    this.#answerLate(at, answer)
    this.#close(at, { kind: 'answer', answer })
    this.#mine = mine
  }

  #close(at: At, endedBy: WaitEnding): void {
    const open = this.#open()
    if (open) this.#waits[this.#waits.length - 1] = { ...open, endedAt: at, endedBy }
    this.#track = null
  }

  /** The wait that the user had given up is answered after all. */
  #answerLate(at: At, answer: Answer): void {
    const last = this.#waits.at(-1)
    if (last?.endedBy?.kind === 'outcome' && last.endedBy.outcome === 'ghosted')
      this.#waits[this.#waits.length - 1] = { ...last, endedAt: at, endedBy: { kind: 'answer', answer } }
  }

  #end(at: At, outcome: Outcome): void {
    this.#beforeEnding ??= { wait: this.#open(), track: this.#track, mine: this.#mine }
    this.#close(at, { kind: 'outcome', outcome })
    this.#mine = null
  }

  /** What stood before the ending stands again, unless the employer has spoken since. */
  #reopen(): void {
    const before = this.#beforeEnding
    if (!before) return
    this.#beforeEnding = null
    if (before.wait) this.#waits[this.#waits.length - 1] = before.wait
    this.#track = before.track
    this.#mine = before.mine
  }
}

const INTERVIEW: WaitEnding = { kind: 'answer', answer: 'interview' }
const MY_WORD: WaitEnding = { kind: 'my-word' }

const conversation = (entry: TimelineEntry, promise: PromisedBy | null): Track => ({
  causeId: entry.id,
  at: entry.at,
  begins: 'conversation',
  promise,
  missed: null,
  isPast: isPast(entry),
  followUps: [],
})

/** Noted longer ago than this after it happened, an entry opens nothing that would already be due. */
export const PAST_AFTER_DAYS = 14

const MS_PER_DAY = 86_400_000

export const isPast = ({ known, at, recordedAt }: TimelineEntry): boolean => {
  if (known === 'imported') return true
  if (known === 'observed') return false
  const recordedDay = atOf(recordedAt, isKnownZone(at.zone) ? at.zone : 'UTC').day
  return (Date.parse(recordedDay) - Date.parse(at.day)) / MS_PER_DAY > PAST_AFTER_DAYS
}

const isSilent = (
  entries: readonly TimelineEntry[],
  interviews: readonly Interview[],
  kindOf: (stageId: string) => StageKind | null,
): boolean => {
  let since = ''
  for (const entry of entries) {
    const isBack =
      (entry.kind === 'outcome' && entry.outcome === null) ||
      (entry.kind === 'stage-transition' && kindOf(entry.toStageId) === 'saved')
    if (isBack && entry.recordedAt > since) since = entry.recordedAt
  }
  if (since === '') return false
  const isAfter = (entry: TimelineEntry): boolean => entry.recordedAt >= since && isEvent(entry)
  return !entries.some(isAfter) && !interviews.some(({ createdAt }) => createdAt >= since)
}

const isEvent = (entry: TimelineEntry): boolean =>
  entry.kind === 'applied' ||
  entry.kind === 'interview-held' ||
  entry.kind === 'offer' ||
  entry.kind === 'follow-up' ||
  (entry.kind === 'reply' && entry.reply !== 'acknowledgement')

import type { Outcome } from '../model/application'
import { calledOffId, type Interview, interviewIdOf } from '../model/interview'
import type { PromisedBy } from '../model/promise'
import type { StageKind } from '../model/stage'
import type { At, Day } from '../model/time'
import type { ReplyKind, TimelineEntry } from '../model/timeline-entry'
import { type Begun, begunBy, conversation, NOW } from './begun-track'
import { type ImpliedWord, type Moment, momentsOf } from './moments'
import { isSilent } from './silent'

/** The time in which the ball lies in the employer's court. */
export type Wait = {
  readonly openedBy: string
  readonly openedAt: At
  /** All but `applying` are waits after a conversation. */
  readonly after: 'applying' | 'interview' | 'my-answer' | 'missed-interview' | 'cancelled-interview'
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
type Mine = { readonly entry: TimelineEntry; readonly what: 'question' | 'invitation' | 'offer' }

/** Where the chain of follow-ups of the open wait begins. */
export type Track = {
  readonly causeId: string
  readonly at: At
  /** `cancelled-interview`: one was called off without a new date; its cause is `calledOffId`. */
  readonly begins: 'applying' | 'conversation' | 'cancelled-interview'
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
  /** A move forward that stands for their last word, since nobody noted one. */
  readonly implied: ImpliedWord | null
  /** All the moves that stand for a word, in order. */
  readonly impliedWords: readonly ImpliedWord[]
  /** The day of their last word, told or implied; a receipt is none. */
  readonly lastWordOn: Day | null
  /** They said no or called it off, or an outcome was noted, and nobody has spoken since. */
  readonly isOver: boolean
  readonly hasPlanned: boolean
  /** Re-opened, or moved back into a saved stage, and nothing has happened since. */
  readonly isSilent: boolean
}

/** Follows the timeline from its beginning. The order in which its entries were noted doesn't count. */
export const standingOf = (
  entries: Iterable<TimelineEntry>,
  interviews: Iterable<Interview>,
  kindOf: (stageId: string) => StageKind | null,
): Standing => {
  const known = [...interviews]
  const moments = momentsOf([...entries], known, kindOf)
  const fold = new Fold(new Map(known.map((interview) => [interview.id, interview])))
  for (const moment of moments) fold.take(moment)
  const hasPlanned = known.some(({ state }) => state === 'planned')
  return { ...fold.result(), hasPlanned, isSilent: isSilent(moments, kindOf) }
}

class Fold {
  readonly #interviews: ReadonlyMap<string, Interview>
  #waits: Wait[] = []
  #track: Track | null = null
  #mine: Mine | null = null
  #implied: ImpliedWord | null = null
  readonly #impliedWords: ImpliedWord[] = []
  #lastWordOn: Day | null = null
  #hasSpoken = false
  /** Their no, or an ending: until they speak again, or it is re-opened, nothing that was agreed before opens a wait. */
  #isOver = false
  /** Interviews that are agreed and still to come. */
  readonly #ahead = new Set<string>()
  #beforeEnding: { readonly wait: Wait | null; readonly track: Track | null; readonly mine: Mine | null } | null = null

  constructor(interviews: ReadonlyMap<string, Interview>) {
    this.#interviews = interviews
  }

  take(moment: Moment): void {
    if ('entry' in moment) this.#takeEntry(moment.entry)
    else if ('planned' in moment) this.#takePlanned(moment.planned, moment.at)
    else if ('moved' in moment) this.#takeMove(moment.moved)
    else if ('calledOff' in moment) this.#takeCalledOff(moment.calledOff, moment.at)
    else this.#takeMissed(moment.missed, moment.at)
  }

  result(): Omit<Standing, 'hasPlanned' | 'isSilent'> {
    const told = { implied: this.#implied, impliedWords: this.#impliedWords, lastWordOn: this.#lastWordOn }
    const now = { open: this.#open(), track: this.#track, mine: this.#mine, isOver: this.#isOver }
    return { waits: this.#waits, ...now, ...told }
  }

  #takeEntry(entry: TimelineEntry): void {
    switch (entry.kind) {
      case 'applied':
        if (this.#waits.length === 0 && this.#mine === null && !this.#hasSpoken)
          this.#openAfresh(entry.id, entry.at, 'applying', MY_WORD, begunBy(entry))
        else if (this.#beforeEnding === null) this.#isOver = false
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

  /** Their invitation. A new date on the day on which the old one was called off takes its place: nobody has waited. */
  #takePlanned({ id }: Interview, at: At): void {
    const last = this.#waits.at(-1)
    const isNewDate = last?.after === 'cancelled-interview' && last.endedAt === null && last.openedAt.day === at.day
    if (isNewDate) this.#waits.pop()
    this.#answered(at, 'invitation', this.#mine?.what === 'invitation' ? null : this.#mine)
    this.#ahead.add(id)
  }

  /** Where they have spoken already, or an interview is agreed, it says nothing new. */
  #takeMove(word: ImpliedWord): void {
    const { entry, answer } = word
    if (answer === 'offer' ? this.#mine?.what === 'offer' : this.#isInvited()) return
    this.#answered(entry.at, answer, { entry, what: answer })
    this.#implied = word
    this.#impliedWords.push(word)
  }

  #isInvited(): boolean {
    return this.#ahead.size > 0 || (this.#open() === null && this.#mine !== null)
  }

  /** The ball lies with them again, for a new date: unless another is agreed, it is my turn anyway, or all is over. */
  #takeCalledOff({ id, cancelled }: Interview, at: At): void {
    this.#ahead.delete(id)
    if (cancelled?.by !== 'user' || this.#ahead.size > 0 || this.#isOver) return
    if (this.#mine !== null && this.#mine.what !== 'invitation') return
    const [causeId, begins] = [calledOffId(id, at.day), 'cancelled-interview'] as const
    if (this.#open() === null) this.#openAfresh(causeId, at, begins, MY_WORD, NOW)
    this.#track = { causeId, at, begins, followUps: [], ...NOW }
  }

  #takeMissed(missed: Interview, at: At): void {
    this.#ahead.delete(missed.id)
    if (this.#isOver) return
    this.#openAfresh(missed.id, at, 'missed-interview', INTERVIEW, { ...NOW, missed })
  }

  /** Interviews of one day, or with no word between them, are one wait; it begins with the last. */
  #takeHeld(entry: TimelineEntry): void {
    const id = interviewIdOf(entry.id)
    if (id !== null) this.#ahead.delete(id)
    if (this.#isOver && id !== null && this.#interviews.has(id)) return
    this.#isOver = false
    this.#lastWordOn = entry.at.day
    const last = this.#waits.at(-1)
    const isSameDay = last?.openedAt.day === entry.at.day
    const isUnanswered = last?.endedAt === null && !this.#hasSpoken
    const isSameWait = last?.after === 'interview' && (isSameDay || isUnanswered)
    if (isSameWait) this.#waits.pop()
    const promise = (id === null ? null : this.#interviews.get(id)?.promise) ?? null
    this.#openAfresh(entry.id, entry.at, 'interview', INTERVIEW, { ...begunBy(entry), promise })
  }

  #takeReply(entry: Extract<TimelineEntry, { kind: 'reply' }>): void {
    switch (entry.reply) {
      case 'acknowledgement':
        return
      case 'holding':
        this.#spoke(entry.at)
        this.#reopenSilence()
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
        this.#isOver = true
        return
    }
  }

  #takeFollowUp(entry: Extract<TimelineEntry, { kind: 'follow-up' }>): void {
    if (entry.way === 'thank-you') return
    if (this.#mine && this.#mine.what !== 'offer') {
      this.#openAfresh(entry.id, entry.at, 'my-answer', MY_WORD, begunBy(entry))
    } else if (this.#track) this.#track = { ...this.#track, followUps: [...this.#track.followUps, entry] }
  }

  #open(): Wait | null {
    const last = this.#waits.at(-1)
    return last && last.endedAt === null ? last : null
  }

  #openAfresh(causeId: string, at: At, after: Wait['after'], ending: WaitEnding, more: Begun): void {
    if (ending === INTERVIEW) this.#answerLate(at, 'interview')
    this.#close(at, ending)
    this.#mine = null
    this.#implied = null
    this.#hasSpoken = false
    this.#beforeEnding = null
    this.#waits.push({ openedBy: causeId, openedAt: at, after, endedAt: null, endedBy: null })
    this.#track = { causeId, at, begins: after === 'applying' ? after : 'conversation', followUps: [], ...more }
  }

  #answered(at: At, answer: Answer, mine: Mine | null): void {
    this.#spoke(at)
    this.#isOver = false
    this.#beforeEnding = null
    this.#answerLate(at, answer)
    this.#close(at, { kind: 'answer', answer })
    this.#mine = mine
  }

  #spoke({ day }: At): void {
    this.#hasSpoken = true
    this.#lastWordOn = day
    this.#implied = null
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
    this.#isOver = true
  }

  /** "Still deciding": what the user had given up lives again. */
  #reopenSilence(): void {
    const endedBy = this.#waits.at(-1)?.endedBy
    if (endedBy?.kind === 'outcome' && endedBy.outcome === 'ghosted') this.#reopen()
  }

  /** What stood before the ending stands again, unless the employer has spoken since. */
  #reopen(): void {
    this.#isOver = false
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

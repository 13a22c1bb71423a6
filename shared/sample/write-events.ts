import { Temporal } from 'temporal-polyfill'
import type { CommandContext } from '../commands/define-command'
import type { Application, Outcome } from '../model/application'
import type { Id } from '../model/id'
import { compareRank } from '../model/rank'
import { STAGE_KINDS, type Stage, type StageKind } from '../model/stage'
import { type At, addDays, type Day, type Instant } from '../model/time'
import type { Happening } from '../model/timeline-entry'
import type { Transaction } from '../records/transaction'
import type { Random } from './random'
import type { Event, Step } from './stories'

/** What an event writes to the timeline, and the kind of stage that it leads to. */
const EVENTS: Readonly<Record<Event, { readonly happens: Happening; readonly leadsTo?: StageKind }>> = {
  applied: { happens: { kind: 'applied' }, leadsTo: 'applied' },
  receipt: { happens: { kind: 'reply', reply: 'acknowledgement' } },
  invited: { happens: { kind: 'reply', reply: 'invitation' }, leadsTo: 'screening' },
  scheduled: { happens: { kind: 'reply', reply: 'invitation' }, leadsTo: 'interviewing' },
  held: { happens: { kind: 'interview-held' }, leadsTo: 'interviewing' },
  no: { happens: { kind: 'reply', reply: 'no' } },
  offer: { happens: { kind: 'offer' }, leadsTo: 'offer' },
  declined: { happens: { kind: 'outcome', outcome: 'declined' } },
  withdrawn: { happens: { kind: 'outcome', outcome: 'withdrawn' } },
  ghosted: { happens: { kind: 'outcome', outcome: 'ghosted' } },
  're-opened': { happens: { kind: 'outcome', outcome: null } },
  mailed: { happens: { kind: 'follow-up', way: 'mail' } },
  called: { happens: { kind: 'follow-up', way: 'call-voicemail' } },
  noted: { happens: { kind: 'note' } },
}

/** The user's own column for a kind, or the nearest one before it. */
const stageFor = (tx: Transaction, kind: StageKind): Stage => {
  const standing = [...tx.all('stage')].filter((stage) => stage.removedAt === null).sort(compareRank)
  for (let index = STAGE_KINDS.indexOf(kind); index >= 0; index--) {
    const found = standing.find((stage) => stage.kind === STAGE_KINDS[index])
    if (found) return found
  }
  const [first] = standing
  if (!first) throw new Error('a pipeline has at least one stage')
  return first
}

/** Where an application ends up when all its events are written. */
export type Ending = Pick<Application, 'stageId' | 'outcome' | 'createdAt'>

/** Writes the timeline of one application, from the day on which it was added. */
export class EventWriter {
  readonly #tx: Transaction
  readonly #context: CommandContext
  readonly #random: Random
  readonly #today: Day
  readonly #id: Id
  #stage: Stage
  #minute = 0
  #lastDaysAgo = Number.NaN
  #outcome: Outcome | null = null

  constructor(tx: Transaction, context: CommandContext, random: Random, today: Day, id: Id, first: StageKind) {
    this.#tx = tx
    this.#context = context
    this.#random = random
    this.#today = today
    this.#id = id
    this.#stage = stageFor(tx, first)
  }

  write(addedDaysAgo: number, steps: readonly Step[]): Ending {
    const createdAt = this.#put(addedDaysAgo, { kind: 'added' }, '')
    for (const step of steps) this.#writeStep(step)
    return { stageId: this.#stage.id, outcome: this.#stage.kind === 'closed' ? this.#outcome : null, createdAt }
  }

  #writeStep([daysAgo, event, text = '']: Step): void {
    const { happens, leadsTo } = EVENTS[event]
    if (event === 're-opened') {
      this.#put(daysAgo, { kind: 'reply', reply: 'invitation' }, text)
      this.#close(daysAgo, null, 'interviewing')
    } else if (happens.kind === 'outcome') this.#close(daysAgo, happens.outcome, 'closed', text)
    else {
      this.#put(daysAgo, happens, text)
      if (event === 'no') this.#close(daysAgo, 'rejected', 'closed')
      else if (leadsTo && !this.#isPast(leadsTo)) this.#moveTo(daysAgo, leadsTo)
    }
  }

  #isPast(kind: StageKind): boolean {
    return STAGE_KINDS.indexOf(this.#stage.kind) >= STAGE_KINDS.indexOf(kind)
  }

  /** An ending needs a closed column, which this user may have removed. */
  #close(daysAgo: number, outcome: Outcome | null, kind: StageKind, text = ''): void {
    this.#moveTo(daysAgo, kind)
    if (outcome !== null && this.#stage.kind !== 'closed') return
    this.#outcome = outcome
    this.#put(daysAgo, { kind: 'outcome', outcome }, text)
  }

  #moveTo(daysAgo: number, kind: StageKind): void {
    const to = stageFor(this.#tx, kind)
    if (to.id === this.#stage.id) return
    this.#put(daysAgo, { kind: 'stage-transition', fromStageId: this.#stage.id, toStageId: to.id }, '')
    this.#stage = to
  }

  /** Noted a few minutes after it happened. */
  #put(daysAgo: number, happening: Happening, text: string): Instant {
    const at = this.#nextAt(daysAgo)
    const recordedAt = instantOf(at, this.#random.between(1, 50))
    const { newId, keepText } = this.#context
    const entry = {
      id: newId(),
      applicationId: this.#id,
      at,
      recordedAt,
      known: 'observed',
      text: keepText(text),
    } as const
    this.#tx.put('entry', { ...happening, ...entry })
    return recordedAt
  }

  /** In office hours; events of one day a little after each other. */
  #nextAt(daysAgo: number): At {
    const isSameDay = daysAgo === this.#lastDaysAgo
    this.#minute = isSameDay ? this.#minute + this.#random.between(1, 25) : this.#random.between(9 * 60, 16 * 60)
    this.#lastDaysAgo = daysAgo
    const [hour, minute] = [Math.floor(this.#minute / 60), this.#minute % 60]
    const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    return { day: addDays(this.#today, -daysAgo), time, zone: this.#context.zone }
  }
}

const instantOf = ({ day, time, zone }: At, secondsLater: number): Instant =>
  Temporal.PlainDateTime.from(`${day}T${time ?? '12:00'}`)
    .toZonedDateTime(zone)
    .add({ seconds: secondsLater })
    .toInstant()
    .toString({ smallestUnit: 'millisecond' })

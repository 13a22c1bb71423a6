import { type Case, casesOf, type ReportContext } from '../../shared/queries/reports/case'
import type { Pipeline } from '../../shared/records/pipeline'
import { Bench, HUNT } from './builders'
import { bringInRows } from './hunt-rows'
import { Hunting } from './hunting'
import { dayAt, type Happened, type SimulatedHunt, type SimulatedTry, tryId } from './simulated-hunts'

const ZONE = 'UTC'
const INTERVIEW_AT = '10:00'
const COMPANIES = 12
const SOURCES = ['LinkedIn', 'Company site', 'Referral']

/** How the user enters that they were invited: noted and planned, planned alone, or the card dragged and then planned. */
type Way = 'noted' | 'planned' | 'dragged'

export type Habits = {
  readonly way: Way
  /** One in five interviews is cancelled two days after it was planned, and planned anew two days after that. */
  readonly isCancelling: boolean
}

/** What is done with one try on one day, in the order of the day. */
type Act = { readonly time: string; readonly on: Hunting; readonly act: () => void }

/** A simulated hunt logged through the real commands, each thing on its day; main's clock holds what is over. */
export class LoggedHunt {
  readonly #bench = new Bench()
  readonly #simulated: SimulatedHunt
  readonly #habits: Habits
  readonly #cards = new Map<number, Hunting>()
  /** By try and by the day on which it will be held. */
  readonly #planned = new Map<string, string>()
  #today = -1

  constructor(simulated: SimulatedHunt, habits: Habits) {
    this.#simulated = simulated
    this.#habits = habits
  }

  get pipeline(): Pipeline {
    return this.#bench.pipeline
  }

  /** Lives to the end of that day of the hunt. */
  liveTo(day: number): this {
    while (this.#today < day) this.#live(++this.#today)
    return this
  }

  /** Of the end of the day. */
  get context(): ReportContext {
    return { today: dayAt(this.#today), zone: ZONE, fadedAfterDays: 30 }
  }

  /** What the reports make of it at the end of the day. */
  cases(): readonly Case[] {
    return casesOf(this.#bench.pipeline, this.context)
  }

  #live(day: number): void {
    const { kind, tries } = this.#simulated
    const importedOn = kind.imported?.day ?? -1
    const acts = day <= importedOn ? [] : tries.flatMap((each, index) => this.#actsOf(each, index, day))
    // Main holds an interview half an hour after its end.
    this.#doAll(acts, '00:00', '11:30')
    this.#bench.clock.moveTo(`${dayAt(day)} 11:30`, ZONE)
    this.#bench.run('interview/hold-due', {})
    this.#doAll(acts, '11:30', '24:00')
    if (day !== importedOn) return
    this.#bench.clock.moveTo(`${dayAt(day)} 20:00`, ZONE)
    for (const [index, id] of bringInRows(this.#bench, this.#simulated)) {
      const on = new Hunting(null, ZONE, this.#bench, id)
      this.#cards.set(index, on)
      // What was agreed before and is still ahead stands in no row: it is planned afterwards.
      for (const { on: heldOn, what } of tries[index]?.happened ?? [])
        if (what === 'held' && heldOn > day && this.#wasInvited(index, heldOn, day)) this.#plan(on, index, heldOn)
    }
  }

  #wasInvited(index: number, heldOn: number, by: number): boolean {
    const { happened = [] } = this.#simulated.tries[index] ?? {}
    const at = happened.findIndex(({ on, what }) => on === heldOn && what === 'held')
    return (happened[at - 1]?.on ?? Number.POSITIVE_INFINITY) <= by
  }

  #doAll(acts: readonly Act[], from: string, to: string): void {
    const day = dayAt(this.#today)
    for (const { time, on, act } of acts)
      if (time >= from && time < to) {
        on.at(`${day} ${time}`)
        act()
      }
  }

  #actsOf(one: SimulatedTry, index: number, day: number): readonly Act[] {
    const acts: Act[] = []
    const on = this.#cards.get(index) ?? new Hunting(null, ZONE, this.#bench, tryId(index))
    const add = (time: string, act: () => void): unknown => acts.push({ time, on, act })
    if (one.on === day) add('08:30', () => this.#apply(on, index))
    for (const [at, happening] of one.happened.entries())
      if (happening.on === day) for (const act of this.#happen(on, one, index, at)) add(...act)
    if (this.#habits.isCancelling)
      for (const [at, { on: invitedOn }] of one.happened.entries()) {
        const next = one.happened[at + 1]
        if (next?.what !== 'held' || (index + 2 * at) % 5 !== 0) continue
        if (invitedOn + 2 === day) add('18:00', () => this.#cancel(on, index, next.on))
        if (invitedOn + 4 === day) add('18:00', () => this.#plan(on, index, next.on))
      }
    return acts
  }

  #happen(on: Hunting, one: SimulatedTry, index: number, at: number): readonly [string, () => void][] {
    const what: Happened['what'] | undefined = one.happened[at]?.what
    switch (what) {
      case 'invited':
        return this.#invite(on, index, one.happened[at + 1]?.on ?? Number.NaN)
      case 'no':
        return [['13:00', () => on.note({ kind: 'reply', reply: 'no' })]]
      case 'offered':
        return [
          ['13:00', () => on.note({ kind: 'offer' })],
          ['13:05', () => this.#drag(on, 'offer')],
        ]
      // The clock does that.
      case 'held':
      case undefined:
        return []
    }
  }

  #invite(on: Hunting, index: number, heldOn: number): readonly [string, () => void][] {
    const { way } = this.#habits
    const plan: [string, () => void] = ['09:30', () => this.#plan(on, index, heldOn)]
    if (way === 'noted') return [['09:00', () => on.note({ kind: 'reply', reply: 'invitation' })], plan]
    return way === 'dragged' ? [['09:00', () => this.#drag(on, 'interviewing')], plan] : [plan]
  }

  #apply(on: Hunting, index: number): void {
    this.#cards.set(index, on)
    const source = SOURCES[index % SOURCES.length] ?? ''
    on.do('application/create', {
      id: on.id,
      huntId: HUNT,
      stageId: 'applied',
      fields: { company: `Company ${index % COMPANIES}`, role: on.id, source },
      appliedOn: dayAt(this.#today),
      outcome: null,
    })
  }

  #drag(on: Hunting, stageId: string): void {
    if (this.#bench.pipeline.get('application', on.id)?.stageId === stageId) return
    on.do('application/move', { ids: [on.id], stageId, place: 'top', outcome: null })
  }

  #plan(on: Hunting, index: number, heldOn: number): void {
    this.#planned.set(`${index}@${heldOn}`, on.plan(`${dayAt(heldOn)} ${INTERVIEW_AT}`))
  }

  #cancel(on: Hunting, index: number, heldOn: number): void {
    const id = this.#planned.get(`${index}@${heldOn}`)
    if (id === undefined) throw new Error(`try ${index} has no interview on day ${heldOn}`)
    on.do('interview/cancel', { id })
  }
}

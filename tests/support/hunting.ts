import type { Command } from '../../shared/commands/index'
import type { Interview } from '../../shared/model/interview'
import { isPending, type Step } from '../../shared/model/step'
import { type At, addHours, atOf, instantOf } from '../../shared/model/time'
import type { TimelineEntry } from '../../shared/model/timeline-entry'
import { instantOfDue } from '../../shared/protocol/due-times'
import { Bench } from './builders'

/** One application and its days: commands given at a wall-clock time of its zone. */
export class Hunting {
  readonly bench: Bench
  readonly zone: string
  readonly id: string
  #count = 0

  /** `null`: the card is there already. */
  constructor(start: string | null, zone = 'Europe/Berlin', bench = new Bench(), id = 'card') {
    this.bench = bench
    this.zone = zone
    this.id = id
    if (start === null) return
    bench.clock.moveTo(start, zone)
    const [day = ''] = start.split(' ')
    this.do('application/create', {
      id,
      huntId: 'first-hunt',
      stageId: 'applied',
      fields: { company: `Company ${id}`, role: 'Engineer' },
      appliedOn: day,
      outcome: null,
    })
  }

  /** "2026-03-05 15:00": from then on it is that time. */
  at(wall: string): this {
    this.bench.clock.moveTo(wall, this.zone)
    return this
  }

  get now(): string {
    return this.bench.clock.now()
  }

  /** Runs a command that has to be accepted. */
  do<T extends Command['type']>(type: T, payload: Extract<Command, { type: T }>['payload']): this {
    const executed = this.bench.run(type, payload as never) // the payload is that of the type
    if (!executed.ok) throw new Error(`${type} was refused: ${executed.reason}`)
    return this
  }

  newId(): string {
    return `${this.id}-${++this.#count}`
  }

  note(happening: Extract<Command, { type: 'entry/add' }>['payload']['happening'], at?: Partial<At>): this {
    const id = this.newId()
    const when = { ...atOf(this.now, this.zone), ...at }
    return this.do('entry/add', { id, applicationId: this.id, happening, at: when, text: '' })
  }

  /** Plans one, an hour long unless told otherwise. */
  plan(wall: string, fields: Partial<Interview> = {}): string {
    const id = this.newId()
    const [day = '', time = ''] = wall.split(' ')
    const zone = fields.zone ?? this.zone
    this.do('interview/plan', {
      id,
      applicationId: this.id,
      round: { number: 1, label: '' },
      kind: fields.kind ?? 'technical',
      startAt: instantOf(day, time, zone),
      zone,
      lengthMinutes: fields.lengthMinutes ?? 60,
      place: '',
      interviewerIds: fields.interviewerIds ?? [],
    })
    return id
  }

  /** Plans it, lets the time pass and takes it as held. */
  held(wall: string, fields: Partial<Interview> = {}): string {
    const id = this.plan(wall, fields)
    const [day = '', time = ''] = wall.split(' ')
    const start = instantOf(day, time, fields.zone ?? this.zone)
    this.bench.clock.setTo(addHours(start, (fields.lengthMinutes ?? 60) / 60 + 0.5))
    this.do('interview/hold-due', {})
    if (fields.promise) this.do('interview/update', { id, changes: { promise: fields.promise } })
    return id
  }

  person(id: string): string {
    this.do('contact/link', { applicationId: this.id, contactId: id, role: 'interviewer', newContact: { name: id } })
    return id
  }

  get steps(): readonly Step[] {
    return [...this.bench.pipeline.stepsOf(this.id)]
  }

  get entries(): readonly TimelineEntry[] {
    return [...this.bench.pipeline.entriesOf(this.id)]
  }

  get pending(): readonly Step[] {
    return this.steps.filter(isPending)
  }

  step(name: Step['name']): Step {
    const step = this.pending.find((each) => each.name === name)
    if (!step) throw new Error(`no ${name}, but ${this.pending.map((each) => each.name).join(', ')}`)
    return step
  }

  /** "2026-03-05 15:00" in its zone, or `null` where it isn't pending. */
  due(name: Step['name']): string | null {
    const step = this.pending.find((each) => each.name === name)
    return step ? this.dueOf(step) : null
  }

  dueOf({ due }: Step): string {
    return this.wall(instantOfDue(due, this.zone))
  }

  again(name: Step['name']): string | null {
    const { again } = this.step(name)
    return again && this.wall(instantOfDue(again, this.zone))
  }

  wall(instant: string): string {
    const { day, time } = atOf(instant, this.zone)
    return `${day} ${time}`
  }

  /** The names of what is pending, in alphabetical order. */
  get names(): string {
    return this.pending
      .map(({ name }) => name)
      .sort()
      .join(' ')
  }
}

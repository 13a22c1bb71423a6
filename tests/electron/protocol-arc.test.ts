import { expect, test } from 'vitest'
import type { PipelineStore } from '../../electron/store/store'
import type { Command } from '../../shared/commands/index'
import { atOf } from '../../shared/model/time'
import { dueSteps, nextDueAt } from '../../shared/queries/due'
import { stateOf } from '../support/builders'
import { FakeClock } from '../support/fake-clock'
import { addCard, openedStore } from '../support/opened-store'
import { memoryFolder } from '../support/temporary-folder'

const ZONE = 'Europe/Berlin'

/** One application through the whole protocol, on a real folder with a clock that is moved. */
class Arc {
  readonly clock = new FakeClock()
  readonly folder = memoryFolder()
  store: PipelineStore
  #notes = 0

  constructor(start: string) {
    this.clock.moveTo(start, ZONE)
    this.store = openedStore(this.folder, { clock: this.clock })
  }

  at(wall: string): this {
    this.clock.moveTo(wall, ZONE)
    this.store.execute({ type: 'interview/hold-due', payload: {} })
    return this
  }

  /** Runs it, takes it back, and does it again: each time everything is as it was. */
  do(command: Command): this {
    const before = stateOf(this.store.load().records)
    expect(this.store.execute(command)).toMatchObject({ ok: true })
    const after = stateOf(this.store.load().records)
    expect(this.store.undo()).toMatchObject({ ok: true })
    expect(stateOf(this.store.load().records)).toEqual(before)
    expect(this.store.redo()).toMatchObject({ ok: true })
    expect(stateOf(this.store.load().records)).toEqual(after)
    return this
  }

  reply(happening: Extract<Command, { type: 'entry/add' }>['payload']['happening']): this {
    const id = `reply-${++this.#notes}`
    const at = atOf(this.clock.now(), ZONE)
    return this.do({ type: 'entry/add', payload: { id, applicationId: 'card', happening, at, text: '' } })
  }

  /** What is due now, by its names. */
  due(): readonly string[] {
    return dueSteps(this.store.pipeline, this.clock.now(), ZONE).map(({ step }) => step.name)
  }

  /** When something is due next, on the wall. */
  next(): string | null {
    const at = nextDueAt(this.store.pipeline, this.clock.now(), ZONE)
    const wall = at === null ? null : atOf(at, ZONE)
    return wall && `${wall.day} ${wall.time}`
  }

  finish(name: string, way: Extract<Command, { type: 'step/done' }>['payload']['way']): this {
    const step = [...this.store.pipeline.pendingSteps()].find((each) => each.name === name)
    if (!step) throw new Error(`there is no ${name}`)
    return this.do({ type: 'step/done', payload: { id: step.id, way } })
  }

  restart(): this {
    this.store.close()
    this.store = openedStore(this.folder, { clock: this.clock })
    return this
  }
}

test('the whole protocol: from the interview to letting go and a late invitation, each step taken back and done again', () => {
  // 2026-03-02 is a Monday.
  const arc = new Arc('2026-03-02 09:00')
  addCard(arc.store, 'card')
  arc.do({
    type: 'interview/plan',
    payload: {
      id: 'talk',
      applicationId: 'card',
      round: { number: 1, label: '' },
      kind: 'technical',
      startAt: '2026-03-05T13:00:00.000Z',
      zone: ZONE,
      lengthMinutes: 60,
      place: '',
      interviewerIds: [],
    },
  })
  expect(arc.next()).toBe('2026-03-04 14:00')
  arc.at('2026-03-05 17:00').restart()
  expect(arc.due()).toEqual(expect.arrayContaining(['debrief', 'thank-you']))
  arc.finish('debrief', null).finish('thank-you', 'thank-you')
  expect(arc.due()).toEqual([])

  arc.at('2026-03-12 09:00')
  expect(arc.due()).toEqual(['follow-up-1'])
  arc.reply({ kind: 'reply', reply: 'holding', by: { day: '2026-03-17', time: null } })
  expect(arc.due()).toEqual([])

  arc.at('2026-03-19 09:00').restart()
  expect(arc.due()).toEqual(['follow-up-1'])
  arc.finish('follow-up-1', 'mail')
  arc.at('2026-03-26 09:00')
  expect(arc.due()).toEqual(['follow-up-2'])
  arc.finish('follow-up-2', 'call-no-answer')
  arc.at('2026-04-02 09:00')
  expect(arc.due()).toEqual(['let-go'])

  arc.do({
    type: 'application/move',
    payload: { ids: ['card'], stageId: 'closed', place: 'top', outcome: 'ghosted' },
  })
  expect(arc.due()).toEqual([])
  expect(arc.store.pipeline.get('application', 'card')?.outcome).toBe('ghosted')

  arc.at('2026-04-20 15:00').restart()
  arc.reply({ kind: 'reply', reply: 'invitation' })
  expect(arc.store.pipeline.get('application', 'card')?.outcome).toBeNull()
  arc.at('2026-04-21 09:00')
  expect(arc.due()).toEqual(['answer'])
})

import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../../shared/model/application'
import { standingOf } from '../../../shared/protocol/waits'
import { Hunting } from '../../support/hunting'

const applied = (start = '2026-03-02 10:00'): Hunting => new Hunting(start)
const interviewed = (): Hunting => {
  const on = applied()
  on.held('2026-03-05 15:00')
  return on
}
const standing = (on: Hunting) =>
  standingOf(
    on.entries,
    on.bench.pipeline.interviewsOf(on.id),
    (id) => on.bench.pipeline.get('stage', id)?.kind ?? null,
  )
const close = (on: Hunting, outcome: Outcome = 'ghosted') =>
  on.do('application/move', { ids: [on.id], stageId: 'closed', place: 'top', outcome })
const move = (on: Hunting, stageId: string) =>
  on.do('application/move', { ids: [on.id], stageId, place: 'top', outcome: null })

describe('P1 the wait', () => {
  test('P1 opens on the applied day, and with the end of the last interview held before the employer speaks again', () => {
    const on = applied()
    expect(standing(on).open).toMatchObject({ after: 'applying', openedAt: { day: '2026-03-02' } })
    on.plan('2026-03-05 15:00')
    on.held('2026-03-09 10:00')
    expect(standing(on).waits.map(({ after, openedAt }) => [after, openedAt.day])).toEqual([
      ['applying', '2026-03-02'],
      ['interview', '2026-03-09'],
    ])
    expect(on.due('follow-up-1')).toBe('2026-03-16 12:00')
    expect(on.pending.filter(({ name }) => name === 'follow-up-1')).toHaveLength(1)
  })

  test('P1 with a word between them two interviews are two waits, on one day always one', () => {
    const on = interviewed()
    on.note({ kind: 'reply', reply: 'invitation' })
    on.held('2026-03-05 18:00')
    expect(standing(on).waits).toHaveLength(2)
    on.at('2026-03-10 10:00').note({ kind: 'reply', reply: 'invitation' })
    on.held('2026-03-12 10:00')
    expect(standing(on).waits.map(({ endedAt }) => endedAt?.day ?? null)).toEqual(['2026-03-02', '2026-03-10', null])
  })

  test.each(['question', 'invitation', 'no', 'cancelled', 'offer'] as const)('P2 %s ends it', (reply) => {
    const on = interviewed().at('2026-03-09 10:00').note({ kind: 'reply', reply })
    expect(standing(on).open).toBeNull()
    expect(on.due('follow-up-1')).toBeNull()
  })

  test('P2 an acknowledgement changes nothing; a holding reply starts the track again at follow-up 1', () => {
    const on = interviewed().at('2026-03-06 10:00').note({ kind: 'reply', reply: 'acknowledgement' })
    expect(on.due('follow-up-1')).toBe('2026-03-12 09:00')
    on.at('2026-03-12 10:00').do('step/done', { id: on.step('follow-up-1').id, way: 'mail' })
    expect(on.due('follow-up-2')).toBe('2026-03-19 09:00')
    on.at('2026-03-13 10:00').note({ kind: 'reply', reply: 'holding' })
    expect([on.due('follow-up-1'), on.due('follow-up-2')]).toEqual(['2026-03-20 09:00', null])
    on.note({ kind: 'reply', reply: 'holding', by: { day: '2026-03-25', time: null } })
    expect(on.due('follow-up-1')).toBe('2026-03-27 09:00')
    expect(standing(on).waits).toHaveLength(2)
  })

  test('P2 a holding reply may promise a time', () => {
    const on = interviewed().at('2026-03-06 10:00')
    on.note({ kind: 'reply', reply: 'holding', by: { day: '2026-03-10', time: '15:00' } })
    expect(on.due('did-they-call')).toBe('2026-03-10 16:00')
  })

  test('P3 a planned interview is their word for good and suspends the track; cancelled, a new wait begins', () => {
    const on = interviewed()
    const id = on.at('2026-03-06 10:00').plan('2026-03-11 10:00')
    expect([on.due('follow-up-1'), standing(on).open]).toEqual([null, null])
    on.at('2026-03-10 10:00').do('interview/cancel', { id })
    expect(standing(on).waits.slice(1)).toMatchObject([
      { after: 'interview', endedAt: { day: '2026-03-06' }, endedBy: { answer: 'invitation' } },
      { after: 'cancelled-interview', openedAt: { day: '2026-03-10' }, endedAt: null },
    ])
    expect(standing(on).track).toMatchObject({
      begins: 'cancelled-interview',
      causeId: `${id}/called-off-2026-03-10`,
    })
    expect(on.bench.pipeline.get('step', `${id}/interview`)?.state.kind).toBe('cancelled')
  })

  test('P4 an interview counts as held 30 minutes after its planned end; that it did not take place takes it back', () => {
    const on = applied()
    const id = on.plan('2026-03-05 15:00')
    on.at('2026-03-05 16:29').do('interview/hold-due', {})
    expect(on.bench.pipeline.get('interview', id)?.state).toBe('planned')
    on.at('2026-03-05 16:30').do('interview/hold-due', {})
    expect(on.bench.pipeline.get('interview', id)?.state).toBe('held')
    expect(on.names).toBe('debrief follow-up-1 thank-you')
    on.do('interview/cancel', { id })
    expect([on.due('debrief'), on.due('thank-you'), standing(on).open?.after]).toEqual([
      null,
      null,
      'cancelled-interview',
    ])
    expect(on.entries.some(({ kind }) => kind === 'interview-held')).toBe(false)
  })

  test('P4 planning one moves a card that stands left of interviewing, in the same command', () => {
    const on = applied()
    on.plan('2026-03-05 15:00')
    expect(on.bench.pipeline.get('application', 'card')?.stageId).toBe('interviewing')
    move(on, 'offer')
    on.plan('2026-03-06 15:00')
    expect(on.bench.pipeline.get('application', 'card')?.stageId).toBe('offer')
  })
})

describe('P5 moves and endings', () => {
  test('an outcome closes the track; out of closed there is no step until the next event', () => {
    const on = close(interviewed())
    expect(on.names).toBe('')
    move(on.at('2026-03-09 10:00'), 'interviewing')
    expect([on.names, standing(on).open?.after]).toEqual(['', 'interview'])
    on.at('2026-03-10 10:00').note({ kind: 'reply', reply: 'holding' })
    expect(on.due('follow-up-1')).toBe('2026-03-17 09:00')
  })

  test('backward moves leave the steps; into saved closes the track until the next event', () => {
    const on = interviewed()
    const before = on.names
    move(on, 'screening')
    expect(on.names).toBe(before)
    move(on.at('2026-03-06 09:00'), 'wishlist')
    expect(on.names).not.toContain('follow-up')
    move(on.at('2026-03-06 10:00'), 'screening')
    expect(on.names).not.toContain('follow-up')
  })

  test('a late no changes the outcome and stays closed, any other word that ends a wait re-opens', () => {
    const on = close(interviewed()).at('2026-04-20 10:00')
    on.note({ kind: 'reply', reply: 'acknowledgement' })
    expect(on.bench.pipeline.get('application', 'card')?.outcome).toBe('ghosted')
    on.note({ kind: 'reply', reply: 'no' }).note({ kind: 'reply', reply: 'holding' })
    expect(on.bench.pipeline.get('application', 'card')).toMatchObject({ outcome: 'rejected', stageId: 'closed' })
    on.at('2026-04-21 10:00').note({ kind: 'reply', reply: 'invitation' })
    expect(on.bench.pipeline.get('application', 'card')).toMatchObject({ outcome: null, stageId: 'interviewing' })
    expect(on.names).toBe('answer')
  })

  test('what the user decided stays: a word after withdrawing re-opens nothing', () => {
    const on = close(interviewed(), 'withdrawn').at('2026-04-20 10:00').note({ kind: 'reply', reply: 'invitation' })
    expect(on.bench.pipeline.get('application', 'card')?.outcome).toBe('withdrawn')
    expect(on.names).toBe('')
  })

  test('P6 archiving cancels the steps, un-archiving revives them; what its time has passed for is due now', () => {
    const on = interviewed()
    on.do('step/add-own', {
      id: 'own',
      kind: 'reminder',
      applicationId: 'card',
      contactId: null,
      due: { day: '2026-03-30', time: '09:00' },
      text: 'Look at their numbers',
    })
    on.do('application/archive', { ids: ['card'] })
    expect(on.names).toBe('')
    on.at('2026-03-10 10:00').do('application/unarchive', { ids: ['card'] })
    expect(on.names).toBe('debrief follow-up-1 own thank-you')
    on.do('application/archive', { ids: ['card'] })
    on.at('2026-03-20 10:00').do('application/unarchive', { ids: ['card'] })
    expect(on.due('follow-up-1')).toBe('2026-03-12 09:00')
    expect(on.names).toBe('debrief follow-up-1 own thank-you')
  })
})

describe('P7 what the user does with a step', () => {
  test('an edited step keeps its time and words, and goes when its track closes', () => {
    const on = interviewed()
    const { id } = on.step('follow-up-1')
    on.do('step/edit', { id, changes: { due: { day: '2026-03-11', time: '14:00' }, text: 'Call Robin instead' } })
    on.do('protocol/update', { changes: { intervals: { followUp1WorkingDays: 9 }, dayTime: '08:00' } })
    expect(on.step('follow-up-1')).toMatchObject({
      due: { day: '2026-03-11', time: '14:00' },
      text: 'Call Robin instead',
    })
    close(on)
    expect(on.names).toBe('')
  })

  test('a snoozed step stays put off; what is dealt with is refused a second time', () => {
    const on = interviewed()
    const { id } = on.step('follow-up-1')
    on.do('step/snooze', { id, until: { day: '2026-03-18', time: '09:00' } })
    on.do('protocol/update', { changes: { dayTime: '08:00' } })
    expect(on.step('follow-up-1').state).toEqual({ kind: 'snoozed', until: { day: '2026-03-18', time: '09:00' } })
    on.do('step/done', { id, way: 'mail' })
    expect(on.bench.run('step/skip', { id })).toEqual({ ok: false, reason: 'step-is-closed' })
    expect(on.bench.run('step/remove-own', { id })).toEqual({ ok: false, reason: 'step-of-protocol' })
  })

  test('the protocol can be switched off for one application, and each step for all', () => {
    const on = interviewed().do('application/protocol', { ids: ['card'], isOn: false })
    expect(on.names).toBe('')
    on.do('application/protocol', { ids: ['card'], isOn: true })
    expect(on.names).toBe('debrief follow-up-1 thank-you')
    on.do('protocol/update', { changes: { steps: { 'follow-up-1': false, debrief: false } } })
    expect(on.names).toBe('follow-up-2 thank-you')
  })

  test('own holidays and a pause shift follow-ups, not reminders', () => {
    const on = interviewed().do('protocol/update', { changes: { holidays: ['2026-03-12', '2026-03-13'] } })
    expect(on.due('follow-up-1')).toBe('2026-03-16 12:00')
    on.do('protocol/update', { changes: { pauseUntil: '2026-04-01' } })
    expect([on.due('follow-up-1'), on.due('thank-you')]).toEqual(['2026-04-01 09:00', '2026-03-05 18:00'])
  })
})

describe('P8 the past is left in peace', () => {
  test('an entry that is back-dated by more than 14 days opens no step that would already be due', () => {
    const on = new Hunting('2026-01-05 10:00').at('2026-03-02 10:00')
    on.note({ kind: 'interview-held' }, { day: '2026-02-15' })
    expect(on.names).toBe('')
    on.note({ kind: 'interview-held' }, { day: '2026-02-17', time: '15:00' })
    expect(on.names).toBe('follow-up-1 thank-you') // 13 days ago
  })

  test('an import opens none either, and later commands wake nothing', () => {
    const on = applied()
    const entry = (day: string, happening: { kind: 'applied' } | { kind: 'interview-held' }) => ({
      happening,
      at: { day, time: null, zone: 'Europe/Berlin' },
      text: '',
      recordedAt: null,
      known: null,
    })
    on.do('import/applications', {
      huntId: 'first-hunt',
      newHunts: [],
      newStages: [],
      applications: Array.from({ length: 200 }, (_, index) => ({
        huntId: null,
        fields: { company: `Imported ${index}`, excitement: 5, deadline: '2026-03-01' },
        website: '',
        companyNotes: '',
        stageId: index % 2 ? 'interviewing' : 'wishlist',
        outcome: null,
        archivedAt: null,
        createdAt: null,
        entries: [entry('2026-01-10', { kind: 'applied' }), entry('2026-01-20', { kind: 'interview-held' })],
        contacts: [],
      })),
    })
    expect([...on.bench.pipeline.pendingSteps()]).toEqual([])
    on.do('protocol/update', { changes: { dayTime: '08:00' } })
    expect([...on.bench.pipeline.pendingSteps()]).toEqual([])
  })
})

describe('refusals', () => {
  test('by name', () => {
    const on = applied()
    const id = on.plan('2026-03-05 15:00')
    const refused = (executed: ReturnType<typeof on.bench.run>) => (executed.ok ? 'done' : executed.reason)
    const plan = (changes: object) =>
      refused(
        on.bench.run('interview/plan', {
          ...{ id: 'x', applicationId: 'card', round: { number: 1, label: '' }, kind: 'final', place: '' },
          ...{ startAt: '2026-03-05T15:00:00.000Z', zone: 'Europe/Berlin', lengthMinutes: 60, interviewerIds: [] },
          ...changes,
        }),
      )
    expect([
      plan({ applicationId: 'no' }),
      plan({ id }),
      plan({ zone: 'Mars/North' }),
      plan({ interviewerIds: ['no'] }),
    ]).toEqual(['unknown-application', 'id-taken', 'unknown-zone', 'unknown-contact'])
    expect(refused(on.bench.run('interview/mark', { id, state: 'held' }))).toBe('interview-not-begun')
    expect(refused(on.bench.run('interview/cancel', { id: 'no' }))).toBe('unknown-interview')
    expect(refused(on.bench.run('step/done', { id: 'no', way: null }))).toBe('unknown-step')
    on.at('2026-03-05 17:00').do('interview/mark', { id, state: 'held' })
    expect(refused(on.bench.run('entry/remove', { id: `${id}/held` }))).toBe('entry-of-interview')
    on.do('interview/cancel', { id })
    const promise = { day: '2026-03-09', time: null }
    expect(refused(on.bench.run('interview/update', { id, changes: { promise } }))).toBe('interview-not-held')
  })
})

test('P21 a follow-up that is taken back leaves its step to the next one, and the step after that is to do again', () => {
  const on = interviewed()
  const [first, second] = ['2026-03-12 10:00', '2026-03-19 10:00'].map((wall) => {
    on.at(wall).note({ kind: 'follow-up', way: 'mail' })
    return on.entries.findLast(({ kind }) => kind === 'follow-up')?.id ?? ''
  })
  expect(on.names).toContain('let-go')
  on.do('entry/remove', { id: first ?? '' })
  expect(on.names).toContain('follow-up-2')
  expect(on.names).not.toContain('let-go')
  const doneBy = (name: string) => on.steps.find((step) => step.name === name)?.state
  expect(doneBy('follow-up-1')).toMatchObject({ kind: 'done', entryId: second })
})

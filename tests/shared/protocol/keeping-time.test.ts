import { describe, expect, test } from 'vitest'
import { remindersOf } from '../../../shared/protocol/due-times'
import { asLaidOutBefore, thankedEachByItself } from '../../support/earlier-rules'
import { Hunting } from '../../support/hunting'

const SEVENTH = { due: { day: '2026-03-09', time: '12:00' } }

const nudged = (): Hunting => {
  const on = new Hunting('2026-03-02 10:00').do('application/update', { id: 'card', changes: { excitement: 5 } })
  return asLaidOutBefore(on, { 'apply-nudge': SEVENTH })
}
const keysOf = (on: Hunting): readonly string[] =>
  on.pending.flatMap((step) => remindersOf(step, on.zone).map(({ key }) => `${step.id}@${key}`)).sort()

describe('P26 steps that were laid out by the rules of an earlier version', () => {
  test('P26 keep their time and what is told of them, whatever else happens to the application', () => {
    const on = nudged()
    const keys = keysOf(on)
    on.do('application/update', { id: 'card', changes: { tags: ['remote'] } })
    on.do('application/archive', { ids: ['card'] }).do('application/unarchive', { ids: ['card'] })
    on.at('2026-03-05 10:00').note({ kind: 'reply', reply: 'acknowledgement' })
    expect(on.due('apply-nudge')).toBe('2026-03-09 12:00')
    expect(keysOf(on)).toEqual(keys)
  })

  test('P26 a letter of their day deals with them, one written earlier doesn’t', () => {
    const on = nudged().at('2026-03-06 10:00').note({ kind: 'follow-up', way: 'mail' })
    expect(on.due('apply-nudge')).toBe('2026-03-09 12:00')
    on.at('2026-03-09 09:00').note({ kind: 'follow-up', way: 'mail' })
    expect(on.names).toBe('')
  })

  test('P26 they follow once the user changes how the protocol counts, for all or for one application', () => {
    for (const command of ['protocol/update', 'application/pace'] as const) {
      const on = nudged()
      if (command === 'protocol/update') on.do(command, { changes: { pace: 'patient' } })
      else on.do(command, { ids: ['card'], pace: 'patient' })
      expect(on.due('apply-nudge')).toBe('2026-03-12 09:00')
    }
    const quiet = nudged().do('protocol/update', { changes: { quietHours: null } })
    expect(quiet.due('apply-nudge')).toBe('2026-03-09 12:00')
  })

  test('P26 they follow what happened: a promise, another time of the interview, a corrected day', () => {
    const on = nudged()
    const applied = on.entries.find(({ kind }) => kind === 'applied')?.id ?? ''
    on.do('entry/correct', { id: applied, at: { day: '2026-03-01', time: null, zone: on.zone } })
    expect(on.due('apply-nudge')).toBe('2026-03-11 09:00')
    const id = on.held('2026-03-10 10:00')
    on.at('2026-03-17 10:00').do('step/done', { id: on.step('follow-up-1').id, way: 'mail' })
    asLaidOutBefore(on)
    on.do('interview/update', { id, changes: { promise: { day: '2026-04-03', time: null } } })
    expect(on.due('follow-up-2')).toBe('2026-04-07 09:00')
  })

  test('P26 what an early letter had done stays done, and the step after it stays where it was', () => {
    const on = new Hunting('2026-03-02 10:00')
    on.held('2026-03-10 10:00', { promise: { day: '2026-04-03', time: null } })
    on.at('2026-03-11 10:00').do('step/done', { id: on.step('follow-up-1').id, way: 'mail' })
    asLaidOutBefore(on, { 'follow-up-2': { due: { day: '2026-03-18', time: '09:00' } } })
    on.do('application/update', { id: 'card', changes: { tags: ['remote'] } })
    expect([on.due('follow-up-1'), on.due('follow-up-2')]).toEqual([null, '2026-03-18 09:00'])
  })

  test('P26 a thank-you for each interviewer is met again, and none is laid out beside them', () => {
    const on = new Hunting('2026-03-02 10:00')
    on.held('2026-03-10 10:00', { interviewerIds: [on.person('robin'), on.person('sam')] })
    thankedEachByItself(on)
    const ids = on.pending.filter(({ name }) => name === 'thank-you').map(({ id }) => id)
    on.do('step/done', { id: ids[0] ?? '', way: 'thank-you' })
    on.do('application/update', { id: 'card', changes: { tags: ['remote'] } })
    expect(on.pending.filter(({ name }) => name === 'thank-you').map(({ id }) => id)).toEqual(ids.slice(1))
  })

  test('P26 of an interview that already lay behind another one nothing is asked anew', () => {
    const on = new Hunting('2026-03-02 10:00')
    const first = on.held('2026-03-05 10:00')
    on.held('2026-03-10 10:00')
    expect(on.names).toBe('debrief debrief follow-up-1 thank-you')
    const gone = { state: { kind: 'cancelled', by: 'protocol', until: null } } as const
    const cause = `${first}/held/debrief`
    asLaidOutBefore(on)
    const step = on.steps.find(({ id }) => id === cause)
    if (!step) throw new Error('no debrief')
    on.bench.pipeline.apply([{ kind: 'step', id: cause, before: step, after: { ...step, ...gone } }])
    on.do('application/update', { id: 'card', changes: { tags: ['remote'] } })
    expect(on.names).toBe('debrief follow-up-1 thank-you')
  })
})

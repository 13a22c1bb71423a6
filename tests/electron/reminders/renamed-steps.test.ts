import { expect, test } from 'vitest'
import { renamedSteps } from '../../../electron/reminders/renamed-steps'
import { stepIdOf } from '../../../shared/model/step'
import { reverse } from '../../../shared/records/record-diff'
import { thankedEachByItself } from '../../support/earlier-rules'
import { Hunting } from '../../support/hunting'

test('CO8 a thank-you goes on under the name of the person who stays, and back with an undo', () => {
  const on = new Hunting('2026-03-02 10:00')
  on.person('ada')
  on.person('ada-again')
  const interviewId = on.held('2026-03-05 15:00', { interviewerIds: ['ada-again'] })
  thankedEachByItself(on)
  const [before] = on.pending.filter(({ name }) => name === 'thank-you')
  const merged = on.bench.run('contact/merge', { keepId: 'ada', mergeIds: ['ada-again'], notes: null })
  if (!merged.ok) throw new Error(merged.reason)
  const [after] = on.pending.filter(({ name }) => name === 'thank-you')
  expect(after?.id).toBe(stepIdOf(`${interviewId}/held`, 'thank-you', 'ada'))
  expect(renamedSteps(merged.diff)).toEqual([{ fromId: before?.id, toId: after?.id }])
  expect(renamedSteps(reverse(merged.diff))).toEqual([{ fromId: after?.id, toId: before?.id }])
})

test('steps that only go have no other name', () => {
  const on = new Hunting('2026-03-02 10:00')
  on.person('ada')
  on.held('2026-03-05 15:00', { interviewerIds: ['ada'] })
  on.do('application/archive', { ids: [on.id] })
  const deleted = on.bench.run('application/delete', { ids: [on.id] })
  if (!deleted.ok) throw new Error(deleted.reason)
  expect(deleted.diff.some(({ kind }) => kind === 'step')).toBe(true)
  expect(renamedSteps(deleted.diff)).toEqual([])
})

import { expect, test } from 'vitest'
import { steps } from '../../../shared/i18n/en/steps'
import { isPending } from '../../../shared/model/step'
import { doneCommandOf, isQuestion } from '../../../shared/queries/done-command'
import { Hunting } from '../../support/hunting'

const done = (on: Hunting, name: Parameters<Hunting['step']>[0]): Hunting => {
  const { type, payload } = doneCommandOf(on.bench.pipeline, on.step(name))
  return on.do(type, payload)
}

const outcome = (on: Hunting) => on.bench.pipeline.get('application', on.id)?.outcome

test('TO2 P15 letting go that is done closes the application as "no answer"', () => {
  const on = new Hunting('2026-03-02 10:00')
  on.held('2026-03-05 15:00')
  on.at('2026-03-12 09:00')
  for (const name of ['follow-up-1', 'follow-up-2'] as const) done(on, name)
  expect(on.entries.filter(({ kind }) => kind === 'follow-up')).toHaveLength(2)
  done(on, 'let-go')
  expect(outcome(on)).toBe('ghosted')
  expect(on.names).toBe('')
})

test('TO2 without a closed column letting go is refused, and the step stays: in the window and in a notification alike', () => {
  const on = new Hunting('2026-03-02 10:00')
  on.held('2026-03-05 15:00')
  on.at('2026-03-12 09:00')
  for (const name of ['follow-up-1', 'follow-up-2'] as const) done(on, name)
  on.do('stage/remove', { id: 'closed', moveCardsTo: null, outcome: null })
  const { type, payload } = doneCommandOf(on.bench.pipeline, on.step('let-go'))
  expect(on.bench.run(type, payload)).toEqual({ ok: false, reason: 'no-closed-stage' })
  expect(isPending(on.step('let-go'))).toBe(true)
  expect(outcome(on)).toBeNull()
})

test('TO2 P1 an answer that is done opens the wait again: the next word is theirs', () => {
  const on = new Hunting('2026-03-02 10:00')
  on.note({ kind: 'reply', reply: 'question' })
  on.at('2026-03-03 09:00')
  done(on, 'answer')
  expect(on.entries.filter(({ kind }) => kind === 'follow-up')).toMatchObject([{ way: 'mail' }])
  expect(on.due('follow-up-1')).toBe('2026-03-10 09:00')
})

test('TO2 a take-home that was handed in is an answer: the next word is theirs', () => {
  const on = new Hunting('2026-03-02 10:00')
  on.note({ kind: 'reply', reply: 'question', by: { day: '2026-03-10', time: null } })
  done(on.at('2026-03-09 10:00'), 'hand-in')
  expect(on.entries.filter(({ kind }) => kind === 'follow-up')).toMatchObject([{ way: 'other' }])
  expect(on.due('follow-up-1')).toBe('2026-03-16 12:00')
})

test('TO2 applying moves the card and writes its first day', () => {
  const bench = new Hunting('2026-03-02 10:00').bench
  const fields = { company: 'Lumen Foods', deadline: '2026-03-14' }
  const payload = { id: 'saved', huntId: 'first-hunt', stageId: 'wishlist', fields, appliedOn: null, outcome: null }
  bench.run('application/create', payload)
  const on = new Hunting(null, 'Europe/Berlin', bench, 'saved').at('2026-03-12 10:00')
  done(on, 'application-deadline')
  expect(bench.pipeline.get('application', 'saved')?.stageId).toBe('applied')
  expect(on.entries.find(({ kind }) => kind === 'applied')?.at.day).toBe('2026-03-12')
  expect(on.names).toBe('')
})

test('TO2 applying where no column is for it writes its first day all the same', () => {
  const bench = new Hunting('2026-03-02 10:00').bench
  const fields = { company: 'Lumen Foods', deadline: '2026-03-14' }
  const payload = { id: 'saved', huntId: 'first-hunt', stageId: 'wishlist', fields, appliedOn: null, outcome: null }
  bench.run('application/create', payload)
  const on = new Hunting(null, 'Europe/Berlin', bench, 'saved').at('2026-03-12 10:00')
  on.do('stage/remove', { id: 'applied', moveCardsTo: 'screening', outcome: null })
  done(on, 'application-deadline')
  expect(bench.pipeline.get('application', 'saved')?.stageId).toBe('wishlist')
  expect(on.entries.find(({ kind }) => kind === 'applied')?.at.day).toBe('2026-03-12')
  expect(on.names).not.toContain('application-deadline')
})

test('TO2 of an interview that only the clock counted as held, the debrief is asked for first', () => {
  const on = new Hunting('2026-03-02 10:00')
  const id = on.held('2026-03-05 15:00')
  const isAsked = () => isQuestion(on.bench.pipeline, on.step('debrief'))
  expect(isAsked()).toBe(true)
  on.do('interview/mark', { id, state: 'held' })
  expect(isAsked()).toBe(false)
  expect(isQuestion(on.bench.pipeline, on.step('thank-you'))).toBe(false)
})

test('TO2 no step’s button says "done"', () => {
  const words = Object.values(steps.verb)
  expect(words.every((word) => !/done/i.test(word))).toBe(true)
  expect(new Set(words).size).toBe(words.length)
})

test('TO5 a step of the user’s own that is written stands on the timeline, a reminder does not', () => {
  const on = new Hunting('2026-03-02 10:00')
  for (const kind of ['follow-up', 'reminder'] as const) {
    const due = { day: '2026-03-03', time: '09:00' }
    on.do('step/add-own', { id: kind, kind, applicationId: on.id, contactId: null, due, text: 'Ring them' })
    done(on, 'own')
  }
  expect(on.entries.filter(({ kind }) => kind === 'follow-up')).toMatchObject([{ way: 'mail' }])
})

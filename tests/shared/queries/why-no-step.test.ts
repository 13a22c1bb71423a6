import { expect, test } from 'vitest'
import { whyNoStep } from '../../../shared/queries/why-no-step'
import { Hunting } from '../../support/hunting'

const why = (on: Hunting) => {
  const application = on.bench.pipeline.get('application', on.id)
  return application && whyNoStep(on.bench.pipeline, application)
}

test('TO10 back from the archive after the day of an interview that the archive took off, it says why there is no step', () => {
  const on = new Hunting('2026-03-02 10:00')
  on.at('2026-03-11 12:00').plan('2026-03-16 14:00')
  on.at('2026-03-12 10:00').do('application/archive', { ids: [on.id] })
  on.at('2026-03-20 10:00').do('application/unarchive', { ids: [on.id] })
  expect(on.names).toBe('')
  expect(why(on)).toBe('nothing-dated')
})

test('TO10 what is nobody’s turn needs no reason', () => {
  const on = new Hunting('2026-03-02 10:00')
  on.note({ kind: 'reply', reply: 'question' })
  on.do('step/skip', { id: on.step('answer').id })
  expect(why(on)).toBeNull()
})

import type { Step } from '../../shared/model/step'
import { peopleOfStep } from '../../shared/queries/people-of-step'
import type { RecordDiff } from '../../shared/records/record'
import type { Hunting } from './hunting'

/** The steps as a pipeline of version 3 has them after its migration: with other times, if need be. */
export const asLaidOutBefore = (on: Hunting, changes: Partial<Record<Step['name'], Partial<Step>>> = {}): Hunting => {
  const diff: RecordDiff = on.steps.map((step) => ({
    kind: 'step',
    id: step.id,
    before: step,
    after: { ...step, keepsTime: true, ...changes[step.name] },
  }))
  on.bench.pipeline.apply(diff)
  return on
}

/** Before version 4 each interviewer had a thank-you of their own. */
export const thankedEachByItself = (on: Hunting): Hunting => {
  const step = on.step('thank-you')
  const diff: RecordDiff = [
    { kind: 'step', id: step.id, before: step, after: null },
    ...peopleOfStep(on.bench.pipeline, step).map((contactId) => {
      const id = `${step.id}/${contactId}`
      return { kind: 'step' as const, id, before: null, after: { ...step, id, contactId, keepsTime: true } }
    }),
  ]
  on.bench.pipeline.apply(diff)
  return on
}

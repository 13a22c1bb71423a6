import { expect, test } from 'vitest'
import { dueSteps, remindersUntil } from '../../../shared/queries/due'
import { Hunting } from '../../support/hunting'

test('RE1 a step of a wall-clock time is one and the same reminder wherever the user travels', () => {
  const on = new Hunting('2026-03-02 10:00', 'Europe/Berlin')
  on.held('2026-03-05 15:00')
  const keysIn = (zone: string) =>
    remindersUntil(on.bench.pipeline, '2027-01-01T00:00:00.000Z', zone)
      .map(({ step, key }) => `${step.name}@${key}`)
      .sort()
  const atHome = keysIn('Europe/Berlin')
  expect(atHome).toContain('follow-up-1@2026-03-12T09:00')
  for (const zone of ['America/New_York', 'Asia/Kolkata', 'Pacific/Auckland']) expect(keysIn(zone)).toEqual(atHome)
})

test('TO4 an interview that goes on is not called overdue', () => {
  const on = new Hunting('2026-03-02 10:00', 'Europe/Berlin')
  on.plan('2026-03-05 15:00')
  on.at('2026-03-05 15:20')
  const due = dueSteps(on.bench.pipeline, on.now, on.zone).map(({ step, isOverdue }) => `${step.name} ${isOverdue}`)
  expect(due).toEqual(['interview false'])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../shared/model/time'
import { caseOf } from '../../../shared/queries/reports/case'
import { Hunting } from '../../support/hunting'

const RUNS = 300
const TODAY = '2026-12-01'
const START = '2026-03-02'

/** How the user enters that they were invited: noted and planned, planned alone, or the card dragged and then planned. */
type Way = 'noted' | 'planned' | 'dragged'

const round = fc.record({
  askedAfter: fc.integer({ min: 1, max: 20 }),
  heldAfter: fc.integer({ min: 1, max: 15 }),
  becomes: fc.constantFrom('held', 'held', 'cancelled', 'moved'),
  changedAfter: fc.nat(14),
})
type Round = typeof round extends fc.Arbitrary<infer R> ? R : never

const enter = (rounds: readonly Round[], wayOf: (index: number) => Way) => {
  const on = new Hunting(`${START} 10:00`)
  let day = START
  for (const [index, { askedAfter, heldAfter, becomes, changedAfter }] of rounds.entries()) {
    day = addDays(day, askedAfter)
    const start = addDays(day, heldAfter)
    on.at(`${day} 09:00`)
    const way = wayOf(index)
    if (way === 'noted') on.note({ kind: 'reply', reply: 'invitation' })
    if (way === 'dragged' && on.bench.pipeline.get('application', on.id)?.stageId === 'applied')
      on.do('application/move', { ids: [on.id], stageId: 'screening', place: 'top', outcome: null })
    const id = on.at(`${day} 11:00`).plan(`${start} 14:00`)
    const changed = addDays(day, Math.min(changedAfter, heldAfter))
    on.at(`${changed} 12:00`)
    if (becomes === 'cancelled') on.do('interview/cancel', { id })
    if (becomes === 'moved')
      on.do('interview/update', { id, changes: { startAt: `${addDays(start, 1)}T12:00:00.000Z` } })
    day = becomes === 'cancelled' ? changed : addDays(start, 2)
    on.at(`${day} 20:00`).do('interview/hold-due', {})
  }
  const application = on.bench.pipeline.get('application', on.id)
  if (!application) throw new Error('the card is gone')
  const one = caseOf(on.bench.pipeline, application, { today: TODAY, zone: on.zone, fadedAfterDays: 30 })
  return { waits: one.waits, held: one.held, end: one.end, furthest: one.furthest }
}

test('P3 P23 the same facts give the same figures, whichever way they were entered', () => {
  const seed = Number(process.env.CALLBACK_SEED ?? Date.now() & 0x7fffffff)
  let compared = 0
  const ways = fc.array(fc.constantFrom<Way>('noted', 'planned', 'dragged'), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(round, { minLength: 1, maxLength: 4 }), ways, (rounds, mixed) => {
      const planned = enter(rounds, () => 'planned')
      for (const way of ['noted', 'dragged'] as const) expect(enter(rounds, () => way)).toEqual(planned)
      expect(enter(rounds, (index) => mixed[index] ?? 'planned')).toEqual(planned)
      compared += planned.waits.length
    }),
    { numRuns: RUNS, seed },
  )
  console.log(`seed ${seed}: ${compared} waits compared`)
  expect(compared).toBeGreaterThanOrEqual(RUNS)
})

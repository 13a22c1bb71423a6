import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COMMANDS } from '../../../shared/commands/index'
import { reconcile } from '../../../shared/protocol/reconcile'
import { touchedApplications } from '../../../shared/records/touched'
import { Transaction } from '../../../shared/records/transaction'
import { anyCommand } from '../../support/arbitraries'
import { Bench } from '../../support/builders'
import { Hunting } from '../../support/hunting'

const TIME_LIMIT_MS = 60_000

/** What laying out all next steps again would change. */
const leftToDo = (bench: Bench) => {
  const tx = new Transaction(bench.pipeline)
  for (const id of bench.pipeline.all('application').keys()) reconcile(tx, id, bench.context)
  return tx.diff()
}

test(
  'after any command there is nothing left to lay out: what follows from it is part of it',
  () => {
    const ran = new Set<string>()
    fc.assert(
      fc.property(fc.array(anyCommand, { minLength: 60, maxLength: 60 }), (commands) => {
        const bench = new Bench()
        for (const { type, payload } of commands) {
          if (!bench.run(type, payload).ok) continue
          ran.add(type)
          expect(leftToDo(bench), type).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
    expect(ran.size).toBeGreaterThan(Object.keys(COMMANDS).length / 3)
  },
  TIME_LIMIT_MS,
)

test('other rules lay out the steps of every application anew; quiet hours and a name none', () => {
  const on = new Hunting('2026-03-02 10:00')
  const { bench } = on
  on.held('2026-03-05 15:00')
  const other = new Hunting('2026-03-05 17:00', on.zone, bench, 'other')
  other.held('2026-03-06 15:00')
  const changed = bench.run('protocol/update', { changes: { steps: { debrief: false } } })
  if (!changed.ok) throw new Error(changed.reason)
  expect(touchedApplications(changed.diff)).toEqual(new Set([on.id, other.id]))
  const named = bench.run('protocol/update', { changes: { myName: 'Ada' } })
  if (!named.ok) throw new Error(named.reason)
  expect(named.diff.map(({ kind }) => kind)).toEqual(['protocol'])
})

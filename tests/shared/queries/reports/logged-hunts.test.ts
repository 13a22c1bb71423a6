import { describe, expect, test } from 'vitest'
import { chancesAt } from '../../../support/hunt-checks'
import { expectCountedAlike, expectWaysAlike, looksAfterImport } from '../../../support/logged-hunt-checks'
import { PLAIN_HUNT } from '../../../support/simulated-hunts'

/** The short form; `npm run test:long -- hunts` has 300 of each. */
const seedsOf = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

test('REP6 60 simulated hunts that were logged through the commands are counted as their entries are', () =>
  expectCountedAlike(seedsOf(60), PLAIN_HUNT))

describe('P3 P23 REP25 two rounds have the same figures, whichever way they were entered', () => {
  test('planned and held', () => expectWaysAlike(seedsOf(8), false))
  test('one in five interviews is cancelled and planned anew', () => expectWaysAlike(seedsOf(8), true))
})

test.each([0, 0.5])('REP20 a hunt brought in from a sheet with %d of its endings dated, then logged', (datedShare) => {
  const { told, any } = chancesAt(looksAfterImport(seedsOf(10), datedShare))
  expect(told).toBeGreaterThan(50)
  expect(Math.abs(any.mean - any.truth)).toBeLessThan(0.05)
})

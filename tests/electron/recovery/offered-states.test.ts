import { expect, test } from 'vitest'
import type { Offers } from '../../../electron/persistence/offers'
import { offeredStates } from '../../../electron/recovery/offered-states'

const at = '2026-03-02T09:00:00.000Z'

test('A15 of the states that can be had, the one that lacks the least is proposed first', () => {
  const offers: Offers = {
    asFarAsRead: { at, applications: 6, missing: 16 },
    otherSnapshot: null,
    onward: null,
    backups: [
      { name: 'newest', reason: 'regular', revision: 32, at, applications: 7, missing: 1 },
      { name: 'older', reason: 'regular', revision: 15, at, applications: 6, missing: 18 },
    ],
    known: { revision: 33, at, isCounted: true },
  }
  expect(offeredStates(offers, String).map(({ id }) => id)).toEqual(['backup:newest', 'read', 'backup:older'])
})

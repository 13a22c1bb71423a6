import { expect, test } from 'vitest'
import { snoozedUntil } from '../../../shared/queries/snoozed-until'
import { Hunting } from '../../support/hunting'

test('P11 snoozed for a day from a notification an interview still reminds an hour before; other steps wait a day', () => {
  const on = new Hunting('2026-03-02 10:00')
  on.plan('2026-03-05 15:00')
  on.at('2026-03-04 15:00')
  expect(snoozedUntil(on.step('interview'), on.now, on.zone)).toEqual({ at: '2026-03-05T13:00:00.000Z' })
  on.at('2026-03-03 10:00')
  expect(snoozedUntil(on.step('interview'), on.now, on.zone)).toEqual({ at: '2026-03-04T09:00:00.000Z' })
  const debriefed = new Hunting('2026-03-02 10:00')
  debriefed.held('2026-03-05 15:00')
  expect(snoozedUntil(debriefed.step('debrief'), debriefed.now, debriefed.zone)).toEqual({
    at: '2026-03-06T15:30:00.000Z',
  })
})

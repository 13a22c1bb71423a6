import { expect, test } from 'vitest'
import type { DueReminder } from '../../../electron/reminders/due-source'
import { notificationOf } from '../../../electron/reminders/notification-texts'

const step: DueReminder = {
  id: 'offer/decide',
  dueAt: '2026-03-04T09:00',
  title: 'Decide on the offer of Lanternfish Labs',
  body: '',
  verb: null,
  hiddenTitle: 'A reminder',
  hiddenBody: '',
  applicationId: 'card',
}
const actionsOf = (verb: string | null) =>
  notificationOf([{ ...step, verb }], false).buttons.map(({ action }) => action)

test('TO2 a step that asks first has no button that would answer for the user', () => {
  expect(actionsOf(null)).toEqual(['snooze'])
  expect(actionsOf('Mark sent')).toEqual(['done', 'snooze'])
})

import { t } from '../i18n'
import type { DueReminder } from './due-source'
import type { ReminderNotification } from './notifier'

/** A digest names this many of its steps. */
const NAMED_IN_DIGEST = 3

/** One step by itself, or several as a digest. */
export const notificationOf = (steps: readonly DueReminder[], hidesNames: boolean): ReminderNotification => {
  const openLabel = t('reminders.openLabel')
  const [first] = steps
  if (first && steps.length === 1)
    return {
      stepIds: [first.id],
      title: hidesNames ? first.hiddenTitle : first.title,
      body: hidesNames ? first.hiddenBody : first.body,
      openLabel,
      buttons: [
        ...(first.verb === null ? [] : [{ action: 'done', label: first.verb } as const]),
        { action: 'snooze', label: t('reminders.snooze') },
      ],
    }
  const titles = steps.slice(0, NAMED_IN_DIGEST).map(({ title }) => title)
  const more = steps.length - titles.length
  return {
    stepIds: steps.map(({ id }) => id),
    title: t('reminders.digest', { count: steps.length }),
    body: hidesNames ? '' : [...titles, ...(more > 0 ? [t('reminders.digestMore', { count: more })] : [])].join('\n'),
    openLabel,
    buttons: [],
  }
}

/** Shown when the user wants to see whether reminders arrive. */
export const testNotificationText = (): ReminderNotification => ({
  stepIds: [],
  title: t('reminders.testTitle'),
  body: t('reminders.testBody'),
  openLabel: t('reminders.openLabel'),
  buttons: [],
})

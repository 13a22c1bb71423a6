import { Notification } from 'electron'
import { isSettled, type Notifier, NotifierState, type ReminderNotification } from './notifier'
import { readableText } from './plain-text'

const ANSWER_WITHIN_MS = 1_500
const MAX_REMEMBERED = 500

/** macOS and Windows: the system's own notifications, with buttons where it has them. */
export const openElectronNotifier = (): Notifier => {
  const state = new NotifierState()
  /** An unreferenced one loses its click. */
  const shown = new Map<Notification, readonly string[]>()

  const show = ({ stepIds, title, body, buttons }: ReminderNotification): Promise<'shown' | 'failed'> => {
    if (!Notification.isSupported()) {
      state.become({ isArriving: false, reason: 'no-service' })
      return Promise.resolve('failed')
    }
    return new Promise((resolve) => {
      const notification = new Notification({
        title: readableText(title),
        body: readableText(body),
        actions: buttons.map(({ label }) => ({ type: 'button', text: label })),
      })
      remember(shown, notification, stepIds)
      const hung = setTimeout(() => state.become({ isArriving: false, reason: 'no-answer' }), ANSWER_WITHIN_MS)
      const settle = (result: 'shown' | 'failed') => {
        clearTimeout(hung)
        state.become(result === 'shown' ? { isArriving: true } : { isArriving: false, reason: 'refused' })
        resolve(result)
      }
      const act = (action: 'open' | 'done' | 'snooze') => {
        shown.delete(notification)
        state.act(stepIds, action)
      }
      notification.once('show', () => settle('shown'))
      notification.once('failed', () => {
        shown.delete(notification)
        settle('failed')
      })
      notification.once('click', () => act('open'))
      notification.once('close', () => shown.delete(notification))
      notification.once('action', ({ actionIndex }) => act(buttons[actionIndex]?.action ?? 'open'))
      notification.show()
    })
  }

  return {
    show,
    withdrawAllBut: (due) => {
      for (const [notification, stepIds] of shown) if (isSettled(stepIds, due)) notification.close()
    },
    status: state.status,
    onStatus: state.onStatus,
    onAction: state.onAction,
    close: () => shown.clear(),
  }
}

const remember = (
  shown: Map<Notification, readonly string[]>,
  notification: Notification,
  stepIds: readonly string[],
): void => {
  shown.set(notification, stepIds)
  const [oldest] = shown.keys()
  if (shown.size > MAX_REMEMBERED && oldest) shown.delete(oldest)
}

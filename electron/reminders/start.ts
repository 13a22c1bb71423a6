import { app, powerMonitor } from 'electron'
import type { Changed, Reminders, Unsubscribe } from '../../shared/ipc'
import { type Clock, steadyMs } from '../clock'
import { broadcast } from '../ipc/broadcast'
import { log } from '../log'
import { nodeFileSystem } from '../persistence/file-system'
import type { SettingsStore } from '../settings/settings-store'
import { watchClock } from './clock-watch'
import { openDeliveries } from './deliveries'
import { openDesktopNotifier } from './desktop-notifier'
import type { DueReminder, DueSource } from './due-source'
import { openElectronNotifier } from './electron-notifier'
import { notificationOf, testNotificationText } from './notification-texts'
import type { Notifier } from './notifier'
import { renamedSteps } from './renamed-steps'
import { startScheduler } from './scheduler'

const TEST_ANSWER_WITHIN_MS = 2_000

export type RemindersContext = {
  readonly dataFolder: string
  readonly clock: Clock
  readonly settings: SettingsStore
  readonly source: DueSource
  /** Whether the step is neither done nor skipped: its mark is never thrown away. */
  readonly isOpen: (stepId: string) => boolean
  /** Called after each change of the pipeline. */
  readonly subscribe: (listener: (changed: Pick<Changed, 'diff'>) => void) => Unsubscribe
  /** A notification was clicked. One step, or several of a digest. */
  readonly onOpen: (stepIds: readonly string[]) => void
  /** Answers whether it could be done. */
  readonly onDone: (stepId: string) => boolean
  readonly onSnooze: (stepId: string) => void
  /** After each look at what is due: the tray and the badge follow. */
  readonly onPass: () => void
}

/** What the window may ask. */
export type RunningReminders = {
  readonly reminders: () => Reminders
  readonly testNotification: () => Promise<Reminders>
  readonly stop: Unsubscribe
}

/** Starts the timer and the messenger. What fell due while the app was closed is told now. */
export const startReminders = (context: RemindersContext): RunningReminders => {
  const { clock, settings, source } = context
  const notifier: Notifier =
    process.platform === 'linux' ? openDesktopNotifier(app.name, process.env) : openElectronNotifier()
  const deliveries = openDeliveries(
    nodeFileSystem,
    context.dataFolder,
    { now: clock.now(), isOpen: context.isOpen },
    (error) => log.warn('deliveries', error),
  )
  const scheduler = startScheduler({
    source: {
      ...source,
      dueBy: (now) => {
        const due = source.dueBy(now) // asked in any case: it also follows the clock
        return settings.read().notifications ? due : []
      },
    },
    onPass: (due) => {
      notifier.withdrawAllBut(new Set(due.map(({ id }) => id)))
      context.onPass()
    },
    deliveries,
    clock,
    timers: { set: setTimeout, clear: (handle: NodeJS.Timeout) => clearTimeout(handle) },
    show: (steps: readonly DueReminder[]) =>
      notifier.show(notificationOf(steps, settings.read().hideNames)).catch((error: unknown) => {
        log.error('notification', error)
        return 'failed'
      }),
  })

  notifier.onStatus((status) => {
    broadcast('reminders', status)
    if (status.isArriving) scheduler.check()
  })
  notifier.onAction((stepIds, action) => {
    const [only] = stepIds
    if (action === 'open') context.onOpen(stepIds)
    else if (only === undefined) return
    else if (action === 'snooze') context.onSnooze(only)
    // What is refused is dealt with in the window, which says why.
    else if (!context.onDone(only)) context.onOpen([only])
  })
  const checkSoon = afterwards(scheduler.check)
  context.subscribe(({ diff }) => {
    for (const { fromId, toId } of renamedSteps(diff)) deliveries.rename(fromId, toId)
    checkSoon()
  })
  settings.subscribe(checkSoon)
  // Timers stand still in sleep, and the clock or the zone may be another one when the user comes back.
  powerMonitor.on('resume', scheduler.check)
  powerMonitor.on('unlock-screen', scheduler.check)
  app.on('browser-window-focus', scheduler.check)
  const stopWatching = watchClock(clock, steadyMs, scheduler.check)

  return {
    reminders: notifier.status,
    testNotification: async () => {
      await Promise.race([notifier.show(testNotificationText()), later(TEST_ANSWER_WITHIN_MS)])
      return notifier.status()
    },
    stop: () => {
      stopWatching()
      scheduler.stop()
      notifier.close()
      deliveries.close()
    },
  }
}

/** Once for all that happens in one turn, and not among the listeners of a change: looking may change something itself. */
const afterwards = (act: () => void): (() => void) => {
  let isWaiting = false
  return () => {
    if (isWaiting) return
    isWaiting = true
    setImmediate(() => {
      isWaiting = false
      act()
    })
  }
}

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

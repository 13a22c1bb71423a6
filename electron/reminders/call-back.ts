import { app } from 'electron'
import { type AppTray, showBadge, showTray, type TrayState } from '../tray/tray'
import type { WindowLife } from '../windows/window-life'
import { type RemindersContext, type RunningReminders, startReminders } from './start'

export type CallBackContext = Omit<RemindersContext, 'onOpen' | 'onPass'> & {
  readonly windowLife: WindowLife
  readonly trayState: () => TrayState
  /** The application of a step; `null`: it has none, or is gone. */
  readonly applicationOf: (stepId: string) => string | null
}

/** Everything that calls the user back: notifications, the tray's icon, the badge, and what a click on them opens. */
export const callBack = (context: CallBackContext): RunningReminders => {
  const { windowLife, settings } = context
  let tray: AppTray | null = null

  const follow = () => {
    const state = context.trayState()
    showBadge(state.dueCount)
    const wantsTray = settings.read().keepInTray === 'yes' || settings.read().startAtLogin
    if (!wantsTray) {
      tray?.remove()
      tray = null
    } else if (tray) tray.update(state)
    else
      tray = showTray(
        {
          open: windowLife.open,
          openDueList: () => windowLife.openApplication(null),
          quickAdd: () => windowLife.openAndTell('quick-add'),
          quit: () => app.quit(),
        },
        state,
      )
  }

  const running = startReminders({
    ...context,
    onPass: follow,
    onOpen: (stepIds) => {
      const [only] = stepIds
      windowLife.openApplication(stepIds.length === 1 && only !== undefined ? context.applicationOf(only) : null)
    },
  })
  return {
    ...running,
    stop: () => {
      running.stop()
      tray?.remove()
    },
  }
}

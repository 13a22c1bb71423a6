import { useEffect } from 'react'
import { preload } from './loaded'
import { PANEL, SCREEN_DIALOGS, SCREENS } from './screens'
import { SHELL_DIALOGS } from './shell-dialogs'

/** Whatever isn't there from the start. */
export const CHUNKS: readonly (() => Promise<void>)[] = [
  () => preload(PANEL),
  ...Object.values(SCREENS).map(
    ({ load }) =>
      () =>
        preload(load),
  ),
  ...[...SHELL_DIALOGS, ...SCREEN_DIALOGS].map(
    ({ load }) =>
      () =>
        preload(load),
  ),
]

/** What is clicked in the first moments is loaded by the click; the start itself is not held up. */
const PRELOAD_AFTER_MS = 3_000

/** Once the window has nothing to do, it loads the other screens and the dialogs, one after the other. */
export const usePreloading = (): void => {
  useEffect(() => {
    const waiting = [...CHUNKS]
    let idle = 0
    const next = (): void => {
      const loadNext = waiting.shift()
      // What can't be loaded now is tried again, and told, when it is asked for.
      if (loadNext) idle = requestIdleCallback(() => void loadNext().then(next, next))
    }
    const timer = setTimeout(next, PRELOAD_AFTER_MS)
    return () => {
      clearTimeout(timer)
      cancelIdleCallback(idle)
    }
  }, [])
}

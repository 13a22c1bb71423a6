import type { Bridge } from '../../shared/ipc'

declare global {
  interface Window {
    /** What the preload puts there: tests that evaluate in the page use it as the page does. */
    readonly bridge: Bridge
  }
}

import type { Bridge } from '../../shared/ipc'

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly bridge: Bridge
  }
}

/** The one way to main. Nothing else reads `window.bridge`. */
export const bridge: Bridge = window.bridge

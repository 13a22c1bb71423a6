import { useSyncExternalStore } from 'react'
import type { Instant } from '../../shared/model/time'
import { instantNow, msUntilNextMinute } from './clock'

let minute: Instant = instantNow()
let timer: ReturnType<typeof setTimeout> | null = null
const listeners = new Set<() => void>()

const tick = (): void => {
  minute = instantNow()
  for (const listener of listeners) listener()
}

const arm = (): void => {
  timer = setTimeout(() => {
    tick()
    arm()
  }, msUntilNextMinute())
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  if (listeners.size === 1) {
    minute = instantNow()
    arm()
    // A timer stands still while the computer sleeps.
    window.addEventListener('focus', tick)
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    if (timer !== null) clearTimeout(timer)
    window.removeEventListener('focus', tick)
  }
}

/** This moment, anew with each minute while something on the screen counts down. */
export const useMinute = (): Instant => useSyncExternalStore(subscribe, () => minute)

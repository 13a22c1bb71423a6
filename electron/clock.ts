import type { Instant } from '../shared/model/time'

/** What knows the time and where the user is; tests have one of their own. */
export type Clock = {
  readonly now: () => Instant
  /** The user's IANA zone: it changes when they travel, so it is asked each time. */
  readonly zone: () => string
}

/** The one reader of the time in main. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
}

/** Milliseconds on a clock that nobody sets; only differences mean something. */
export const steadyMs = (): number => performance.now()

import { type Instant, isKnownZone } from '../shared/model/time'

/** What knows the time and where the user is; tests have one of their own. */
export type Clock = {
  readonly now: () => Instant
  /** The user's IANA zone: it changes when they travel, so it is asked each time. */
  readonly zone: () => string
}

/** The system may come to name a zone that nobody knows while the program runs: the one before then holds. */
let lastZone = 'UTC'

const zoneNow = (): string => {
  const zone: string | undefined = Intl.DateTimeFormat().resolvedOptions().timeZone // its type doesn't know of `undefined`
  if (zone !== undefined && zone !== lastZone && isKnownZone(zone)) lastZone = zone
  return lastZone
}

/** The one reader of the time in main. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  zone: zoneNow,
}

/** Milliseconds on a clock that nobody sets; only differences mean something. */
export const steadyMs = (): number => performance.now()

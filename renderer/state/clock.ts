import { type Day, dayOf, type Instant, isKnownZone } from '../../shared/model/time'

/** The system may come to name a zone that nobody knows while the window is open: the one before then holds. */
let lastZone = 'UTC'

/** The user's zone as the system says it now, or said it last: the one that main has settled at its start. */
export const zoneNow = (): string => {
  const zone: string | undefined = Intl.DateTimeFormat().resolvedOptions().timeZone // its type doesn't know of `undefined`
  if (zone !== undefined && zone !== lastZone && isKnownZone(zone)) lastZone = zone
  return lastZone
}

/** Asking the system takes longer than what is done with the answer ten thousand times over. */
const ZONE_HOLDS_MS = 1_000
let held = { zone: zoneNow(), readAt: performance.now() }

/** The user's zone, at most a second old: for what asks very often. */
export const zoneHeld = (): string => {
  const now = performance.now()
  if (now - held.readAt > ZONE_HOLDS_MS) held = { zone: zoneNow(), readAt: now }
  return held.zone
}

/** Today in the user's zone. */
export const todayNow = (): Day => dayOf(new Date().toISOString(), zoneNow())

/** The wall-clock time, `HH:mm`. */
export const timeNow = (): string => new Date().toTimeString().slice(0, 5)

/** Milliseconds until just after the next local midnight; at most 25 hours. */
export const msUntilTomorrow = (): number => {
  const now = new Date()
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 0, 0, 1).getTime() - now.getTime()
}

/** This moment on the world's clock. */
export const instantNow = (): Instant => new Date().toISOString()

/** Milliseconds on a clock that only goes forward, for measuring how long something takes. */
export const msNow = (): number => performance.now()

/** Milliseconds until the clock shows the next minute. */
export const msUntilNextMinute = (): number => 60_000 - (Date.now() % 60_000)

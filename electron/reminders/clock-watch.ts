import type { Unsubscribe } from '../../shared/ipc'
import type { Clock } from '../clock'

/** The longest that a reminder is late because of it. */
export const LOOK_EVERY_MS = 10_000
/** Less is the correction of a clock that runs a little fast or slow. */
const PUT_BY_MS = 2_000

/**
 * Calls back when the wall clock was put or the zone changed: timers don't follow, and Linux tells nobody. Two numbers
 * and a name are compared; the pipeline isn't looked at.
 */
export const watchClock = (clock: Clock, steadyMs: () => number, onPut: () => void): Unsubscribe => {
  const look = () => ({ aheadMs: Date.parse(clock.now()) - steadyMs(), zone: clock.zone() })
  let last = look()
  const timer = setInterval(() => {
    const before = last
    last = look()
    if (Math.abs(last.aheadMs - before.aheadMs) >= PUT_BY_MS || last.zone !== before.zone) onPut()
  }, LOOK_EVERY_MS)
  return () => clearInterval(timer)
}

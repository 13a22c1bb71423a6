import type { Unsubscribe } from '../../shared/ipc'
import type { Instant } from '../../shared/model/time'
import type { Clock } from '../clock'
import type { Deliveries } from './deliveries'
import type { DueReminder, DueSource } from './due-source'

/** A longer `setTimeout` fires at once. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1
/** More than this many in one pass become one digest. */
const MAX_SINGLE = 3
/** After a failure it is tried again, each time after twice as long. */
const FIRST_RETRY_MS = 60_000
const LAST_RETRY_MS = 3_600_000

/** The timer functions of the system, or of a test. */
type Timers<Handle> = {
  readonly set: (act: () => void, ms: number) => Handle
  readonly clear: (handle: Handle) => void
}

export type SchedulerContext<Handle> = {
  readonly source: DueSource
  readonly deliveries: Deliveries
  readonly clock: Clock
  readonly timers: Timers<Handle>
  /** One step by itself, or all of them as a digest. Never rejects. */
  readonly show: (steps: readonly DueReminder[]) => Promise<'shown' | 'failed'>
  /** Called after each look with all that is due, told or not. */
  readonly onPass?: (due: readonly DueReminder[]) => void
}

export type Scheduler = {
  /** Looks at what is due now and sets the timer anew. To be called on a change, on resume and on focus; never too often. */
  readonly check: () => void
  readonly stop: Unsubscribe
}

/** One timer for the soonest due time; no polling. Shows, then marks: a crash in between repeats one, none is lost. */
export const startScheduler = <Handle>(context: SchedulerContext<Handle>): Scheduler => {
  const { source, deliveries, clock, timers, show } = context
  /** Handed over, with no answer yet. */
  const onTheWay = new Set<string>()
  let timer: { readonly handle: Handle } | null = null
  let retry: Retry | null = null
  let isStopped = false

  const check = () => {
    if (isStopped) return
    const now = clock.now()
    const due = source.dueBy(now)
    const toShow = due.filter((step) => !onTheWay.has(keyOf(step)) && !deliveries.has(step))
    arm(now)
    if (toShow.length > MAX_SINGLE) void deliver(toShow)
    else for (const step of toShow) void deliver([step])
    context.onPass?.(due)
  }

  const deliver = async (steps: readonly DueReminder[]): Promise<void> => {
    for (const step of steps) onTheWay.add(keyOf(step))
    const result = await show(steps)
    for (const step of steps) onTheWay.delete(keyOf(step))
    if (isStopped && result === 'failed') return
    if (result === 'shown') {
      deliveries.mark(steps, clock.now())
      retry = null
      // It may have been dealt with while it was on its way.
      if (!isStopped) context.onPass?.(source.dueBy(clock.now()))
    } else {
      const now = clock.now()
      retry = retryAfter(retry, Date.parse(now))
      arm(now)
    }
  }

  const arm = (now: Instant) => {
    if (isStopped) return
    if (timer) timers.clear(timer.handle)
    const nowMs = Date.parse(now)
    const next = source.nextDueAt(now)
    const moments = next === null ? [] : [Date.parse(next)]
    // After the clock was put back it isn't waited for longer than was meant.
    if (retry && retry.at > nowMs) moments.push(Math.min(retry.at, nowMs + retry.afterMs))
    if (moments.length === 0) {
      timer = null
      return
    }
    const ms = Math.min(MAX_TIMEOUT_MS, Math.max(1, Math.min(...moments) - nowMs))
    timer = { handle: timers.set(check, ms) }
  }

  check()
  return {
    check,
    stop: () => {
      isStopped = true
      if (timer) timers.clear(timer.handle)
      timer = null
    },
  }
}

type Retry = { readonly at: number; readonly afterMs: number }

/** Several failures of one pass count as one. */
const retryAfter = (last: Retry | null, now: number): Retry => {
  if (last && last.at > now && last.at <= now + last.afterMs) return last
  const afterMs = last ? Math.min(LAST_RETRY_MS, last.afterMs * 2) : FIRST_RETRY_MS
  return { at: now + afterMs, afterMs }
}

const keyOf = ({ id, dueAt }: DueReminder): string => `${id}@${dueAt}`

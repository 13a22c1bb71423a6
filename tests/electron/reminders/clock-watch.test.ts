import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LOOK_EVERY_MS, watchClock } from '../../../electron/reminders/clock-watch'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('B4 RE7 a clock that is put forward or back and another zone are noticed, once each; a drifting clock is not', () => {
  const startedAt = Date.parse('2026-03-02T09:00:00.000Z')
  let steady = 0
  let aheadMs = 0
  let zone = 'Europe/Vienna'
  let calls = 0
  const clock = { now: () => new Date(startedAt + steady + aheadMs).toISOString(), zone: () => zone }
  const stop = watchClock(
    clock,
    () => steady,
    () => {
      calls++
    },
  )
  const looks = (count: number): number => {
    calls = 0
    for (let look = 0; look < count; look++) {
      steady += LOOK_EVERY_MS
      vi.advanceTimersByTime(LOOK_EVERY_MS)
      aheadMs += 5
    }
    return calls
  }
  expect(looks(1_000)).toBe(0)
  for (const jump of [3_600_000, 30 * 86_400_000, -86_400_000, -31 * 86_400_000, -startedAt, 2 * startedAt, 2_500]) {
    aheadMs += jump
    expect(looks(5), String(jump)).toBe(1)
  }
  zone = 'Asia/Kathmandu'
  expect(looks(5)).toBe(1)
  stop()
  aheadMs += 3_600_000
  expect(looks(5)).toBe(0)
})

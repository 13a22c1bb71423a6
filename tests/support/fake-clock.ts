import type { Clock } from '../../electron/clock'

const START = '2026-03-02T09:00:00.000Z'

/** A clock that stands still until it is moved. */
export class FakeClock implements Clock {
  #ms: number
  constructor(start = START) {
    this.#ms = Date.parse(start)
  }
  readonly now = (): string => new Date(this.#ms).toISOString()
  readonly zone = (): string => 'Europe/Vienna'
  advance(ms: number): void {
    this.#ms += ms
  }
}

export const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS

import type { Clock } from '../../electron/clock'
import { instantOf } from '../../shared/model/time'

const START = '2026-03-02T09:00:00.000Z'

/** A clock that stands still until it is moved. */
export class FakeClock implements Clock {
  #ms: number
  #zone = 'Europe/Vienna'
  constructor(start = START) {
    this.#ms = Date.parse(start)
  }
  readonly now = (): string => new Date(this.#ms).toISOString()
  readonly zone = (): string => this.#zone
  advance(ms: number): void {
    this.#ms += ms
  }
  setTo(instant: string): void {
    this.#ms = Date.parse(instant)
  }
  /** "2026-03-05 15:00" on the wall of a zone, where the user is from then on. */
  moveTo(wall: string, zone: string): void {
    const [day = '', time = ''] = wall.split(' ')
    this.#zone = zone
    this.setTo(instantOf(day, time, zone))
  }
}

export const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS

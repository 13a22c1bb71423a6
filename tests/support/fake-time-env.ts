import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const LIBRARIES = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((kind) => `/usr/lib/${kind}/faketime/libfaketime.so.1`)

/** Why no other clock can be given to a program here; `null`: it can. */
export const missingForFakeTime = (): string | null => {
  if (process.platform !== 'linux') return 'only Linux has libfaketime'
  return LIBRARIES.some((path) => existsSync(path)) ? null : 'faketime is not installed'
}

/** Programs look at the file at most this often: asking the disk for each glance at the clock is slow. */
const KEPT_FOR_S = 1

/** The wall clock of the programs that are given `env`; the clock that timers run by stays the real one. */
export class FakeTime {
  readonly env: Readonly<Record<string, string>>
  readonly #file: string
  #aheadMs = 0

  constructor(folder: string) {
    this.#file = join(folder, 'clock')
    this.env = {
      LD_PRELOAD: LIBRARIES.find((path) => existsSync(path)) ?? '',
      FAKETIME_TIMESTAMP_FILE: this.#file,
      FAKETIME_CACHE_DURATION: String(KEPT_FOR_S),
      DONT_FAKE_MONOTONIC: '1',
      NO_FAKE_STAT: '1',
      // Else waits on the steady clock return at once, and every thread of Chromium spins.
      FAKETIME_FORCE_MONOTONIC_FIX: '0',
    }
    this.setAheadMs(0)
  }

  now(): number {
    return Date.now() + this.#aheadMs
  }

  instantIn(ms: number): string {
    return new Date(this.now() + ms).toISOString()
  }

  /** Puts the clock that much before or behind the real one. */
  setAheadMs(ms: number): void {
    this.#aheadMs = Math.round(ms / 1000) * 1000
    const seconds = this.#aheadMs / 1000
    writeFileSync(`${this.#file}.new`, `${seconds < 0 ? '' : '+'}${seconds}\n`)
    renameSync(`${this.#file}.new`, this.#file)
  }

  /** Puts it forward, or back. */
  jump(ms: number): void {
    this.setAheadMs(this.#aheadMs + ms)
  }

  setTo(instant: string): void {
    this.setAheadMs(Date.parse(instant) - Date.now())
  }
}

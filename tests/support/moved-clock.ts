import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright/test'
import { instantOf } from '../../shared/model/time'

const MOVED_DATE = fileURLToPath(new URL('./moved-date.cjs', import.meta.url))

/** The wall clock of the app, in main and in its window, moved while it runs; timers go on by themselves, as when a clock is set. */
export class MovedClock {
  readonly zone: string
  readonly #file: string
  #aheadMs = 0

  constructor(folder: string, wall: string, zone: string) {
    this.#file = join(folder, 'clock')
    this.zone = zone
    this.set(wall)
  }

  /** How the app is started so that its main process has it. */
  get start(): { readonly preload: string; readonly env: Readonly<Record<string, string>> } {
    return { preload: MOVED_DATE, env: { MOVED_CLOCK_FILE: this.#file, TZ: this.zone } }
  }

  /** "2026-03-05 15:00" in its zone. */
  set(wall: string): void {
    const [day = '', time = ''] = wall.split(' ')
    this.#aheadMs = Date.parse(instantOf(day, time, this.zone)) - Date.now()
    writeFileSync(`${this.#file}.new`, String(this.#aheadMs))
    renameSync(`${this.#file}.new`, this.#file)
  }

  /** Gives the window the same clock, and lets it look as it does when the user comes back to it. */
  async showIn(page: Page): Promise<void> {
    await page.evaluate((aheadMs) => {
      const real = (globalThis as { RealDate?: DateConstructor }).RealDate ?? Date
      class MovedDate extends real {
        constructor(...parts: readonly unknown[]) {
          if (parts.length === 0) super(real.now() + aheadMs)
          else super(...(parts as [])) // whatever the real one takes
        }
        static override now(): number {
          return real.now() + aheadMs
        }
      }
      Object.assign(globalThis, { RealDate: real, Date: MovedDate })
      window.dispatchEvent(new Event('focus'))
    }, this.#aheadMs)
  }
}

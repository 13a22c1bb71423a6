import type { Locator, Page } from 'playwright'
import { instantOf } from '../../shared/model/time'
import { MovedClock } from '../support/moved-clock'
import { type Callback, expect } from './fixtures'
import { records, send } from './silent-application'
import { temporaryFolder } from './temporary-folder'

const ZONE = 'Europe/Berlin'
/** A Tuesday; the sample's interview is on the Wednesday at 14:00. */
export const TODAY = '2026-03-10'
export const TOMORROW = '2026-03-11'

/** The sample hunt in the calendar, on a day that is always the same. */
export class CalendarScreen {
  readonly #callback: Callback
  readonly #folder = temporaryFolder('callback-calendar-')
  readonly #clock = new MovedClock(this.#folder.path, `${TODAY} 10:00`, ZONE)

  constructor(callback: Callback) {
    this.#callback = callback
  }

  get page(): Page {
    return this.#callback.page()
  }

  async open(): Promise<void> {
    const { preload, env } = this.#clock.start
    await this.#clock.showIn(await this.#callback.start({ preload, env, screen: 'today' }))
    await send(this.page, { type: 'sample/add', payload: {} })
    const huntId = (await records(this.page)).hunt.find(({ isSample }) => isSample)?.id ?? null
    await this.page.evaluate((id) => window.bridge.request.changeSettings({ huntId: id, notifications: false }), huntId)
    await this.show()
  }

  async restart(): Promise<void> {
    const { preload, env } = this.#clock.start
    await this.#clock.showIn(await this.#callback.restart({ preload, env, screen: 'today' }))
    await this.show()
  }

  async show(): Promise<void> {
    await this.page.getByRole('button', { name: 'Calendar', exact: true }).click()
    await expect(this.cell(TODAY)).toBeVisible()
  }

  close(): void {
    this.#folder.remove()
  }

  cell(day: string): Locator {
    return this.page.locator(`td[data-day="${day}"]`)
  }

  /** What of a day has the focus: its heading, which opens it. */
  head(day: string): Locator {
    return this.cell(day).locator('[data-head]')
  }

  /** The item of a kind on a day of the month. */
  itemOn(day: string, kind: 'interview' | 'step' | 'deadline' = 'interview'): Locator {
    return this.cell(day).locator(`[data-item^="${kind}/"]`)
  }

  async startOfInterview(): Promise<string | undefined> {
    return (await records(this.page)).interview.find(({ state }) => state === 'planned')?.startAt
  }
}

export const berlin = (wall: string): string => {
  const [day = '', time = ''] = wall.split(' ')
  return instantOf(day, time, ZONE)
}

import type { Page } from 'playwright/test'
import { NotificationService, startBus } from '../support/desktop-session'
import { MovedClock } from '../support/moved-clock'
import { type Callback, expect, violationsOn } from './fixtures'
import { records } from './silent-application'
import { temporaryFolder } from './temporary-folder'

export const ZONE = 'Europe/Berlin'
export const COMPANY = 'Lanternfish Labs'

/** The real app with a clock that is moved and a real notification service. */
export class Desk {
  readonly service: NotificationService
  readonly #callback: Callback
  readonly #clock: MovedClock
  readonly #bus: string
  /** The titles of all notifications so far, in order. */
  readonly told: string[] = []

  constructor(callback: Callback, clock: MovedClock, bus: string, service: NotificationService) {
    this.#callback = callback
    this.#clock = clock
    this.service = service
    this.#bus = bus
  }

  get page(): Page {
    return this.#callback.page()
  }

  async start(): Promise<void> {
    const { preload, env } = this.#clock.start
    const withBus = { ...env, DBUS_SESSION_BUS_ADDRESS: this.#bus }
    await this.#clock.showIn(await this.#callback.start({ preload, env: withBus, screen: 'today' }))
  }

  /** The computer wakes at another time. */
  async wakeAt(wall: string): Promise<void> {
    this.#clock.set(wall)
    await this.#callback.current().electron.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'))
    await this.#clock.showIn(this.page)
  }

  /** The app is killed, and started again at another time. */
  async startAgainAt(wall: string): Promise<void> {
    await this.#callback.kill()
    this.#clock.set(wall)
    await this.start()
  }

  /** The next notification says this, and nothing came before it. */
  async isTold(title: string, body: string): Promise<void> {
    this.told.push(title)
    await expect.poll(() => this.service.received.map((each) => each.title)).toEqual(this.told)
    expect(this.service.received.at(-1)?.body).toContain(body)
  }

  /** A click on the notification that came last opens its application. */
  async click(): Promise<void> {
    this.service.tell({ do: 'invoke', id: this.told.length, action: 'default' })
    await expect(this.page.locator('[data-panel]')).toContainText(COMPANY)
  }

  /** All that the protocol knows, whatever the order in which it is kept. */
  async state(): Promise<unknown> {
    const { application, entry, interview, step } = await records(this.page)
    const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)
    return [application, entry, interview, step].map((list) => [...list].sort(byId))
  }

  /** Does it, takes it back by the keyboard and does it again: each time everything is as it was, and nobody is told twice. */
  async thereAndBack(act: (page: Page) => Promise<void>): Promise<void> {
    const before = await this.state()
    await act(this.page)
    await expect.poll(() => this.state()).not.toEqual(before)
    const after = await this.state()
    await this.page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    await this.page.keyboard.press('Control+z')
    await expect.poll(() => this.state()).toEqual(before)
    await this.page.keyboard.press('Control+Shift+z')
    await expect.poll(() => this.state()).toEqual(after)
    expect(this.service.received.map((each) => each.title)).toEqual(this.told)
  }

  async toToday(): Promise<void> {
    await this.page.getByRole('button', { name: /^Today/ }).click()
  }

  row(words: string) {
    return this.page.locator('main [data-due]').filter({ hasText: words }).locator('[data-row]')
  }

  /** Unfolds the step on Today and marks its letter as sent. */
  markSent(words: string): (page: Page) => Promise<void> {
    return async (page) => {
      await this.toToday()
      await this.row(words).click()
      await sendLetter(page)
    }
  }

  async expectClean(where: string): Promise<void> {
    for (const colorScheme of ['light', 'dark'] as const) {
      await this.page.emulateMedia({ colorScheme })
      await expect(this.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
      expect(await violationsOn(this.page), `${where}, ${colorScheme}`).toEqual([])
    }
  }
}

/** The one letter that is unfolded is filled in, and is marked as sent. */
export const sendLetter = async (page: Page): Promise<void> => {
  const letter = page.getByRole('region', { name: 'Letter' })
  await expect(letter.getByLabel('Text')).toHaveValue(/Hello Ada Moß[\s\S]*Jo Sample/)
  await letter.getByRole('button', { name: 'Mark sent' }).click()
}

/** Runs on a desktop session of its own, beginning at a time of its zone. */
export const onDesk = async (callback: Callback, wall: string, act: (desk: Desk) => Promise<void>): Promise<void> => {
  const folder = temporaryFolder('callback-arc-')
  const bus = await startBus(folder.path)
  const service = await NotificationService.start(bus.address)
  try {
    const desk = new Desk(callback, new MovedClock(folder.path, wall, ZONE), bus.address, service)
    await desk.start()
    await act(desk)
  } finally {
    await callback.quit()
    await service.kill()
    bus.stop()
    folder.remove()
  }
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { test as base, type Page } from 'playwright/test'
import { type RunningApp, startApp } from './running-app'
import { temporaryFolder } from './temporary-folder'
import { windowState } from './window-state'

export { expect } from 'playwright/test'

/** Starts the app and keeps its data folder: what a test needs to close, kill and start again. */
export type Callback = {
  readonly dataFolder: string
  /** The app that runs now. */
  readonly current: () => RunningApp
  readonly page: () => Page
  /** Quits as the user does, and starts on the same data. */
  readonly restart: (options?: StartOptions) => Promise<Page>
  /** SIGKILL: nothing is saved that wasn't. */
  readonly kill: () => Promise<void>
  readonly start: (options?: StartOptions) => Promise<Page>
  readonly quit: () => Promise<void>
}

export type StartOptions = {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** A module that main loads before the app's own. */
  readonly preload?: string
  /** Where the test begins; most are about the board. */
  readonly screen?: 'today' | 'board'
}

type Fixtures = { readonly dataFolder: string; readonly callback: Callback; readonly page: Page }

/** `callback` is the real app on an empty data folder; `page` is its window, when it can be used. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern.
  dataFolder: async ({}, use) => {
    const folder = temporaryFolder('callback-e2e-')
    await use(folder.path)
    folder.remove()
  },
  callback: async ({ dataFolder }, use, testInfo) => {
    let running: RunningApp | null = null
    const current = (): RunningApp => {
      if (!running) throw new Error('the app is not running')
      return running
    }
    const start = async (options: StartOptions = {}): Promise<Page> => {
      running = await startApp(dataFolder, options)
      if (options.screen !== 'today')
        await running.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('board')?.click())
      return running.page
    }
    const quit = async () => {
      await running?.quit()
      running = null
    }
    await use({
      dataFolder,
      current,
      page: () => current().page,
      start,
      quit,
      restart: async (options) => {
        await quit()
        return start(options)
      },
      kill: async () => {
        await current().kill()
        running = null
      },
    })
    const isFailed = testInfo.status !== testInfo.expectedStatus
    if (isFailed && running)
      await testInfo.attach('window', { body: await windowState(running), contentType: 'text/plain' })
    await quit()
  },
  page: async ({ callback }, use) => {
    await use(await callback.start())
  },
})

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Resolves once nothing moves or fades any more, but for what goes on for ever. */
const stillness = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(passing.map(({ finished }) => finished))
  })

/** What axe finds on the page once it stands still: a colour on its way to another is no contrast. Its source is evaluated, since the page's policy lets no foreign script in. */
export const violationsOn = async (page: Page): Promise<readonly string[]> => {
  await stillness(page)
  await page.evaluate(AXE)
  const results = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

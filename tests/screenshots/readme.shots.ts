import { join } from 'node:path'
import type { Locator, Page } from 'playwright/test'
import type { Settings } from '../../shared/model/settings'
import { type Callback, expect, test } from '../e2e/fixtures'
import '../e2e/window-bridge'
import { ROOT } from '../e2e/running-app'

const SIZE = { width: 1440, height: 900 }

/** Where the pictures are made there may be no notification service, and the window would say so. */
const SETTINGS: Partial<Settings> = { notifications: false }

/** The sample hunt on one screen. */
const openScreen = async (callback: Callback, name: string): Promise<Page> => {
  const page = await callback.start({ args: ['--demo'], screen: 'today' })
  await callback.current().electron.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, SIZE)
  await page.evaluate((changes) => window.bridge.request.changeSettings(changes), SETTINGS)
  await page.getByRole('navigation').getByTitle(name, { exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(`^${name}`) })).toBeVisible()
  return page
}

const shoot = async (page: Page, name: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    await page.screenshot({ path: join(ROOT, 'docs', 'images', `${name}-${colorScheme}.png`) })
  }
}

/** What a screen must show before its picture is taken. */
const SCREENS: Readonly<Record<string, (page: Page) => Locator>> = {
  Today: (page) => page.locator('[data-step]'),
  Board: (page) => page.locator('[data-card]'),
  Table: (page) => page.getByRole('gridcell'),
  Calendar: (page) => page.getByRole('gridcell'),
  Companies: (page) => page.getByRole('main').getByRole('row'),
  Reports: (page) => page.locator('[data-report="interview-to-offer"] svg.recharts-surface'),
}

for (const [screen, shownOn] of Object.entries(SCREENS))
  test(`${screen} in light and dark`, async ({ callback }) => {
    const page = await openScreen(callback, screen)
    await expect(shownOn(page).first()).toBeVisible()
    await shoot(page, screen.toLowerCase())
  })

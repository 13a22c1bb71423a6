import { join } from 'node:path'
import type { Page } from 'playwright/test'
import type { Settings } from '../../shared/model/settings'
import { expect, test } from '../e2e/fixtures'
import '../e2e/window-bridge'
import { ROOT } from '../e2e/running-app'

/** Where the pictures are made there may be no notification service, and the window would say so. */
const useSettings = async (page: Page, changes: Partial<Settings>): Promise<void> => {
  await page.evaluate((changes) => window.bridge.request.changeSettings(changes), changes)
}

const SIZE = { width: 1440, height: 900 }

test('Today in light and dark', async ({ callback }) => {
  const page = await callback.start({ args: ['--demo'], screen: 'today' })
  await callback.current().electron.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, SIZE)
  await useSettings(page, { notifications: false })
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    await page.screenshot({ path: join(ROOT, 'docs', 'images', `today-${colorScheme}.png`) })
  }
})

test('the board in light and dark', async ({ callback }) => {
  const page = await callback.start({ args: ['--demo'] })
  await callback.current().electron.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, SIZE)
  await useSettings(page, { notifications: false })
  await expect(page.locator('[data-card]').first()).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    await page.screenshot({ path: join(ROOT, 'docs', 'images', `board-${colorScheme}.png`) })
  }
})

test('the reports in light and dark', async ({ callback }) => {
  const page = await callback.start({ args: ['--demo'] })
  await callback.current().electron.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, SIZE)
  await useSettings(page, { notifications: false })
  await page.getByRole('button', { name: 'Reports' }).click()
  await expect(page.locator('[data-report="interview-to-offer"] svg.recharts-surface')).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    await page.screenshot({ path: join(ROOT, 'docs', 'images', `reports-${colorScheme}.png`) })
  }
})

import { join } from 'node:path'
import { expect, test } from '../e2e/fixtures'
import { ROOT } from '../e2e/running-app'

const SIZE = { width: 1440, height: 900 }

test('the board in light and dark', async ({ callback }) => {
  const page = await callback.start({ args: ['--demo'] })
  await callback.current().electron.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, SIZE)
  await expect(page.locator('[data-card]').first()).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    await page.screenshot({ path: join(ROOT, 'docs', 'images', `board-${colorScheme}.png`) })
  }
})

import { expect, test } from '../e2e/fixtures'
import '../e2e/window-bridge'

test('exports', async ({ callback }) => {
  const page = await callback.start({ args: ['--demo'], screen: 'today' })
  page.on('console', (m) => console.log('console', m.type(), m.text()))
  page.on('pageerror', (e) => console.log('pageerror', e.message))
  await page.evaluate(() => window.bridge.request.changeSettings({ notifications: false }))
  const size = (width: number, height: number) =>
    callback
      .current()
      .electron.evaluate(
        ({ BrowserWindow }, s) => BrowserWindow.getAllWindows()[0]?.setContentSize(s[0]!, s[1]!),
        [width, height],
      )
  await size(1440, 900)
  await callback.current().electron.evaluate(({ dialog }) => {
    dialog.showSaveDialog = (async (...args: any[]) => {
      const options = args.at(-1)
      return { canceled: false, filePath: '/tmp/exports-shots/' + options.defaultPath.split('/').at(-1) }
    }) as any
  })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.getByRole('button', { name: 'Reports' }).click()
  await expect(page.locator('[data-report=funnel] svg.recharts-surface').first()).toBeVisible()
  await page.locator('button[data-export=reports]').click()
  await page.screenshot({ path: `/tmp/exports-shots/all-menu-dark.png` })
  await page.getByRole('menuitem', { name: 'Whole report as PDF…' }).click()
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible({ timeout: 30000 })
  await page.screenshot({ path: `/tmp/exports-shots/after-pdf.png` })
  for (const name of [
    'funnel',
    'interview-to-offer',
    'flow',
    'answer-chance',
    'time-in-stage',
    'silence-ledger',
    'activity',
  ]) {
    const button = page.locator(`button[data-export=${name}]`)
    if ((await button.count()) === 0) {
      console.log('no menu', name)
      continue
    }
    for (const format of ['PNG…', 'SVG…', 'CSV table…']) {
      await button.click()
      if (format === 'PNG…') await page.screenshot({ path: `/tmp/exports-shots/menu-${name}.png` })
      await page.getByRole('menuitem', { name: format }).click()
      await expect(page.getByTestId('announcer')).toHaveText(/saved|Saved|no chart/i)
      await page.waitForFunction(() => document.querySelectorAll('.mantine-Notification-root').length >= 0)
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.locator('button[data-export=reports]').click()
  await page.getByRole('menuitem', { name: 'Work-search record…' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.screenshot({ path: `/tmp/exports-shots/record.png` })
  await page.getByRole('button', { name: 'Save as PDF…' }).click()
  await expect(page.getByRole('dialog')).toBeHidden({ timeout: 20000 })
  await page.screenshot({ path: `/tmp/exports-shots/end.png` })
})

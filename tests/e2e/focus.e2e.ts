import type { Locator, Page } from 'playwright/test'
import { expect, test } from './fixtures'

const card = (page: Page, company: string): Locator => page.locator('[data-card]', { hasText: company })
const face = (page: Page, company: string): Locator => card(page, company).locator('button').first()
const inColumn = (page: Page, id: string): Locator => page.getByTestId(`column-${id}`).locator('[data-card]')

/** Adds cards to "Applied"; the first one named ends at the top. */
const addCards = (page: Page, companies: readonly string[]): Promise<void> =>
  page.evaluate(async (names) => {
    for (const company of names) {
      const payload = { huntId: 'first-hunt', stageId: 'applied', fields: { company }, appliedOn: null, outcome: null }
      const id = crypto.randomUUID()
      const reply = await window.bridge.request.send({ type: 'application/create', payload: { id, ...payload } })
      if (!reply.ok) throw new Error(reply.reason)
    }
  }, companies.toReversed())

test.beforeEach(async ({ callback, page }) => {
  const { electron } = callback.current()
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1680, 900))
  await page.waitForFunction(() => window.innerWidth > 1600)
})

test('BO3 the focus is never lost: dialogs give it back, an archived card hands it on', async ({ page }) => {
  await addCards(page, ['Iris', 'Juniper', 'Kale'])
  await face(page, 'Juniper').focus()
  for (const key of ['?', 'Control+n']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(face(page, 'Juniper')).toBeFocused()
  }
  await page.keyboard.press('Delete')
  await expect(face(page, 'Kale')).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(face(page, 'Iris')).toBeFocused()
  await page.keyboard.press('5')
  await expect(inColumn(page, 'offer')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(inColumn(page, 'applied')).toHaveCount(1)
  await expect(face(page, 'Iris')).toBeFocused()
})

test('BO9 typing in the filter keeps the focus there when the card that had it comes back', async ({ page }) => {
  await addCards(page, ['Laurel'])
  await face(page, 'Laurel').click()
  await page.keyboard.press('Escape')
  await expect(face(page, 'Laurel')).toBeFocused()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('zz')
  await expect(card(page, 'Laurel')).toHaveCount(0)
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await expect(card(page, 'Laurel')).toBeVisible()
  await expect(page.getByLabel('Filter the cards')).toBeFocused()
})

test('what is archived is no longer selected', async ({ page }) => {
  await addCards(page, ['Maple', 'Nettle', 'Oak'])
  await face(page, 'Maple').focus()
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+ArrowDown')
  const bar = page.getByRole('region', { name: /selected/i })
  await expect(bar).toContainText('2 selected')
  await page.keyboard.press('Delete')
  await expect(inColumn(page, 'applied')).toHaveCount(1)
  await expect(bar).toHaveCount(0)
})

test('another hunt on the board closes the panel, and the menu bar leaves an open dialog alone', async ({
  callback,
  page,
}) => {
  await addCards(page, ['Poplar'])
  await face(page, 'Poplar').click()
  await expect(page.locator('[data-panel]')).toBeVisible()
  await page.evaluate(async () => {
    await window.bridge.request.send({ type: 'hunt/create', payload: { id: 'second', name: 'Second' } })
    await window.bridge.request.changeSettings({ huntId: 'second' })
  })
  await expect(page.locator('[data-panel]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Import…' }).click()
  await expect(page.getByRole('dialog')).toContainText('Import applications')
  const { electron } = callback.current()
  await electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send('menu', 'quick-add')
  })
  await electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send('menu', 'show-settings')
  })
  await page.evaluate(() => window.bridge.request.about()) // what was sent before it has arrived
  await expect(page.getByRole('dialog')).toContainText('Import applications')
})

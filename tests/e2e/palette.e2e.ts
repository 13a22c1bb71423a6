import type { Locator, Page } from 'playwright/test'
import { APP_COMMANDS } from '../../shared/app-commands/app-commands'
import { chordText } from '../../shared/app-commands/chord'
import { expect, test, violationsOn } from './fixtures'

const palette = (page: Page): Locator => page.getByRole('dialog', { name: 'Command palette' })
const input = (page: Page): Locator => palette(page).getByRole('combobox')
const lines = (page: Page): Locator => palette(page).getByRole('option')
const selected = (page: Page): Locator => palette(page).locator('[role="option"][aria-selected="true"]')
const panel = (page: Page): Locator => page.locator('[data-panel]')
const face = (page: Page, company: string): Locator =>
  page.locator('[data-card]', { hasText: company }).locator('button').first()
const inColumn = (page: Page, id: string): Locator => page.getByTestId(`column-${id}`).locator('[data-card]')

const addCards = (page: Page, companies: readonly string[], huntId = 'first-hunt'): Promise<void> =>
  page.evaluate(
    async ({ companies, huntId }) => {
      for (const company of companies) {
        const id = `card-${company.toLowerCase().replaceAll(' ', '-')}`
        const reply = await window.bridge.request.send({
          type: 'application/create',
          payload: {
            id,
            huntId,
            stageId: 'applied',
            fields: { company, role: `Maker of ${company} things` },
            appliedOn: null,
            outcome: null,
          },
        })
        if (!reply.ok) throw new Error(reply.reason)
      }
    },
    { companies, huntId },
  )

const open = async (page: Page, typed = ''): Promise<void> => {
  await page.keyboard.press('Control+k')
  await expect(input(page)).toBeFocused()
  await page.keyboard.type(typed)
}

test.beforeEach(async ({ callback, page }) => {
  await callback
    .current()
    .electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1680, 900))
  await addCards(page, ['Larkspur', 'Meadow Works', 'Nettle'])
})

test('CP4 three letters and Enter open a card, from any screen', async ({ page }) => {
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await open(page, 'lar')
  await expect(selected(page)).toContainText('Larkspur · Maker of Larkspur things')
  await page.keyboard.press('Enter')
  await expect(palette(page)).toHaveCount(0)
  await expect(panel(page)).toContainText('Larkspur')
})

test('CP4 one slip is forgiven, words come in any order, fields work', async ({ page }) => {
  await open(page, 'lrkspur')
  await expect(lines(page).first()).toContainText('Larkspur')
  for (const typed of ['works mead', 'stage:applied meadow']) {
    await input(page).fill(typed)
    await expect(lines(page).first()).toContainText('Meadow Works')
  }
  await input(page).fill('quiet:>x')
  await expect(palette(page)).toContainText('is no number of days')
  await input(page).fill('zzzz')
  await expect(palette(page)).toContainText('Nothing is called so.')
})

test('CP5 it acts on the card that has the focus, and gives the focus back', async ({ page }) => {
  await face(page, 'Nettle').focus()
  await open(page, 'move offer')
  await expect(selected(page)).toContainText('Move Nettle to Offer')
  await page.keyboard.press('Enter')
  await expect(inColumn(page, 'offer')).toContainText('Nettle')
  await expect(face(page, 'Nettle')).toBeFocused()
  await open(page)
  await page.keyboard.press('Escape')
  await expect(face(page, 'Nettle')).toBeFocused()
  await open(page, 'archive net')
  await page.keyboard.press('Enter')
  await expect(inColumn(page, 'offer')).toHaveCount(0)
})

test('CP5 Ctrl+Enter takes the second thing: a reply of whoever was found', async ({ page }) => {
  await open(page, 'mea')
  await page.keyboard.press('Control+Enter')
  await expect(panel(page)).toContainText('Meadow Works')
  await expect(panel(page).locator('[data-log="reply"]')).toHaveAttribute('aria-expanded', 'true')
})

test('CP4 a company leads to its dossier, Ctrl+Enter to its cards', async ({ page }) => {
  await open(page, 'meadow')
  const company = palette(page).getByRole('group', { name: 'Companies' }).getByRole('option')
  await company.click()
  await expect(page.getByRole('heading', { name: 'Meadow Works' })).toBeVisible()
  await open(page, 'meadow')
  await page.keyboard.press('End')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('[data-card]')).toHaveCount(1)
  await expect(page.getByRole('combobox', { name: 'Filter the cards' })).toHaveValue('company:"Meadow Works"')
})

test('CP4 archived ones and those of another hunt open, too', async ({ page }) => {
  await page.evaluate(async () => {
    await window.bridge.request.send({ type: 'application/archive', payload: { ids: ['card-nettle'] } })
    await window.bridge.request.send({ type: 'hunt/create', payload: { id: 'second', name: 'Second' } })
  })
  await addCards(page, ['Quince'], 'second')
  await open(page, 'net')
  await expect(selected(page)).toContainText('archived')
  await page.keyboard.press('Enter')
  await expect(panel(page)).toContainText('Nettle')
  await open(page, 'quince')
  await page.keyboard.press('Enter')
  await expect(panel(page)).toContainText('Quince')
})

test('CP6 what was used last comes first, also after a restart', async ({ callback, page }) => {
  await open(page, 'lar')
  await page.keyboard.press('Enter')
  await expect(panel(page)).toContainText('Larkspur')
  await page.keyboard.press('Escape')
  await open(page, 'go to arch')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Archive' })).toBeVisible()
  const again = await callback.restart()
  await open(again)
  await expect(lines(again).nth(0)).toContainText('Go to Archive')
  await expect(lines(again).nth(1)).toContainText('Larkspur')
})

test('CP4 lines are walked by keys alone', async ({ page }) => {
  await open(page)
  const count = await lines(page).count()
  await page.keyboard.press('ArrowUp')
  await expect(lines(page).nth(count - 1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(lines(page).nth(0)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('PageDown')
  await expect(lines(page).nth(8)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Home')
  await expect(lines(page).nth(0)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('End')
  await expect(lines(page).nth(count - 1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+k')
  await expect(palette(page)).toHaveCount(0)
})

test('CP1 the list of shortcuts has every command with its keys', async ({ page }) => {
  await face(page, 'Nettle').focus()
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  for (const chord of APP_COMMANDS.flatMap(({ keys }) => keys))
    await expect(dialog.getByText(chordText(chord, false), { exact: true })).toHaveCount(1)
  await expect(dialog).toContainText('Log a follow-up')
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`WI5 CP4 axe finds nothing on the palette in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    await face(page, 'Nettle').focus()
    for (const typed of ['', 'lar', 'zzzz']) {
      await open(page, typed)
      await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
      expect(await violationsOn(page)).toEqual([])
      await page.keyboard.press('Escape')
    }
  })

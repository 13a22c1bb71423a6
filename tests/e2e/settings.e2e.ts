import type { Page } from 'playwright/test'
import { expect, test, violationsOn } from './fixtures'

const openSettings = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
}

const scheme = (page: Page) => page.locator('html')

test('light, dark and as the system: at once, and after the next start, too', async ({ callback, page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await openSettings(page)
  await expect(scheme(page)).toHaveAttribute('data-mantine-color-scheme', 'light')
  await page.getByText('Dark', { exact: true }).click()
  await expect(scheme(page)).toHaveAttribute('data-mantine-color-scheme', 'dark')
  expect(await violationsOn(page)).toEqual([])
  const again = await callback.restart()
  await expect(scheme(again)).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await openSettings(again)
  await again.getByText('Light', { exact: true }).click()
  await expect(scheme(again)).toHaveAttribute('data-mantine-color-scheme', 'light')
  expect(await violationsOn(again)).toEqual([])
})

test('columns are reordered by keyboard; the focus stays on the column and its new place is told', async ({ page }) => {
  await openSettings(page)
  const names = page.getByRole('region', { name: 'Board', exact: true }).getByRole('listitem')
  await expect(names.nth(1)).toContainText('Applied')
  await page.getByRole('button', { name: 'Move Applied to the left' }).press('Enter')
  await expect(names.nth(0)).toContainText('Applied')
  await expect(page.getByTestId('announcer')).toHaveText('Applied is now column 1 of 6')
  await expect(page.getByRole('button', { name: 'Move Applied to the right' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(names.nth(1)).toContainText('Applied')
  await page.getByRole('button', { name: 'Colour of Applied: Blue' }).click()
  await page.getByRole('menuitem', { name: 'Orange' }).click()
  await expect(page.getByRole('button', { name: 'Colour of Applied: Orange' })).toBeVisible()
})

test('a new hunt is put on the board; one that has ended keeps its days', async ({ page }) => {
  await openSettings(page)
  const hunts = page.getByRole('region', { name: 'Hunts' })
  await hunts.getByRole('button', { name: 'New hunt…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Begin this hunt' }).click()
  await expect(dialog.getByText('Give it a name.')).toBeVisible()
  await dialog.getByLabel('Name of the hunt').fill('Autumn search')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Hunt: Autumn search' })).toBeVisible()

  await openSettings(page)
  await hunts.getByRole('button', { name: 'Edit Autumn search' }).click()
  await dialog.getByLabel('Started on').fill('2026-03-02')
  await dialog.getByLabel('Ended on').fill('2026-03-01')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByText('It can’t end before it began.')).toBeVisible()
  await dialog.getByLabel('Ended on').fill('2026-06-30')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(hunts.getByText('Mar 2, 2026 to Jun 30, 2026')).toBeVisible()
})

test('days until long unanswered: only whole numbers from 1 to 365 are kept', async ({ page }) => {
  await openSettings(page)
  const field = page.getByLabel('Call an application long unanswered after')
  await field.fill('400')
  await expect(page.getByText('A whole number from 1 to 365.')).toBeVisible()
  await field.fill('21')
  await expect
    .poll(() => page.evaluate(async () => (await window.bridge.request.readSettings()).fadedAfterDays))
    .toBe(21)
})

test('the sample hunt is looked at from the welcome and removed with one click', async ({ page }) => {
  await page.getByRole('button', { name: /Look round first/ }).click()
  await expect(page.getByText('This is the sample hunt.')).toBeVisible()
  await openSettings(page)
  await page.getByRole('button', { name: 'Remove the sample hunt' }).click()
  await expect(page.getByText('This is the sample hunt.')).toBeHidden()
  await page.getByRole('button', { name: 'Board', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Welcome to Callback' })).toBeVisible()
})

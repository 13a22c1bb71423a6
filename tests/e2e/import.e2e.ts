import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { type Callback, expect, test, violationsOn } from './fixtures'
import { ROOT } from './running-app'

const FIXTURES = join(ROOT, 'tests/fixtures/import')
const SCHEMES = ['light', 'dark'] as const

/** The system's own dialogs can't be driven: from now on they answer by themselves. */
const answerDialogs = (callback: Callback, opened: readonly string[], saved: string | null): Promise<void> =>
  callback.current().electron.evaluate(
    ({ dialog }, answers) => {
      const { opened, saved } = answers
      dialog.showOpenDialog = async () => ({ canceled: opened.length === 0, filePaths: [...opened] })
      dialog.showSaveDialog = async () => ({ canceled: saved === null, filePath: saved ?? '' })
    },
    { opened, saved },
  )

const wizard = (page: Page) => page.getByRole('dialog', { name: 'Import applications' })

/** Opens the wizard and lets it read a file. */
const read = async (callback: Callback, page: Page, path: string): Promise<void> => {
  await answerDialogs(callback, [path], null)
  await page.getByRole('button', { name: 'Import…' }).click()
  await wizard(page).getByRole('button', { name: 'Choose a file…' }).click()
}

const countsOf = async (page: Page): Promise<Readonly<Record<string, number>>> => {
  const columns = await page.evaluate(() => window.bridge.request.load())
  const names = new Map(columns.records.stage.map((stage) => [stage.id, stage.name]))
  const counts: Record<string, number> = {}
  for (const { stageId } of columns.records.application) {
    const name = names.get(stageId) ?? ''
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

const expectClean = async (page: Page, step: string): Promise<void> => {
  for (const colourScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: colourScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colourScheme)
    expect(await violationsOn(page), `${step}, ${colourScheme}`).toEqual([])
  }
}

/** Of spreadsheet-58-rows.csv. */
const SPREADSHEET = { Wishlist: 6, Applied: 24, Screening: 5, Interviewing: 8, Offer: 2, Closed: 13 }

test('a spreadsheet of 58 rows: counts right on the board, then one undo leaves it empty', async ({
  callback,
  page,
}) => {
  await read(callback, page, join(FIXTURES, 'spreadsheet-58-rows.csv'))
  await expect(wizard(page).getByText(/58 rows/)).toBeVisible()
  await expect(wizard(page).getByRole('heading', { name: /Is this right/ })).toBeFocused()
  await wizard(page).getByRole('button', { name: 'Next' }).click()
  await expect(wizard(page).getByRole('heading', { name: /This would be added/ })).toBeFocused()
  await wizard(page).getByRole('button', { name: 'Add 58 applications' }).click()
  await expect(wizard(page)).toBeHidden()
  await expect(page.getByTestId('announcer')).toHaveText('58 applications added')
  expect(await countsOf(page)).toEqual(SPREADSHEET)
  await expect(page.getByRole('region', { name: 'Applied, 24 applications' })).toBeVisible()

  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Welcome to Callback' })).toBeVisible()
  expect(await countsOf(page)).toEqual({})
})

test('IM2 a Huntr export is recognised; a word that nobody knows waits for a decision', async ({ callback, page }) => {
  await read(callback, page, join(FIXTURES, 'huntr.csv'))
  await expect(wizard(page).getByText(/Huntr/).first()).toBeVisible()
  await wizard(page).getByRole('button', { name: 'Next' }).click()
  await expect(wizard(page).getByRole('alert')).toContainText('“Mystery list”')
  await expect(wizard(page).getByLabel('Rows with “Mystery list” go to')).toBeFocused()
  await wizard(page).getByLabel('Rows with “Mystery list” go to').selectOption({ label: 'Leave these rows out' })
  await wizard(page).getByRole('button', { name: 'Next' }).click()
  await expect(wizard(page).getByRole('heading', { name: /This would be added/ })).toBeVisible()
  await wizard(page)
    .getByRole('button', { name: /^Add \d+ applications$/ })
    .click()
  await expect(wizard(page)).toBeHidden()
  const counts = await countsOf(page)
  expect(counts.Wishlist).toBe(1)
  expect(counts.Interviewing).toBe(1)
  expect(counts.Closed).toBe(1)
})

test('a file named at launch is read at once, and waits for a look', async ({ callback }) => {
  const page = await callback.start({ args: [join(FIXTURES, 'spreadsheet-58-rows.csv')] })
  await expect(wizard(page).getByText(/58 rows/)).toBeVisible()
  expect(await countsOf(page)).toEqual({})
})

test('a file that is no table is refused in words, and nothing changes', async ({ callback, page, dataFolder }) => {
  const nonsense = join(dataFolder, 'holiday.csv')
  writeFileSync(
    nonsense,
    Uint8Array.from({ length: 4_096 }, (_, index) => (index * 73) % 256),
  )
  await read(callback, page, nonsense)
  await expect(wizard(page).getByRole('alert')).toContainText('This could not be read')
  await expect(wizard(page).getByRole('alert')).toContainText('Nothing was changed.')
  await expect(wizard(page).getByRole('button', { name: 'Choose a file…' })).toBeEnabled()
  await page.keyboard.press('Escape')
  await expect(wizard(page)).toBeHidden()
  expect(await countsOf(page)).toEqual({})
})

test('a pasted table is read, and Back and Cancel leave everything as it was', async ({ page }) => {
  await page.getByRole('button', { name: 'Import…' }).click()
  await wizard(page).getByLabel('Or paste a table').fill('Company\tRole\tStatus\nNorthwind Papers\tClerk\tApplied\n')
  await wizard(page).getByRole('button', { name: 'Read the pasted table' }).click()
  await wizard(page).getByRole('button', { name: 'Next' }).click()
  await expect(wizard(page).getByRole('button', { name: 'Add 1 application' })).toBeVisible()
  await wizard(page).getByRole('button', { name: 'Back' }).click()
  await expect(wizard(page).getByLabel('Rows with “Applied” go to')).toHaveValue('stage:applied')
  await wizard(page).getByRole('button', { name: 'Back' }).click()
  await wizard(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(wizard(page)).toBeHidden()
  expect(await countsOf(page)).toEqual({})
})

test('IM4 an export comes back: equal counts, and what is here already is held back', async ({
  callback,
  page,
  dataFolder,
}) => {
  await read(callback, page, join(FIXTURES, 'spreadsheet-58-rows.csv'))
  await wizard(page).getByRole('button', { name: 'Next' }).click()
  await wizard(page).getByRole('button', { name: 'Add 58 applications' }).click()
  await expect(wizard(page)).toBeHidden()

  const saved = join(dataFolder, 'applications.csv')
  await answerDialogs(callback, [saved], saved)
  await page.getByRole('button', { name: 'Export…' }).click()
  await page.getByRole('button', { name: 'Save as…' }).click()
  await expect(page.getByTestId('announcer')).toHaveText('58 rows written to applications.csv')
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible()

  await read(callback, page, saved)
  await wizard(page).getByRole('button', { name: 'Next' }).click()
  await expect(wizard(page).getByText('58 applications are here already')).toBeVisible()
  await expect(wizard(page).getByRole('button', { name: 'Nothing to add' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  // On an empty pipeline the same file brings everything back.
  await callback.current().electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.click())
  await page.getByRole('button', { name: 'Take it back' }).click() // an import is never taken back in passing (UN2)
  await expect(page.getByRole('heading', { name: 'Welcome to Callback' })).toBeVisible()
  await read(callback, page, saved)
  await wizard(page).getByRole('button', { name: 'Next' }).click()
  await wizard(page).getByRole('button', { name: 'Add 58 applications' }).click()
  await expect(wizard(page)).toBeHidden()
  expect(await countsOf(page)).toEqual(SPREADSHEET)
})

test('axe finds nothing on any step of the import and on the export, in light and dark', async ({
  callback,
  page,
  dataFolder,
}) => {
  await expectClean(page, 'welcome')
  const broken = join(dataFolder, 'broken.csv')
  writeFileSync(broken, '')
  await read(callback, page, broken)
  await expect(wizard(page).getByRole('alert')).toBeVisible()
  await expectClean(page, 'source')
  await answerDialogs(callback, [join(FIXTURES, 'huntr.csv')], null)
  await wizard(page).getByRole('button', { name: 'Choose a file…' }).click()
  await wizard(page).getByRole('button', { name: 'Next' }).click()
  await expect(wizard(page).getByRole('alert')).toBeVisible()
  await expectClean(page, 'mapping')
  await wizard(page).getByLabel('Rows with “Mystery list” go to').selectOption({ label: 'Applied' })
  await wizard(page).getByRole('button', { name: 'Next' }).click()
  await expect(wizard(page).getByRole('heading', { name: /This would be added/ })).toBeVisible()
  await expectClean(page, 'preview')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Export…' }).click()
  await expect(page.getByRole('dialog', { name: 'Export to CSV' })).toBeVisible()
  await expectClean(page, 'export')
})

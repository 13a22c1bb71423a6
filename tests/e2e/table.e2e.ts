import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { expect, test, violationsOn } from './fixtures'
import { addRows, cell, countIn, grid, header, row, showTable, textsIn, told } from './table-page'

test('TA2 a click sorts, Shift adds to the sort, empty cells stay last, and it is still so after a restart', async ({
  callback,
  page,
}) => {
  await addRows(page, told)
  await showTable(page)
  await expect.poll(() => textsIn(page, 'company')).toEqual(['Dogwood', 'Élan', 'Cedar', 'alder', 'Birch'])
  await header(page, 'company').click()
  await expect(header(page, 'company')).toHaveAttribute('aria-sort', 'ascending')
  await expect.poll(() => textsIn(page, 'company')).toEqual(['alder', 'Birch', 'Cedar', 'Dogwood', 'Élan'])
  await header(page, 'role').click()
  await header(page, 'company').click({ modifiers: ['Shift'] })
  await expect.poll(() => textsIn(page, 'company')).toEqual(['Élan', 'Birch', 'alder', 'Cedar', 'Dogwood'])
  await header(page, 'role').click({ modifiers: ['Shift'] })
  await expect(header(page, 'role')).toHaveAttribute('aria-sort', 'descending')
  await expect.poll(() => textsIn(page, 'company')).toEqual(['alder', 'Cedar', 'Birch', 'Élan', 'Dogwood'])
  await expect(page.getByTestId('announcer')).toHaveText('Sorted by Role, descending')
  await header(page, 'stage').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => textsIn(page, 'stage')).toEqual(['Wishlist', 'Applied', 'Applied', 'Screening', 'Closed'])
  await expect
    .poll(() => page.evaluate(() => window.bridge.request.readSettings().then((all) => all.tableSetup.sort)))
    .toEqual([{ column: 'stage', isDescending: false }])
  const again = await callback.restart()
  await showTable(again)
  await expect.poll(() => textsIn(again, 'stage')).toEqual(['Wishlist', 'Applied', 'Applied', 'Screening', 'Closed'])
})

test('TA7 Shift selects 50, all are moved in one change, and one undo takes it back', async ({ page }) => {
  await addRows(
    page,
    Array.from({ length: 60 }, (_, index) => ({ company: `Company ${String(index + 1).padStart(2, '0')}` })),
  )
  await showTable(page)
  await header(page, 'company').click()
  await cell(page, 'Company 01', 'handle').click()
  await cell(page, 'Company 01', 'handle').focus()
  await page.keyboard.press('Control+End')
  for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await expect(cell(page, 'Company 50', 'handle')).toBeFocused()
  await cell(page, 'Company 50', 'handle').click({ modifiers: ['Shift'] })
  await expect(page.getByText('50 selected', { exact: true }).first()).toBeVisible()
  const bar = page.getByRole('region', { name: 'What to do with the selected applications' })
  await bar.getByRole('button', { name: 'Move to' }).click()
  await page.getByRole('menuitem', { name: 'Screening' }).click()
  await expect.poll(() => countIn(page, 'screening')).toBe(50)
  await grid(page).locator('td').first().focus()
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: 'Take it back' }).click() // of so many it asks (UN2)
  await expect.poll(() => countIn(page, 'applied')).toBe(60)
  await page.keyboard.press('Control+a')
  await expect(page.getByText('60 selected', { exact: true }).first()).toBeVisible()
  await bar.getByRole('button', { name: 'Outcome' }).click()
  await page.getByRole('menuitem', { name: 'Rejected' }).click()
  const ending = page.getByRole('dialog', { name: 'How did it end?' })
  await expect(ending.getByLabel('When did they say so?')).not.toHaveValue('')
  await page.keyboard.press('Escape')
  await bar.getByRole('button', { name: 'Outcome' }).click()
  await page.getByRole('menuitem', { name: 'No answer' }).click() // of today: nothing is asked
  await expect.poll(() => countIn(page, 'closed')).toBe(60)
  await grid(page).locator('td').first().focus()
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: 'Take it back' }).click() // of so many it asks (UN2)
  await expect.poll(() => countIn(page, 'applied')).toBe(60)
})

test('TA9 the export is exactly what is shown: these rows, these columns, in this order', async ({
  callback,
  page,
  dataFolder,
}) => {
  await addRows(page, [...told, { company: '=cmd|calc', role: '-5', source: '+1 555 0100' }])
  await showTable(page)
  await header(page, 'company').click()
  await header(page, 'role').click({ button: 'left', position: { x: 20, y: 10 } })
  await header(page, 'stage').focus()
  await page.keyboard.press('ContextMenu')
  await page.getByRole('menuitem', { name: 'Hide' }).click()
  await page.getByLabel('Filter the rows').fill('e')
  await expect.poll(async () => (await textsIn(page, 'company')).length).toBeGreaterThan(2)
  const path = join(dataFolder, 'shown.csv')
  await callback.current().electron.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: file })
  }, path)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'For any program' }).click()
  await expect(page.getByText(/rows written to shown.csv/).first()).toBeVisible()
  const [names, ...rows] = Papa.parse<string[]>(readFileSync(path, 'utf8').trimEnd()).data
  const shownNames = await grid(page)
    .locator('thead th[data-column]')
    .evaluateAll((cells) =>
      cells.map((each) => each.querySelector('[title]')?.getAttribute('title') ?? '').filter(Boolean),
    )
  expect(names).toEqual(shownNames)
  for (const [name, column] of [
    ['Company', 'company'],
    ['Role', 'role'],
    ['Source', 'source'],
    ['Quiet days', 'quietDays'],
    ['Whose turn', 'turn'],
  ] as const) {
    const place = names?.indexOf(name) ?? -1
    expect(rows.map((cells) => (cells[place] ?? '').replace(/^'/, ''))).toEqual(await textsIn(page, column))
  }
})

test('TA8 the rows that are copied paste into a spreadsheet, and none runs as a formula', async ({
  callback,
  page,
}) => {
  await addRows(page, [{ company: '=1+1', role: 'a\tb "c"' }, { company: 'Plain' }])
  await showTable(page)
  await cell(page, 'Plain', 'company').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  await expect(page.getByText('2 rows copied').first()).toBeVisible()
  const text = await callback.current().electron.evaluate(({ clipboard }) => clipboard.readText())
  const { data } = Papa.parse<string[]>(text, { delimiter: '\t' })
  expect(data.map((cells) => cells.slice(0, 2))).toEqual([
    ['Company', 'Role'],
    ['Plain', ''],
    ["'=1+1", 'a b "c"'],
  ])
})

test('TA4 columns are moved, widened, pinned and hidden by keys and menu, and stay so', async ({ callback, page }) => {
  await addRows(page, told)
  await showTable(page)
  await header(page, 'stage').focus()
  const before = (await header(page, 'stage').boundingBox())?.width ?? 0
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(async () => (await header(page, 'stage').boundingBox())?.width ?? 0).toBe(before + 20)
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await expect(page.getByTestId('announcer')).toHaveText('Stage is column 2 of 13')
  await expect(header(page, 'stage')).toBeFocused()
  await header(page, 'appliedOn').dragTo(header(page, 'role'), { targetPosition: { x: 6, y: 10 } })
  await expect(page.getByTestId('announcer')).toHaveText('Applied is column 3 of 13')
  await page.getByRole('button', { name: 'Columns', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Deadline' }).check()
  await page.getByRole('checkbox', { name: 'Tags' }).uncheck()
  await page.keyboard.press('Escape')
  const names = async (from: typeof page): Promise<readonly (string | null)[]> =>
    grid(from)
      .locator('thead th')
      .evaluateAll((cells) => cells.slice(1, 5).map((each) => each.getAttribute('data-column')))
  expect(await names(page)).toEqual(['company', 'stage', 'appliedOn', 'role'])
  await expect
    .poll(() =>
      page.evaluate(() =>
        window.bridge.request
          .readSettings()
          .then((all) => all.tableSetup.columns.find(({ id }) => id === 'tags')?.isShown),
      ),
    )
    .toBe(false)
  const again = await callback.restart()
  await showTable(again)
  await expect(header(again, 'deadline')).toBeAttached()
  await expect(header(again, 'tags')).toHaveCount(0)
  expect(await names(again)).toEqual(['company', 'stage', 'appliedOn', 'role'])
})

test('TA6 groups have counts and fold; the panel opens over the table and gives the place back', async ({ page }) => {
  await addRows(page, told)
  await showTable(page)
  await page.getByRole('button', { name: 'Group', exact: true }).click()
  await page.getByRole('menuitemradio', { name: 'Source' }).click()
  const group = (name: string) => grid(page).getByRole('button', { name: new RegExp(`^${name} \\d`) })
  await expect(group('a friend')).toContainText('2 applications')
  await expect(group('None')).toContainText('1 application')
  await group('a friend').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(group('a friend')).toHaveAttribute('aria-expanded', 'false')
  await expect(row(page, 'Birch')).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expect(row(page, 'Birch')).toHaveCount(1)
  await cell(page, 'Birch', 'company').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-panel]')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-panel]')).toHaveCount(0)
  await expect(cell(page, 'Birch', 'company')).toBeFocused()
})

test('TA3 the keys of the grid, and letters on a cell that can’t be typed into', async ({ page }) => {
  await addRows(page, told)
  await showTable(page)
  await header(page, 'company').click()
  await cell(page, 'alder', 'company').focus()
  await page.keyboard.press('j')
  await expect(cell(page, 'Birch', 'company')).toBeFocused()
  await page.keyboard.press('x')
  await expect(row(page, 'Birch')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('3')
  await expect(cell(page, 'Birch', 'stage')).toHaveText('Screening')
  await page.keyboard.press('z')
  await expect(cell(page, 'Birch', 'stage')).toHaveText('Applied')
  await page.keyboard.press('Control+End')
  await expect(cell(page, 'Élan', 'salary')).toBeFocused()
  await page.keyboard.press('Control+Home')
  await expect(cell(page, 'alder', 'handle')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(header(page, 'handle')).toBeFocused()
  await page.keyboard.press('PageDown')
  await expect(cell(page, 'Élan', 'handle')).toBeFocused()
  await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1)
})

test('TA1 axe finds nothing on the table, in light and dark, with a selection and an editor open', async ({ page }) => {
  await addRows(page, told)
  await showTable(page)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    expect(await violationsOn(page)).toEqual([])
    await cell(page, 'alder', 'handle').click()
    await cell(page, 'alder', 'role').focus()
    await page.keyboard.press('F2')
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.press('Escape')
    await header(page, 'stage').focus()
    await page.keyboard.press('ContextMenu')
    await expect(page.getByRole('menuitem', { name: 'Hide' })).toBeVisible()
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.press('Escape')
  }
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { expect, test } from './fixtures'
import { addRows, cell, grid, row, saved, showTable } from './table-page'

test('TA1 TA9 SE3 a reference number is typed in the panel, seen and edited in the table, exported and found', async ({
  callback,
  page,
  dataFolder,
}) => {
  await addRows(page, [{ company: 'Birch' }, { company: 'Alder', referenceNumber: 'R-9' }])
  await showTable(page)
  await row(page, 'Birch').getByRole('button', { name: 'Birch', exact: true }).click()
  const box = page.locator('[data-panel]').getByRole('textbox', { name: 'Reference number' })
  await box.fill('R-10442')
  await box.press('Tab')
  await expect.poll(async () => (await saved(page, 'Birch'))?.referenceNumber).toBe('R-10442')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Columns', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Reference number', exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(cell(page, 'Birch', 'referenceNumber')).toHaveText('R-10442')
  await cell(page, 'Alder', 'referenceNumber').dblclick()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('R-20')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'Alder', 'referenceNumber')).toHaveText('R-20')

  for (const text of ['reference:10442', '10442']) {
    await page.getByLabel('Filter the rows').fill(text)
    await expect(row(page, 'Alder')).toBeHidden()
    await expect(cell(page, 'Birch', 'referenceNumber')).toHaveText('R-10442')
  }
  await page.keyboard.press('Escape')
  const path = join(dataFolder, 'shown.csv')
  await callback.current().electron.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: file })
  }, path)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'For any program' }).click()
  await expect(page.getByText(/written to shown.csv/).first()).toBeVisible()
  const [names = [], ...rows] = Papa.parse<string[]>(readFileSync(path, 'utf8').trimEnd()).data
  expect(rows.map((cells) => cells[names.indexOf('Reference number')])).toContain('R-10442')
  await expect(grid(page)).toBeVisible()
})

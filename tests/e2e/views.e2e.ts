import type { Page } from 'playwright/test'
import { expect, test, violationsOn } from './fixtures'
import { addRows, cell, grid, header, showTable, textsIn } from './table-page'

const ROWS = [
  { company: 'Ash', source: 'LinkedIn', tags: ['remote'], stageId: 'applied' },
  { company: 'Beech', source: 'a friend', tags: ['remote'], stageId: 'screening' },
  { company: 'Cherry', source: 'a friend', tags: [], stageId: 'applied' },
  { company: 'Damson', source: 'a friend', tags: ['remote'], stageId: 'applied' },
]

const views = (page: Page) => page.getByRole('region', { name: 'Views' })
const view = (page: Page, name: string) => views(page).getByRole('button', { name: new RegExp(`^${name}`) })

const saveView = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Save this view' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test.beforeEach(async ({ page }) => {
  await addRows(page, ROWS)
  await showTable(page)
})

/** Opens the menu of a view once the one before it has gone. */
const openOptions = async (page: Page, name: string): Promise<void> => {
  await expect(page.getByRole('menu')).toHaveCount(0)
  await page.getByRole('button', { name: `Options of the view ${name}` }).click()
}

test('VI1 VI2 a saved view survives a restart: filter, sort, columns and groups; the board takes its filter', async ({
  callback,
  page,
}) => {
  await page.getByLabel('Filter the rows').fill('source:"a friend" tag:remote')
  await header(page, 'company').click()
  await header(page, 'company').click()
  await header(page, 'role').focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Hide' }).click()
  await page.getByRole('button', { name: 'Group', exact: true }).click()
  await page.getByRole('menuitemradio', { name: 'Stage' }).click()
  await saveView(page, 'Friends, remote')
  await expect(view(page, 'Friends, remote')).toContainText('2 applications')
  const again = await callback.restart()
  await view(again, 'Friends, remote').click()
  await expect(again.getByText('2 of 4 shown')).toBeVisible()
  await showTable(again)
  await expect(header(again, 'role')).toHaveCount(0)
  await expect(header(again, 'company')).toHaveAttribute('aria-sort', 'descending')
  await expect(grid(again).getByRole('button', { name: /^Screening 1 / })).toBeVisible()
  await expect.poll(() => textsIn(again, 'company')).toEqual(['', 'Damson', '', 'Beech'])
  await expect(again.getByRole('main').getByText('changed', { exact: true })).toHaveCount(0)
})

test('VI3 a changed view says so: updated, saved as new, or as it was', async ({ page }) => {
  await page.getByLabel('Filter the rows').fill('tag:remote')
  await saveView(page, 'Remote')
  const main = page.getByRole('main')
  await expect(main.getByText('changed', { exact: true })).toHaveCount(0)
  await header(page, 'company').click()
  await expect(main.getByText('changed', { exact: true })).toBeVisible()
  await main.getByRole('button', { name: 'As it was saved' }).click()
  await expect(header(page, 'company')).toHaveAttribute('aria-sort', 'none')
  await header(page, 'company').click()
  await main.getByRole('button', { name: 'Update view' }).click()
  await expect(main.getByText('changed', { exact: true })).toHaveCount(0)
  await page.getByLabel('Filter the rows').fill('tag:remote stage:Applied')
  await main.getByRole('button', { name: 'Save as new…' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Remote, applied')
  await page.keyboard.press('Enter')
  await expect(view(page, 'Remote, applied')).toContainText('2')
  await view(page, 'Remote').first().click()
  await expect(page.getByText('3 of 4 shown')).toBeVisible()
})

test('VI4 views are renamed, moved and deleted, and each is undone; counts follow each change', async ({ page }) => {
  for (const [name, text] of [
    ['One', 'tag:remote'],
    ['Two', 'stage:Applied'],
  ] as const) {
    await page.getByLabel('Filter the rows').fill(text)
    await saveView(page, name)
  }
  const order = () =>
    views(page)
      .locator('[data-view]')
      .evaluateAll((items) => items.map((item) => item.querySelector('button')?.getAttribute('title')))
  await expect(view(page, 'Two')).toContainText('3 applications')
  await page.getByLabel('Filter the rows').fill('')
  await cell(page, 'Beech', 'company').focus()
  await page.keyboard.press('2')
  await expect(view(page, 'Two')).toContainText('4 applications')
  await openOptions(page, 'Two')
  await page.getByRole('menuitem', { name: 'Move up' }).click()
  await expect.poll(order).toEqual(['Two', 'One'])
  await views(page)
    .locator('[data-view]', { hasText: 'One' })
    .dragTo(views(page).locator('[data-view]', { hasText: 'Two' }), { targetPosition: { x: 60, y: 3 } })
  await expect.poll(order).toEqual(['One', 'Two'])
  await openOptions(page, 'Two')
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Applied for')
  await page.keyboard.press('Enter')
  await expect.poll(order).toEqual(['One', 'Applied for'])
  await openOptions(page, 'One')
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect.poll(order).toEqual(['Applied for'])
  await grid(page).locator('td').first().focus()
  await page.keyboard.press('Control+z')
  await expect.poll(order).toEqual(['One', 'Applied for'])
  await page.keyboard.press('Control+z')
  await expect.poll(order).toEqual(['One', 'Two'])
})

test('TA11 filters AND between dimensions, OR within one, and count what each value would leave', async ({ page }) => {
  await page.getByRole('button', { name: 'Filters', exact: true }).click()
  const stage = page.getByRole('group', { name: 'Stage' })
  await expect(stage.getByRole('checkbox', { name: 'Applied 3' })).toBeVisible()
  await stage.getByRole('checkbox', { name: /^Applied/ }).check()
  await stage.getByRole('checkbox', { name: /^Screening/ }).check()
  await expect(page.getByLabel('Filter the rows')).toHaveValue(/stage:/)
  await page.getByRole('button', { name: 'Tags', exact: true }).click()
  const tags = page.getByRole('group', { name: 'Tags' })
  await tags.getByRole('checkbox', { name: 'remote 3' }).check()
  await stage.getByRole('checkbox', { name: 'Screening 1' }).uncheck()
  await expect(stage.getByRole('checkbox', { name: 'Screening 1' })).toBeVisible()
  await expect(page.getByText('2 of 4 shown')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(page.getByText('4 applications').first()).toBeVisible()
})

test('VI6 a view whose filter can’t be read says so; axe finds nothing with views in the navigation', async ({
  page,
}) => {
  await page.evaluate(async () => {
    const { tableSetup } = await window.bridge.request.readSettings()
    const setup = { ...tableSetup, columns: [...tableSetup.columns], sort: [...tableSetup.sort] }
    await window.bridge.request.send({
      type: 'view/create',
      payload: { id: 'odd', name: 'Odd', content: { filter: 'nosuchfield:x', setup } },
    })
  })
  await expect(view(page, 'Odd')).toContainText('Its filter can’t be read')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    expect(await violationsOn(page)).toEqual([])
  }
})

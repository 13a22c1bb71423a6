import type { Page } from 'playwright'
import { expect, test, violationsOn } from './fixtures'

const records = (page: Page) => page.evaluate(async () => (await window.bridge.request.load()).records)

const dayBefore = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

/** Adds an application as a user does, and waits until its card stands on the board. */
const quickAdd = async (page: Page, company: string, role: string, stage = 'Applied'): Promise<void> => {
  await page.getByRole('button', { name: 'New application' }).first().click()
  const form = page.getByRole('dialog')
  await form.getByRole('combobox', { name: 'Company' }).fill(company)
  await form.getByRole('textbox', { name: 'Role' }).fill(role)
  await form.getByRole('combobox', { name: 'Stage' }).selectOption({ label: stage })
  await form.getByRole('textbox', { name: 'Role' }).press('Enter')
  await expect(page.locator('[data-card]').filter({ hasText: company }).filter({ hasText: role })).toBeVisible()
}

const undoToast = (page: Page, words: string): Promise<void> =>
  page
    .locator('.mantine-Notification-root')
    .filter({ hasText: words })
    .getByRole('button', { name: 'Undo', exact: true })
    .click()

/** What axe finds in a part of the page: the board behind it has a test of its own. */
const violationsIn = async (page: Page, area: string): Promise<readonly string[]> => {
  const found = await violationsOn(page)
  const isInside = await Promise.all(
    found.map((violation) =>
      page.evaluate(
        ([target, inside]) => document.querySelector(target ?? '')?.closest(inside ?? '') != null,
        [violation.slice(violation.indexOf(': ') + 2), area],
      ),
    ),
  )
  return found.filter((_violation, index) => isInside[index])
}

const openCard = async (page: Page, company: string) => {
  await page.locator('[data-card]').filter({ hasText: company }).getByRole('button').first().click()
  const panel = page.locator('[data-panel]')
  await expect(panel.getByRole('heading', { level: 2, name: company })).toBeFocused()
  return panel
}

test('quick add: Enter adds, the card has the focus, undo takes it back', async ({ page }) => {
  await quickAdd(page, 'Lanternfish Labs', 'Gardener')
  await expect(page.locator('[data-card]').getByRole('button').first()).toBeFocused()
  const { application, entry } = await records(page)
  expect(application).toMatchObject([{ role: 'Gardener', stageId: 'applied' }])
  expect(entry.map(({ kind }) => kind).sort()).toEqual(['added', 'applied'])
  await undoToast(page, 'Lanternfish Labs added to Applied')
  await expect(page.locator('[data-card]')).toHaveCount(0)
})

test('quick add says what is missing, knows the company and stays for another', async ({ page }) => {
  await quickAdd(page, 'Lanternfish Labs', 'Gardener')
  await page.getByRole('button', { name: 'New application' }).first().click()
  const form = page.getByRole('dialog')
  const company = form.getByRole('combobox', { name: 'Company' })
  await company.press('Enter')
  await expect(form.getByText('A company name needs at least one letter or digit.')).toBeVisible()
  await company.fill('lanternfish labs gmbh')
  await expect(form.getByTestId('been-here')).toHaveText(/applied once, never answered/)
  await form.getByRole('textbox', { name: 'Role' }).fill('Diver')
  await form.getByRole('textbox', { name: 'Role' }).press('Control+Enter')
  await expect(company).toHaveValue('')
  await expect(company).toBeFocused()
  const { application, company: companies } = await records(page)
  expect(application.map(({ role }) => role).sort()).toEqual(['Diver', 'Gardener'])
  expect(companies).toHaveLength(1)
})

test('every field saves as it is typed, and a kill loses nothing that was said to be saved', async ({
  callback,
  page,
}) => {
  await quickAdd(page, 'Lanternfish Labs', 'Gardener')
  const panel = await openCard(page, 'Lanternfish Labs')
  const saved = panel.getByTestId('saved-sign').getByText('Saved')
  await panel.getByLabel('Location').fill('Elsewhere')
  await expect(saved).toBeVisible()
  await panel.getByRole('textbox', { name: 'Salary: from', exact: true }).fill('52k')
  await panel.getByLabel('Where to work').selectOption('remote')
  await panel.getByLabel('Deadline').fill('2031-05-01')
  await panel.getByRole('radio', { name: '4 stars of 5' }).check({ force: true })
  const notes = `**Long** ${'word '.repeat(900)}`
  await panel.getByRole('textbox', { name: 'Notes in Markdown' }).fill(notes)
  await expect
    .poll(async () => (await records(page)).application[0])
    .toMatchObject({
      location: 'Elsewhere',
      salary: { min: 52_000, max: null },
      workMode: 'remote',
      deadline: '2031-05-01',
      excitement: 4,
      notes: { length: notes.length },
    })
  await callback.kill()
  const again = await callback.start()
  const reopened = await openCard(again, 'Lanternfish Labs')
  await expect(reopened.getByLabel('Location')).toHaveValue('Elsewhere')
  await expect(reopened.getByRole('textbox', { name: 'Notes in Markdown' })).toHaveValue(notes)
})

test('closing the panel, and closing the window, before the pause is over loses nothing', async ({
  callback,
  page,
}) => {
  await quickAdd(page, 'Lanternfish Labs', 'Gardener')
  const panel = await openCard(page, 'Lanternfish Labs')
  await panel.getByLabel('Location').fill('Closed with Escape')
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect.poll(async () => (await records(page)).application[0]?.location).toBe('Closed with Escape')
  const reopened = await openCard(page, 'Lanternfish Labs')
  await reopened.getByLabel('Location').fill('Closed with the window')
  await callback.quit()
  const again = await callback.start()
  expect((await records(again)).application[0]?.location).toBe('Closed with the window')
})

test('a field that can’t be saved keeps what was typed and says why', async ({ page }) => {
  await quickAdd(page, 'Lanternfish Labs', 'Gardener')
  const panel = await openCard(page, 'Lanternfish Labs')
  const amount = panel.getByRole('textbox', { name: 'Salary: from', exact: true })
  await amount.fill('a lot')
  await expect(panel.getByText('Write amounts as numbers, like 52000 or 52k.')).toBeVisible()
  await expect(amount).toHaveValue('a lot')
  const company = panel.getByRole('combobox', { name: 'Company' })
  await company.fill('!')
  await company.press('Enter')
  await expect(panel.getByText('A company name needs at least one letter or digit.')).toBeVisible()
  expect((await records(page)).company).toMatchObject([{ name: 'Lanternfish Labs' }])
})

test('a reply in two keystrokes, back-dated, then corrected, then taken off and put back', async ({ page }) => {
  await quickAdd(page, 'Lanternfish Labs', 'Gardener')
  const panel = await openCard(page, 'Lanternfish Labs')
  await panel.getByRole('button', { name: 'They replied', exact: true }).press('Enter')
  await page.keyboard.press('4')
  await expect(panel.getByRole('radio', { name: 'Invitation' })).toBeChecked()
  await panel.getByLabel('Day').fill(dayBefore(3))
  await panel.getByRole('button', { name: 'Add to the timeline' }).click()
  await expect(panel.getByRole('alert')).toHaveText(/A reply can’t come before you applied/)
  await panel.getByRole('button', { name: 'Discard' }).click()
  await panel.getByRole('button', { name: 'Close', exact: true }).click()

  const applied = panel.locator('[data-entry="applied"]')
  await applied.getByRole('button', { name: /options$/ }).click()
  await page.getByRole('menuitem', { name: 'Correct…' }).click()
  await applied.getByLabel('Day').fill(dayBefore(10))
  await applied.getByRole('button', { name: 'Save the correction' }).click()
  await expect(applied.getByText('Back-dated')).toBeVisible()

  await panel.getByRole('button', { name: 'They replied', exact: true }).press('Enter')
  await page.keyboard.press('4')
  await panel.getByLabel('Day').fill(dayBefore(3))
  await panel.getByRole('textbox', { name: 'Note (optional)' }).fill('By phone')
  await page.keyboard.press('Enter')
  const reply = panel.locator('[data-entry="reply"]')
  await expect(reply).toContainText('They replied: Invitation')
  await expect(reply).toContainText('By phone')
  await expect(reply).toContainText('Back-dated')
  await expect(panel.getByText('Your turn')).toBeVisible()

  await reply.getByRole('button', { name: /options$/ }).click()
  await page.getByRole('menuitem', { name: 'Correct…' }).click()
  await reply.getByLabel('What did they say?').selectOption('question')
  await reply.getByRole('button', { name: 'Save the correction' }).click()
  await expect(reply).toContainText('They replied: A question to me')

  await reply.getByRole('button', { name: /options$/ }).click()
  await page.getByRole('menuitem', { name: 'Remove' }).click()
  await expect(reply).toHaveCount(0)
  await undoToast(page, 'taken off the timeline')
  await expect(reply).toHaveCount(1)
})

test('people are added, known again elsewhere, and taken off with the way back', async ({ page }) => {
  await quickAdd(page, 'Lanternfish Labs', 'Gardener')
  await quickAdd(page, 'Lanternfish Labs', 'Diver')
  for (const role of ['Gardener', 'Diver']) {
    await page.locator('[data-card]').filter({ hasText: role }).getByRole('button').first().click()
    const panel = page.locator('[data-panel]')
    await panel.getByRole('button', { name: 'Add a person' }).click()
    const name = panel.getByRole('combobox', { name: 'Name' })
    await name.fill(role === 'Gardener' ? 'Ines Example' : 'ines')
    if (role === 'Diver') await page.getByRole('option', { name: /Ines Example/ }).click()
    else await name.press('Enter')
    await expect(panel.getByRole('button', { name: 'Edit Ines Example' })).toBeVisible()
    await page.keyboard.press('Escape')
  }
  const { contact, application } = await records(page)
  expect(contact).toHaveLength(1)
  expect(application.map(({ contacts }) => contacts.length)).toEqual([1, 1])
})

test('archive, restore, and delete for good after a question that says what goes', async ({ page }) => {
  await quickAdd(page, 'Lanternfish Labs', 'Gardener')
  await quickAdd(page, 'Umbra Mills', 'Weaver')
  const panel = await openCard(page, 'Lanternfish Labs')
  await panel.getByRole('button', { name: 'Archive', exact: true }).click()
  await expect(page.locator('[data-card]')).toHaveCount(1)
  await undoToast(page, 'Lanternfish Labs archived')
  await expect(page.locator('[data-card]')).toHaveCount(2)
  await page.evaluate(async () => {
    const ids = (await window.bridge.request.load()).records.application.map(({ id }) => id)
    await window.bridge.request.send({ type: 'application/archive', payload: { ids } })
  })
  await page.getByRole('navigation').getByRole('button', { name: 'Archive' }).click()
  const list = page.getByTestId('archive-list')
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await page.getByRole('searchbox', { name: 'Search the archive' }).fill('umbra')
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await page.getByRole('checkbox', { name: 'Select all shown' }).check()
  await page.getByRole('button', { name: 'Delete for good…' }).click()
  const question = page.getByRole('dialog')
  await expect(question).toContainText('Delete “Weaver” at Umbra Mills with its timeline?')
  await expect(question).toContainText('This can’t be undone')
  await question.getByRole('button', { name: 'Delete 1 application' }).click()
  await expect.poll(async () => (await records(page)).company.map(({ name }) => name)).toEqual(['Lanternfish Labs'])
  await page.getByRole('searchbox', { name: 'Search the archive' }).fill('')
  await list.getByRole('button', { name: /^Restore/ }).click()
  await expect(page.getByText('Nothing is archived')).toBeVisible()
})

for (const scheme of ['light', 'dark'] as const)
  test(`G1: panel, quick add and archive are axe clean in ${scheme}`, async ({ page }) => {
    await page.evaluate((colourScheme) => window.bridge.request.changeSettings({ colourScheme }), scheme)
    await quickAdd(page, 'Lanternfish Labs', 'Gardener')
    const panel = await openCard(page, 'Lanternfish Labs')
    await panel.getByRole('button', { name: 'They replied', exact: true }).click()
    const clean = async (area: string) => expect(await violationsIn(page, area)).toEqual([])
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
    await clean('[data-panel]')
    await panel.getByRole('button', { name: 'Archive', exact: true }).click()
    await panel.getByRole('button', { name: 'Close the panel' }).click()
    await page.getByRole('button', { name: 'New application' }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'More', exact: true }).click()
    await clean('[role="dialog"]')
    await page.keyboard.press('Escape')
    await page.getByRole('navigation').getByRole('button', { name: 'Archive' }).click()
    await expect(page.getByTestId('archive-list').getByRole('listitem')).toHaveCount(1)
    await clean('main')
  })

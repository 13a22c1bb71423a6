import type { Page } from 'playwright'
import { expect, test, violationsOn } from './fixtures'
import { dayBefore, records, send } from './silent-application'

type Fields = { readonly role?: string; readonly agency?: string }

const add = async (page: Page, id: string, company: string, fields: Fields = {}, daysAgo = 20): Promise<void> => {
  const { hunt } = await records(page)
  await send(page, {
    type: 'application/create',
    payload: {
      id,
      huntId: hunt[0]?.id ?? '',
      stageId: 'applied',
      fields: { company, role: 'Cook', ...fields },
      appliedOn: dayBefore(daysAgo),
      outcome: null,
    },
  })
}

const addPerson = (page: Page, applicationId: string, contactId: string, name: string): Promise<void> =>
  send(page, {
    type: 'contact/link',
    payload: {
      applicationId,
      contactId,
      role: 'recruiter',
      newContact: { name, email: `${contactId}@example.com`, phone: '+49 30 123456' },
    },
  })

const note = (page: Page, id: string, applicationId: string, what: 'held' | 'no', daysAgo: number): Promise<void> =>
  send(page, {
    type: 'entry/add',
    payload: {
      id,
      applicationId,
      happening: what === 'held' ? { kind: 'interview-held' } : { kind: 'reply', reply: 'no' },
      at: { day: dayBefore(daysAgo), time: null, zone: 'UTC' },
      text: '',
    },
  })

const companyId = async (page: Page, name: string): Promise<string> =>
  (await records(page)).company.find((company) => company.name === name)?.id ?? ''

const show = (page: Page) => page.getByRole('button', { name: 'Companies', exact: true }).click()
const rows = (page: Page) => page.locator('main tbody tr')
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

test('CO1 the list: sorted, searched and walked by keyboard into a dossier and back to its row', async ({ page }) => {
  await add(page, 'one', 'Lanternfish Labs', {}, 30)
  await add(page, 'two', 'Copperwren Health', {}, 10)
  await add(page, 'three', 'Ågot & Söhne', {}, 20)
  await show(page)
  await expect(rows(page)).toHaveText([/^Copperwren/, /^Ågot/, /^Lanternfish/])
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click()
  await expect(rows(page)).toHaveText([/^Ågot/, /^Copperwren/, /^Lanternfish/])
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending')
  await page.getByLabel('Search companies').fill('agot')
  await expect(rows(page)).toHaveText([/^Ågot/])
  await page.getByLabel('Search companies').fill('')
  await page.getByLabel('Search companies').press('ArrowDown')
  await page.keyboard.press('j')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('k')
  await expect(rows(page).nth(1).getByRole('button')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(title(page, 'Copperwren Health')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(rows(page).nth(1).getByRole('button')).toBeFocused()
})

test('CO2 a dossier tells all applications, one history and how they answer; what is typed is kept', async ({
  page,
}) => {
  for (const [id, daysAgo, days] of [
    ['one', 90, 3],
    ['two', 60, 5],
  ] as const) {
    await add(page, id, 'Lanternfish Labs', { role: `Role ${id}` }, daysAgo + 10)
    await note(page, `${id}-held`, id, 'held', daysAgo)
    await note(page, `${id}-no`, id, 'no', daysAgo - days)
  }
  await show(page)
  await rows(page).first().getByRole('button').click()
  await expect(page.getByTestId('ledger')).toHaveText('Clear answers after an interview: 2 of 2, in 3 and 5 days.')
  await expect(page.locator('main [data-application]')).toHaveCount(2)
  // Each: added, applied, held, their no, and the move and the ending that it brought.
  await expect(page.locator('main [data-entry]')).toHaveCount(12)
  await page.getByLabel('Website').fill('lanternfish.example')
  await page.getByLabel('Notes in Markdown').fill('They **call** back.')
  await expect
    .poll(async () => (await records(page)).company)
    .toMatchObject([{ website: 'lanternfish.example', notes: { inline: 'They **call** back.' } }])
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(page.locator('main strong')).toHaveText(['call'])
})

test('CO9 from a panel to a dossier and back to where it was', async ({ page }) => {
  await add(page, 'one', 'Lanternfish Labs')
  for (let index = 0; index < 12; index++) await addPerson(page, 'one', `person${index}`, `Person Number${index}`)
  await page.locator('[data-card]').click()
  const panel = page.locator('[data-panel]')
  const link = panel.getByRole('button', { name: 'Person Number11', exact: true })
  await link.scrollIntoViewIfNeeded()
  const scrolled = await page.locator('[data-panel-body]').evaluate((body) => body.scrollTop)
  expect(scrolled).toBeGreaterThan(100)
  await link.click()
  await expect(title(page, 'Person Number11')).toBeFocused()
  await expect(panel).toBeHidden()
  await page.getByRole('button', { name: 'Lanternfish Labs', exact: true }).first().click()
  await expect(title(page, 'Lanternfish Labs')).toBeVisible()
  await page.getByRole('button', { name: 'Back to Person Number11' }).click()
  await page.getByRole('button', { name: 'Back to Lanternfish Labs, Cook' }).click()
  await expect(link).toBeFocused()
  expect(await page.locator('[data-panel-body]').evaluate((body) => body.scrollTop)).toBe(scrolled)
  await expect(page.locator('[data-card]')).toBeVisible()
  await panel.getByRole('button', { name: 'Lanternfish Labs', exact: true }).click()
  await expect(title(page, 'Lanternfish Labs')).toBeVisible()
})

test('CO3 CO4 a person: last contact, their part changed, a step on them, the way to write', async ({
  callback,
  page,
}) => {
  await add(page, 'one', 'Lanternfish Labs')
  await addPerson(page, 'one', 'ada', 'Ada Moß')
  await note(page, 'no', 'one', 'no', 4)
  await show(page)
  await page.getByText('People', { exact: true }).click()
  await rows(page).first().getByRole('button').click()
  await expect(page.getByTestId('last-contact')).toContainText('4 days ago')
  await page.getByLabel('Part in Lanternfish Labs, Cook').selectOption('Hiring manager')
  await expect
    .poll(async () => (await records(page)).application.map(({ contacts }) => contacts))
    .toEqual([[{ contactId: 'ada', role: 'hiring-manager' }]])
  await page.getByRole('button', { name: 'Add a step' }).click()
  await page.getByLabel('What to do').fill('Send the book')
  await page.getByRole('form').getByRole('button', { name: 'Add', exact: true }).click()
  const step = page.locator('main [data-step]')
  await expect(step).toContainText('Send the book')
  await step.getByRole('button', { name: /^Noted/ }).click()
  await expect(step).toHaveCount(0)
  await expect(page.getByTestId('last-contact')).toContainText('today')
  await callback.current().electron.evaluate(({ shell }) => {
    shell.openExternal = async (url) => {
      Object.assign(globalThis, { openedOutside: url })
    }
  })
  await page.getByRole('button', { name: 'Write', exact: true }).click()
  await expect
    .poll(() => callback.current().electron.evaluate(() => (globalThis as { openedOutside?: string }).openedOutside))
    .toBe('mailto:ada@example.com')
})

test('CO5 CO7 two spellings become one company, with nothing lost and one undo; or are set apart for good', async ({
  callback,
  page,
}) => {
  await add(page, 'one', 'Lanternfish')
  await add(page, 'two', 'Lanternfish.com', { role: 'Baker' })
  await add(page, 'three', 'Northwind')
  await add(page, 'four', 'Nortwind')
  await send(page, {
    type: 'company/update',
    payload: { id: await companyId(page, 'Lanternfish.com'), changes: { notes: 'x'.repeat(3_000) } },
  })
  await send(page, {
    type: 'company/update',
    payload: { id: await companyId(page, 'Lanternfish'), changes: { notes: 'Kept' } },
  })
  const before = (await records(page)).company
  await show(page)
  const notice = page.getByTestId('duplicates')
  await expect(notice).toContainText('2 companies may be here more than once.')
  await notice.getByRole('button', { name: 'Look at them' }).click()
  await notice.getByRole('button', { name: /^Compare Lanternfish/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Keep Lanternfish', exact: true }).check()
  await expect(dialog).toContainText('1 application and the notes of Lanternfish.com will belong to Lanternfish.')
  await dialog.getByRole('button', { name: 'Merge into Lanternfish', exact: true }).click()
  await expect(page.getByTestId('announcer')).toContainText('merged into Lanternfish')
  const kept = await companyId(page, 'Lanternfish')
  const after = await records(page)
  expect(after.application.filter((each) => each.companyId === kept)).toHaveLength(2)
  expect(after.company.find(({ id }) => id === kept)?.notes).toMatchObject({
    length: 'Kept'.length + 3_000 + 'Also: Lanternfish.com'.length + 4,
  })
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(async () => (await records(page)).company).toEqual(expect.arrayContaining([...before]))

  await notice.getByRole('button', { name: /^Compare Nor/ }).click()
  await dialog.getByRole('button', { name: 'They are different' }).click()
  await expect(notice).toContainText('1 company may be here twice.')
  const again = await callback.restart()
  await show(again)
  await expect(again.getByTestId('duplicates')).toContainText('1 company may be here twice.')
})

test('CO6 a company that is renamed to another one’s name is offered to be merged', async ({ page }) => {
  await add(page, 'one', 'Lanternfish')
  await add(page, 'two', 'Copperwren')
  await show(page)
  await page.getByRole('button', { name: 'Copperwren' }).click()
  await page.getByLabel('Name', { exact: true }).fill('lanternfish GmbH')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Merge into Lanternfish' }).click()
  await expect(title(page, 'Lanternfish')).toBeVisible()
  await expect(page.locator('main [data-application]')).toHaveCount(2)
})

test('CO10 “you have been here before” in the panel, of an agency, and from a half-filled form to the dossier and back', async ({
  page,
}) => {
  await add(page, 'one', 'Lanternfish', { agency: 'Nightjar' })
  await add(page, 'two', 'Copperwren')
  await page.locator('[data-card]').filter({ hasText: 'Copperwren' }).click()
  const panel = page.locator('[data-panel]')
  await panel.getByLabel('Company', { exact: true }).fill('Lanternfish')
  await expect(panel.getByTestId('been-here')).toContainText('You have been here before: applied once')
  await panel.getByLabel('Company', { exact: true }).fill('Copperwren')
  await panel.getByLabel('Agency').fill('nightjar')
  await expect(panel.getByTestId('been-here')).toContainText('You have worked with this agency before')
  await panel.getByRole('button', { name: 'Close the panel' }).click()

  await page.getByRole('button', { name: 'New application', exact: true }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Company').fill('Lanternfish')
  await form.getByLabel('Role').fill('Half typed')
  await form.getByRole('button', { name: 'Open the dossier' }).click()
  await expect(title(page, 'Lanternfish')).toBeVisible()
  await page.getByRole('button', { name: 'Back to the new application' }).click()
  await expect(form.getByLabel('Role')).toHaveValue('Half typed')
  await expect(page.getByRole('heading', { level: 1, name: 'Board' })).toBeAttached()
})

test('axe finds nothing on the lists, the dossiers and the question, in light and dark, empty and full', async ({
  page,
}) => {
  test.slow()
  const expectClean = async (where: string): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
      expect(await violationsOn(page), `${where}, ${colorScheme}`).toEqual([])
    }
  }
  await show(page)
  await expect(page.getByText('No company yet')).toBeVisible()
  await expectClean('no company')
  await add(page, 'one', 'Lanternfish')
  await add(page, 'two', 'Lanternfish.com')
  await addPerson(page, 'one', 'ada', 'Ada Moß')
  await note(page, 'held', 'one', 'held', 10)
  await expect(rows(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Look at them' }).click()
  await expectClean('the list of companies')
  await page.getByRole('button', { name: /^Compare/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectClean('the question whether to merge')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Lanternfish', exact: true }).click()
  await expect(title(page, 'Lanternfish')).toBeVisible()
  await expectClean('a company')
  await page.locator('[data-back]').click()
  await page.getByText('People', { exact: true }).click()
  await expectClean('the list of people')
  await rows(page).first().getByRole('button').click()
  await expect(page.getByTestId('last-contact')).toBeVisible()
  await expectClean('a person')
})

import type { Locator, Page } from 'playwright/test'
import { expect, test, violationsOn } from './fixtures'

const cards = (page: Page): Locator => page.getByTestId('columns').locator('[data-card]')
const field = (page: Page): Locator => page.getByRole('combobox', { name: 'Filter the cards' })
const message = (page: Page): Locator => page.locator('main [data-problem]')
const options = (page: Page): Locator => page.getByRole('listbox', { name: 'Completions' }).getByRole('option')

const LONG = `${'We build quiet machines for loud places. '.repeat(80)}You bring a taste for Serendipitous Gearboxes, and patience.`

type Card = { readonly company: string; readonly stageId?: string; readonly fields?: Readonly<Record<string, unknown>> }

const addCards = (page: Page, list: readonly Card[]): Promise<void> =>
  page.evaluate(async (list) => {
    for (const { company, stageId = 'applied', fields = {} } of list) {
      const id = `card-${company.toLowerCase()}`
      const reply = await window.bridge.request.send({
        type: 'application/create',
        payload: { id, huntId: 'first-hunt', stageId, fields: { company, ...fields }, appliedOn: null, outcome: null },
      })
      if (!reply.ok) throw new Error(reply.reason)
    }
  }, list)

const HUNT: readonly Card[] = [
  { company: 'Alder', fields: { source: 'Referral', tags: ['night shift'], posting: LONG } },
  {
    company: 'Birch',
    stageId: 'screening',
    fields: { source: 'Job fair', notes: 'They asked about Kubernetes twice' },
  },
  { company: 'Cedar', stageId: 'wishlist', fields: { role: 'Baker' } },
]

/** The companies in sight, in alphabetical order. */
const shown = (page: Page) =>
  expect.poll(async () =>
    (await cards(page).allTextContents())
      .flatMap((text) => /Alder|Birch|Cedar/.exec(text)?.[0] ?? [])
      .sort()
      .join(' '),
  )

test.beforeEach(async ({ callback, page }) => {
  await callback
    .current()
    .electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1680, 900))
  await addCards(page, HUNT)
  await expect(cards(page)).toHaveCount(3)
})

test('SE3 SE4 words are found in names, notes and postings, phrases in their order, and signs exclude', async ({
  page,
}) => {
  for (const [query, companies] of [
    ['baker', 'Cedar'],
    ['kuber', 'Birch'],
    ['gearbox', 'Alder'],
    ['"serendipitous gearboxes"', 'Alder'],
    ['"gearboxes serendipitous"', ''],
    ['"loud places"', 'Alder'],
    ['-gearboxes', 'Birch Cedar'],
    ['stage:applied,screening', 'Alder Birch'],
    ['stage:applied stage:screening -source:referral', 'Birch'],
    ['tag:"night shift"', 'Alder'],
    ['source:none', 'Cedar'],
    ['kubernetes stage:screening', 'Birch'],
    ['turn:theirs applied:none', 'Alder Birch'],
    ['', 'Alder Birch Cedar'],
  ] as const) {
    await field(page).fill(query)
    await shown(page).toBe(companies)
  }
})

test('SE4 what is written later is found, and what was written no longer', async ({ page }) => {
  await field(page).fill('gyroscope')
  await shown(page).toBe('')
  const note = (notes: string) =>
    page.evaluate(async (notes) => {
      const id = 'card-cedar'
      await window.bridge.request.send({ type: 'application/update', payload: { id, changes: { notes } } })
    }, notes)
  await note('Ask them about the gyroscopes')
  await shown(page).toBe('Cedar')
  await note('Nothing to ask')
  await shown(page).toBe('')
})

test('SE4 long texts are found after a restart, too', async ({ callback }) => {
  const page = await callback.restart()
  await field(page).fill('serendipitous')
  await shown(page).toBe('Alder')
})

test('SE2 a query that can’t be read is told, and the board keeps what it showed', async ({ page }) => {
  await field(page).fill('stage:applied')
  await shown(page).toBe('Alder')
  await field(page).fill('stge:applied')
  await expect(message(page)).toContainText('There is no field “stge”: did you mean stage?')
  await shown(page).toBe('Alder')
  await field(page).fill('quiet:>abc')
  await expect(message(page)).toContainText('“>abc” is no number of days')
  await field(page).fill('waiting:>=0')
  await expect(message(page)).toHaveCount(0)
  await shown(page).toBe('Alder Birch Cedar')
})

test('SE6 fields and values are completed by keyboard alone, with their counts', async ({ page }) => {
  await page.keyboard.press('Control+f')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('sou')
  await expect(options(page)).toHaveText([/source:/])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(field(page)).toHaveValue('source:')
  await expect(options(page)).toHaveText([/Referral\s*1/, /Job fair\s*1/, /none\s*1/])
  await page.keyboard.type('job')
  await expect(options(page)).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(field(page)).toHaveValue('source:"Job fair" ')
  await shown(page).toBe('Birch')
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
  await expect(field(page)).toBeFocused()
  await shown(page).toBe('Alder Birch Cedar')
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`WI5 SE6 axe finds nothing on the field, its completions, its help and its message in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    await field(page).click()
    await page.keyboard.press('ArrowDown')
    await expect(options(page).first()).toBeVisible()
    expect(await violationsOn(page)).toEqual([])
    await field(page).fill('stge:x')
    await expect(message(page)).toBeVisible()
    expect(await violationsOn(page)).toEqual([])
    await page.getByRole('button', { name: 'How to filter' }).click()
    await expect(page.getByRole('dialog', { name: 'How to filter' })).toContainText('quiet:>14')
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'How to filter' })).toBeFocused()
  })

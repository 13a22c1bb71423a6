import type { Locator, Page } from 'playwright/test'
import { expect, test, violationsOn } from './fixtures'

const column = (page: Page, id: string): Locator => page.getByTestId(`column-${id}`)
const card = (page: Page, company: string): Locator => page.locator('[data-card]', { hasText: company })
const face = (page: Page, company: string): Locator => card(page, company).locator('button').first()
const announced = (page: Page): Locator => page.getByTestId('announcer')

/** Adds cards over the contract, as many commands as cards; the first one named ends at the top. */
const addCards = async (page: Page, stageId: string, companies: readonly string[]): Promise<void> => {
  await page.evaluate(
    async ({ stageId, companies }) => {
      for (const company of [...companies].reverse()) {
        const reply = await window.bridge.request.send({
          type: 'application/create',
          payload: {
            id: crypto.randomUUID(),
            huntId: 'first-hunt',
            stageId,
            fields: { company, role: `Engineer at ${company}` },
            appliedOn: null,
            outcome: null,
          },
        })
        if (!reply.ok) throw new Error(reply.reason)
      }
    },
    { stageId, companies },
  )
}

/** The companies of a column from top to bottom. */
const order = async (page: Page, stageId: string): Promise<readonly string[]> =>
  page.evaluate(async (stageId) => {
    const { records } = await window.bridge.request.load()
    const names = new Map(records.company.map((company) => [company.id, company.name]))
    return records.application
      .filter((application) => application.stageId === stageId && application.archivedAt === null)
      .sort((a, b) => (a.rank < b.rank ? -1 : 1))
      .map((application) => names.get(application.companyId) ?? '')
  }, stageId)

test.beforeEach(async ({ callback, page }) => {
  // So wide that all columns are in sight, and none scrolls while a card is dragged.
  await callback
    .current()
    .electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1680, 900))
  await page.waitForFunction(() => window.innerWidth > 1600)
})

test('start empty, add, drag to Interviewing, quit, start: it is there', async ({ callback, page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+n')
  await page
    .getByRole('dialog')
    .getByLabel(/company/i)
    .fill('Larkspur Tools')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Frontend engineer')
  await page.keyboard.press('Enter')
  await expect(card(page, 'Larkspur Tools')).toBeVisible()
  await card(page, 'Larkspur Tools').dragTo(column(page, 'interviewing'))
  await expect(column(page, 'interviewing').locator('[data-card]')).toContainText('Larkspur Tools')
  const again = await callback.restart()
  await expect(column(again, 'interviewing').locator('[data-card]')).toContainText('Larkspur Tools')
})

test('BO2 a card is dropped into the gap nearest to the pointer, and Escape cancels', async ({ page }) => {
  await addCards(page, 'applied', ['A Ltd', 'Bee', 'Cedar', 'Dune'])
  const target = await card(page, 'Cedar').boundingBox()
  if (!target) throw new Error('no box')
  await card(page, 'A Ltd').dragTo(card(page, 'Cedar'), { targetPosition: { x: 60, y: target.height - 6 } })
  await expect.poll(() => order(page, 'applied')).toEqual(['Bee', 'Cedar', 'A Ltd', 'Dune'])
  const from = await card(page, 'Dune').boundingBox()
  const to = await card(page, 'Bee').boundingBox()
  if (!from || !to) throw new Error('no box')
  await page.mouse.move(from.x + 40, from.y + 12)
  await page.mouse.down()
  await page.mouse.move(to.x + 40, to.y + 4, { steps: 8 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await order(page, 'applied')).toEqual(['Bee', 'Cedar', 'A Ltd', 'Dune'])
})

test('CH4 dropping into a closed stage asks for the outcome; moving out clears it', async ({ page }) => {
  await addCards(page, 'applied', ['Thistle'])
  await card(page, 'Thistle').dragTo(column(page, 'closed'))
  await page.getByRole('dialog').getByText('No answer').click()
  await expect.poll(() => order(page, 'closed')).toEqual(['Thistle'])
  await column(page, 'closed').click()
  await expect(card(page, 'Thistle')).toContainText('No answer')
  await card(page, 'Thistle').dragTo(column(page, 'applied'))
  await expect(card(page, 'Thistle')).not.toContainText('No answer')
})

test('BO3 a card is carried by keys alone, announced, and keeps the focus', async ({ page }) => {
  await addCards(page, 'applied', ['Amber', 'Birch', 'Clover'])
  await addCards(page, 'screening', ['Dahlia'])
  await face(page, 'Amber').focus()
  await page.keyboard.press('ArrowDown')
  await expect(face(page, 'Birch')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(announced(page)).toContainText('Birch picked up')
  await page.keyboard.press('ArrowRight')
  await expect(announced(page)).toContainText('Screening, place 2 of 2')
  await page.keyboard.press('ArrowUp')
  await expect(announced(page)).toContainText('Screening, place 1 of 2')
  await page.keyboard.press('Space')
  await expect.poll(() => order(page, 'screening')).toEqual(['Birch', 'Dahlia'])
  await expect(face(page, 'Birch')).toBeFocused()
  await expect(announced(page)).toContainText('Birch moved to Screening')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Escape')
  await expect(announced(page)).toContainText('Put back')
  expect(await order(page, 'screening')).toEqual(['Birch', 'Dahlia'])
})

test('BO3 every pair of columns: by digit and by menu, as by dragging', async ({ page }) => {
  const stages = ['wishlist', 'applied', 'screening', 'interviewing', 'offer']
  await addCards(page, 'wishlist', ['Fern'])
  await face(page, 'Fern').focus()
  let pairs = 0
  for (const from of stages) {
    for (const to of stages) {
      if (from === to) continue
      await page.keyboard.press(String(stages.indexOf(from) + 1))
      await expect.poll(() => order(page, from)).toEqual(['Fern'])
      await expect(face(page, 'Fern')).toBeFocused()
      if (pairs % 2 === 0) await page.keyboard.press(String(stages.indexOf(to) + 1))
      else {
        await page.keyboard.press('m')
        await page.getByRole('menuitem', { name: new RegExp(`^${to}$`, 'i') }).click()
      }
      await expect.poll(() => order(page, to)).toEqual(['Fern'])
      await expect(face(page, 'Fern')).toBeFocused()
      pairs++
    }
  }
  expect(pairs).toBe(20)
})

test('several cards: Shift and Ctrl select, dragging one moves all, one undo takes it back', async ({ page }) => {
  await addCards(page, 'applied', ['Ash', 'Beech', 'Cherry', 'Elm', 'Fir'])
  await face(page, 'Ash').click({ modifiers: ['Control'] })
  await face(page, 'Cherry').click({ modifiers: ['Shift'] })
  await face(page, 'Fir').click({ modifiers: ['Control'] })
  await face(page, 'Beech').click({ modifiers: ['Control'] })
  await expect(page.getByText('3 selected', { exact: true }).first()).toBeVisible()
  await card(page, 'Cherry').dragTo(column(page, 'screening'))
  await expect.poll(() => order(page, 'screening')).toEqual(['Ash', 'Cherry', 'Fir'])
  await page.keyboard.press('Control+z')
  await expect.poll(() => order(page, 'applied')).toEqual(['Ash', 'Beech', 'Cherry', 'Elm', 'Fir'])
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => order(page, 'screening')).toEqual(['Ash', 'Cherry', 'Fir'])
})

test('BO8 each move can be taken back from its toast', async ({ page }) => {
  await addCards(page, 'applied', ['Gorse'])
  await card(page, 'Gorse').dragTo(column(page, 'offer'))
  await expect.poll(() => order(page, 'offer')).toEqual(['Gorse'])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => order(page, 'applied')).toEqual(['Gorse'])
})

test('CH9 columns: add, rename, recolour, reorder, fold, remove with their cards', async ({ page }) => {
  await addCards(page, 'screening', ['Hazel'])
  await page.getByRole('button', { name: 'Add a column' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Take-home')
  await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click()
  await expect(page.getByRole('heading', { name: 'Take-home' })).toBeVisible()
  const options = async (name: string): Promise<Locator> => {
    await expect(page.getByRole('menu')).toHaveCount(0)
    return page.getByRole('button', { name: `Column ${name}: options` })
  }
  await (await options('Screening')).click()
  await page.getByRole('menuitem', { name: 'Rename…' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('First calls')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'First calls' })).toBeVisible()
  await (await options('First calls')).click()
  await page.getByRole('menuitem', { name: 'Orange' }).click()
  await expect(column(page, 'screening')).toHaveAttribute('data-colour', 'orange')
  await (await options('First calls')).click()
  await page.getByRole('menuitem', { name: 'Move left' }).click()
  await expect(page.getByRole('main').locator('h2').nth(1)).toHaveText('First calls')
  await (await options('Take-home')).click()
  await page.getByRole('menuitem', { name: 'Collapse' }).click()
  await page.getByRole('button', { name: /Expand Take-home/ }).click()
  await (await options('First calls')).click()
  await page.getByRole('menuitem', { name: 'Remove…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByRole('heading', { name: 'First calls' })).toBeHidden()
  await expect.poll(() => order(page, 'wishlist')).toEqual(['Hazel'])
})

test('BO7 BO6 the filter keeps what matches and says how many', async ({ page }) => {
  await addCards(page, 'applied', ['Ivy Works', 'Juniper', 'Kelp'])
  await page.getByLabel('Filter the cards').fill('ENGINEER júni')
  await expect(page.locator('[data-card]')).toHaveCount(1)
  await expect(page.getByText('1 of 3 shown')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-card]')).toHaveCount(3)
  await page.getByText('Needs a nudge').click()
  await expect(page.getByText('0 of 3 shown')).toBeVisible()
})

test('BO1 with 10,000 cards a few dozen are in the document', async ({ page }) => {
  test.setTimeout(120_000)
  await page.evaluate(async () => {
    const stages = ['wishlist', 'applied', 'screening', 'interviewing', 'offer']
    const reply = await window.bridge.request.send({
      type: 'import/applications',
      payload: {
        huntId: 'first-hunt',
        newHunts: [],
        newStages: [],
        applications: Array.from({ length: 10_000 }, (_each, index) => ({
          huntId: null,
          fields: { company: `Company ${index}`, role: 'Engineer' },
          website: '',
          companyNotes: '',
          stageId: stages[index % stages.length] ?? '',
          outcome: null,
          archivedAt: null,
          createdAt: null,
          entries: [],
          contacts: [],
        })),
      },
    })
    if (!reply.ok) throw new Error(reply.reason)
  })
  await expect(column(page, 'applied').getByRole('heading')).toContainText('Applied')
  await expect(page.locator('[data-card]').first()).toBeVisible()
  expect(await page.locator('[data-card]').count()).toBeLessThan(80)
  await column(page, 'applied').locator('[data-card]').first().hover()
  await page.mouse.wheel(0, 60_000)
  await expect(page.locator('[data-card]', { hasText: /Company 1\b/ })).toHaveCount(0)
  expect(await page.locator('[data-card]').count()).toBeLessThan(80)
  await page.getByLabel('Filter the cards').fill('company 9999')
  await expect(page.locator('[data-card]')).toHaveCount(1)
})

test('WI5 the board is free of axe violations in light and dark, empty and full', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violationsOn(page)).toEqual([])
  }
  await page.evaluate(async () => {
    await window.bridge.request.send({ type: 'sample/add', payload: {} })
    const { records } = await window.bridge.request.load()
    const sample = records.hunt.find((hunt) => hunt.isSample)
    await window.bridge.request.changeSettings({ huntId: sample?.id ?? null, collapsedStageIds: [] })
  })
  await expect(page.locator('[data-card]').first()).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violationsOn(page)).toEqual([])
  }
  await page.locator('[data-card]').first().locator('[data-card-menu]').click({ force: true })
  await expect(page.getByRole('menu')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
})

import type { Page } from 'playwright/test'
import type { Command } from '../../shared/commands/index'
import { expect, test, violationsOn } from './fixtures'
import { records } from './silent-application'

const COMPANY = 'Lanternfish Labs'
const MS_PER_HOUR = 3_600_000

const send = (page: Page, commands: readonly Command[]): Promise<void> =>
  page.evaluate(async (all) => {
    for (const command of all) {
      const reply = await window.bridge.request.send(command)
      if (!reply.ok) throw new Error(reply.reason)
    }
  }, commands)

/** An application of 20 days ago; with an interview that begins so many hours from now. */
const begin = async (page: Page, interviewInHours: number | null): Promise<void> => {
  const appliedOn = new Date(Date.now() - 20 * 24 * MS_PER_HOUR).toISOString().slice(0, 10)
  const fields = { company: COMPANY, role: 'Gardener' }
  const create = { id: 'card', huntId: 'first-hunt', stageId: 'applied', fields, appliedOn, outcome: null }
  await send(page, [{ type: 'application/create', payload: create }])
  if (interviewInHours !== null) await plan(page, interviewInHours)
  await page.getByRole('button', { name: 'Board', exact: true }).click()
  await expect(card(page)).toBeVisible()
}

const plan = (page: Page, inHours: number): Promise<void> => {
  const startAt = new Date(Math.round(Date.now() / 60_000) * 60_000 + inHours * MS_PER_HOUR).toISOString()
  const round = { number: 1, label: '' }
  const rest = { kind: 'technical', zone: 'Europe/Berlin', lengthMinutes: 60, place: '', interviewerIds: [] } as const
  const payload = { id: 'interview', applicationId: 'card', round, startAt, ...rest }
  return send(page, [{ type: 'interview/plan', payload: { ...payload, interviewerIds: [] } }])
}

const card = (page: Page) => page.locator('[data-card]').filter({ hasText: COMPANY })
const panel = (page: Page) => page.locator('[data-panel]')
const openPanel = (page: Page) => card(page).getByRole('button').first().click()
const toast = (page: Page, words: string) => page.locator('.mantine-Notification-root').filter({ hasText: words })
const outcome = async (page: Page) => (await records(page)).application[0]?.outcome
const interview = async (page: Page) => (await records(page)).interview[0]

const expectClean = async (page: Page, where: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    expect(await violationsOn(page), `${where}, ${colorScheme}`).toEqual([])
  }
}

const daysAgo = (page: Page, days: number): Promise<string> =>
  page.evaluate((count) => {
    const at = new Date()
    at.setDate(at.getDate() - count)
    return at.toLocaleDateString('sv')
  }, days)

test('CH4 dragged to Closed a card asks when they said so, and takes off what is planned', async ({ page }) => {
  await begin(page, 48)
  await card(page).dragTo(page.getByTestId('column-closed'))
  const dialog = page.getByRole('dialog')
  const day = dialog.getByLabel('When was it?')
  await expect(day).toHaveValue(await daysAgo(page, 0))
  await day.fill(await daysAgo(page, 40))
  await dialog.getByText('Rejected').click()
  await expect(dialog).toContainText('It can’t have ended before you applied.')
  await day.fill(await daysAgo(page, 6))
  await expectClean(page, 'when-closed')
  await expect(dialog.getByText('Dropped')).toHaveCount(0) // applied for
  await dialog.getByText('Rejected').click()
  await expect(toast(page, 'Taken off: Round 1')).toBeVisible()
  await expect(toast(page, 'Taken off').getByRole('button', { name: 'Thank them…' })).toBeVisible()
  const { entry } = await records(page)
  expect(entry.find(({ kind }) => kind === 'outcome')).toMatchObject({
    outcome: 'rejected',
    known: 'back-dated',
    at: { day: await daysAgo(page, 6) },
  })
  expect(await interview(page)).toMatchObject({ state: 'cancelled', cancelled: { by: 'ending' } })
  await toast(page, 'Taken off').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => interview(page)).toMatchObject({ state: 'planned', cancelled: null })
  expect(await outcome(page)).toBeNull()
})

test('CH4 a no closes at once, with one undo, and thanks are offered beside it', async ({ page }) => {
  await begin(page, null)
  await openPanel(page)
  await panel(page).getByRole('button', { name: 'They replied' }).click()
  await page.keyboard.press('5')
  await page.keyboard.press('Enter')
  const told = toast(page, 'closed as Rejected')
  await expect(told.getByRole('button', { name: 'Thank them…' })).toBeVisible()
  expect(await outcome(page)).toBe('rejected')
  await expect(panel(page)).toContainText('They told you plainly. Thank them?')
  await expectClean(page, 'a-no')
  await told.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => outcome(page)).toBeNull()
  expect((await records(page)).entry.some(({ kind }) => kind === 'reply')).toBe(false)
})

test('P25 TO9 an interview that had begun when it ended is asked about, and counts only when the user says so', async ({
  page,
}) => {
  await begin(page, -0.5)
  const at = { day: await daysAgo(page, 0), time: null, zone: 'Europe/Berlin' }
  const happening = { kind: 'reply', reply: 'no' } as const
  await send(page, [{ type: 'entry/add', payload: { id: 'no', applicationId: 'card', happening, at, text: '' } }])
  expect(await interview(page)).toMatchObject({ state: 'planned' })
  await page.getByRole('button', { name: /^Today/ }).click()
  const asked = page.getByRole('region', { name: /^Did these take place\?/ })
  await expect(asked).toContainText(COMPANY)
  await expectClean(page, 'asked-about')
  await asked.getByRole('button', { name: /^Yes, it did/ }).press('Enter')
  await expect(asked).toHaveCount(0)
  expect(await interview(page)).toMatchObject({ state: 'held', isConfirmed: true })
  expect((await records(page)).step.filter(({ state }) => state.kind === 'open')).toEqual([])
})

test('P23 a move forward is told as their word until the user says what it was', async ({ page }) => {
  await begin(page, null)
  await card(page).dragTo(page.getByTestId('column-screening'))
  const counted = card(page).locator('[data-implied]')
  await counted.click()
  const line = panel(page).getByRole('region', { name: 'What did they say?' })
  await expect(line).toBeFocused()
  await expect(line).toContainText('counted as their invitation')
  await expect(panel(page).locator('[data-entry=stage-transition]')).toContainText('counted as their invitation on')
  await expectClean(page, 'implied-word')
  await panel(page).getByRole('button', { name: 'No word yet' }).click()
  await expect(panel(page).locator('[data-entry=stage-transition]')).toContainText('no word of theirs yet')
  await expect(counted).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('Escape')
  await card(page).locator('[data-card-menu]').click()
  await page.getByRole('menuitem', { name: 'Was it their invitation?' }).click()
  await expect(line).toBeFocused()
  await panel(page).getByRole('button', { name: 'Another day' }).click()
  await panel(page)
    .getByLabel('When did they say so?')
    .fill(await daysAgo(page, 3))
  await panel(page).getByRole('button', { name: 'Save', exact: true }).click()
  await expect(panel(page)).not.toContainText('counted as their invitation')
  const { entry } = await records(page)
  expect(entry.find(({ kind }) => kind === 'reply')).toMatchObject({
    reply: 'invitation',
    at: { day: await daysAgo(page, 3) },
  })
})

test('RX8 an interview that only the clock counted as held says so in the panel, where it is confirmed', async ({
  page,
}) => {
  await begin(page, null)
  // Half an hour after its end it counts as held: in two seconds.
  const startAt = new Date(Date.now() - 35 * 60_000 + 2_000).toISOString()
  const round = { number: 1, label: '' }
  const rest = { kind: 'phone', zone: 'Europe/Berlin', lengthMinutes: 5, place: '', interviewerIds: [] } as const
  const payload = { id: 'interview', applicationId: 'card', round, startAt, ...rest }
  await send(page, [{ type: 'interview/plan', payload: { ...payload, interviewerIds: [] } }])
  await openPanel(page)
  const row = panel(page).locator('[data-interview]')
  await expect(row).toContainText('Held – not confirmed')
  await expectClean(page, 'unconfirmed')
  await row.getByRole('button', { name: 'Yes, it was held' }).click()
  await expect.poll(() => interview(page)).toMatchObject({ state: 'held', isConfirmed: true })
  await expect(row).not.toContainText('not confirmed')
})

import type { Locator, Page } from 'playwright/test'
import { expect, test, violationsOn } from './fixtures'

const records = (page: Page) => page.evaluate(async () => (await window.bridge.request.load()).records)

/** What an undo must bring back as it was, whatever the order in which it is kept. */
const told = async (page: Page) => {
  const { application, entry, interview, step } = await records(page)
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)
  return [application, entry, interview, step].map((list) => [...list].sort(byId))
}

const stepNamed = async (page: Page, name: string) =>
  (await records(page)).step.find((step) => step.name === name && step.state.kind === 'open')

/** The day of a step that is counted in days. */
const dayOfStep = async (page: Page, name: string): Promise<string | null> => {
  const due = (await stepNamed(page, name))?.due
  return due && 'day' in due ? due.day : null
}

/** The window's wall clock some minutes from now. */
const wallClock = (page: Page, minutesFromNow: number) =>
  page.evaluate((minutes) => {
    const at = new Date(Date.now() + minutes * 60_000)
    const two = (part: number): string => String(part).padStart(2, '0')
    return {
      day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
      time: `${two(at.getHours())}:${two(at.getMinutes())}`,
    }
  }, minutesFromNow)

const MINUTES_PER_DAY = 1_440

const toBoard = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Board', exact: true }).click()
}

const toSettings = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  return page.getByRole('region', { name: 'Follow-ups and reminders' })
}

/** An application, added over the contract, and its card on the board. */
const addApplication = async (page: Page, company: string, stageId: string): Promise<Locator> => {
  await page.evaluate(
    async ({ company, stageId }) => {
      const reply = await window.bridge.request.send({
        type: 'application/create',
        payload: {
          id: crypto.randomUUID(),
          huntId: 'first-hunt',
          stageId,
          fields: { company, role: 'Gardener' },
          appliedOn: new Date().toLocaleDateString('sv'),
          outcome: null,
        },
      })
      if (!reply.ok) throw new Error(reply.reason)
    },
    { company, stageId },
  )
  await toBoard(page)
  const card = page.locator('[data-card]').filter({ hasText: company })
  await expect(card).toBeVisible()
  return card
}

const openCard = async (page: Page, card: Locator): Promise<Locator> => {
  await card.getByRole('button').first().click()
  const panel = page.locator('[data-panel]')
  await expect(panel).toBeVisible()
  return panel
}

const undoToast = (page: Page, words: string): Promise<void> =>
  page
    .locator('.mantine-Notification-root')
    .filter({ hasText: words })
    .getByRole('button', { name: 'Undo', exact: true })
    .click()

const fillWhen = async (form: Locator, { day, time }: { readonly day: string; readonly time: string }) => {
  await form.getByLabel('Day').fill(day)
  await form.getByLabel('Time', { exact: true }).fill(time)
}

/** An interview that began twenty minutes ago, planned in the panel. */
const planRunning = async (page: Page, panel: Locator): Promise<Locator> => {
  await panel.getByRole('button', { name: 'Plan an interview' }).click()
  const form = panel.getByRole('form', { name: 'Plan an interview' })
  await fillWhen(form, await wallClock(page, -20))
  await form.getByRole('button', { name: 'Plan it' }).click()
  const row = panel.locator('[data-interview]')
  await expect(row).toContainText('Going on now')
  return row
}

test('a card dropped on interviewing asks when it is, and the undo of each answer is exact', async ({ page }) => {
  const card = await addApplication(page, 'Lanternfish Labs', 'applied')
  await card.dragTo(page.getByTestId('column-interviewing'))
  await expect.poll(async () => (await records(page)).application[0]?.stageId).toBe('interviewing')
  const moved = await told(page)
  await page.getByRole('button', { name: 'Set the interview date' }).click()
  const dialog = page.getByRole('dialog', { name: 'Plan an interview' })
  await dialog.getByRole('button', { name: 'Plan it' }).click()
  await expect(dialog.getByText('Give the day.')).toBeVisible()
  const when = await wallClock(page, 3 * MINUTES_PER_DAY)
  await fillWhen(dialog, when)
  await dialog.getByLabel('Kind').selectOption('technical')
  await dialog.getByLabel('Kind').press('Tab')
  await dialog.getByRole('button', { name: 'Plan it' }).click()
  await expect(dialog).toHaveCount(0)
  const { interview } = await records(page)
  expect(interview).toMatchObject([{ kind: 'technical', state: 'planned', round: { number: 1 }, promise: null }])
  expect(await stepNamed(page, 'interview')).toBeDefined()
  await undoToast(page, 'Round 1 planned for')
  await expect.poll(async () => (await records(page)).interview).toEqual([])
  expect(await told(page)).toEqual(moved)
})

test('the card menu plans one for a card on the left, which moves to interviewing with it', async ({ page }) => {
  const card = await addApplication(page, 'Umbra Mills', 'applied')
  const before = await told(page)
  await card.getByRole('button', { name: 'Options for Umbra Mills' }).click()
  await page.getByRole('menuitem', { name: 'Plan an interview…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Plan an interview' })
  await expect(dialog.getByLabel('Day')).toBeFocused()
  await fillWhen(dialog, await wallClock(page, MINUTES_PER_DAY))
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  expect((await records(page)).application[0]?.stageId).toBe('interviewing')
  await undoToast(page, 'Round 1 planned for')
  await expect.poll(() => told(page)).toEqual(before)
})

test('the panel edits an interview: another zone shows both clocks, cancelling is undone exactly', async ({ page }) => {
  const panel = await openCard(page, await addApplication(page, 'Lanternfish Labs', 'interviewing'))
  await panel.getByRole('button', { name: 'Plan an interview' }).click()
  const form = panel.getByRole('form', { name: 'Plan an interview' })
  await fillWhen(form, await wallClock(page, 200))
  await form.getByRole('button', { name: 'Plan it' }).click()
  const row = panel.locator('[data-interview]')
  await expect(row).toContainText(/in 3 h (19|20) min/)
  await row.getByRole('button', { name: 'Round 1: options' }).click()
  await page.getByRole('menuitem', { name: 'Edit…' }).click()
  const edit = panel.getByRole('form', { name: 'Edit Round 1' })
  const zone = edit.getByRole('combobox', { name: 'Time zone' })
  await zone.fill('Kathmandu')
  await page.getByRole('option', { name: /Kathmandu/ }).click()
  await expect(edit.getByText(/^That is .* for you\.$/)).toBeVisible()
  await edit.getByRole('textbox', { name: 'Place or link (optional)' }).fill('https://video.example/room')
  await edit.getByRole('textbox', { name: 'What they call it (optional)' }).fill('Pairing')
  await edit.getByRole('button', { name: 'Save' }).click()
  await expect(row).toContainText('Round 1: Pairing')
  await expect(row).toContainText('in Kathmandu')
  await expect(row).toContainText('for you')
  await expect(row.getByRole('link', { name: /^Open the link/ })).toBeVisible()
  expect((await records(page)).interview).toMatchObject([
    { zone: 'Asia/Kathmandu', place: 'https://video.example/room', round: { number: 1, label: 'Pairing' } },
  ])
  const edited = await told(page)
  await row.getByRole('button', { name: /options$/ }).click()
  await page.getByRole('menuitem', { name: 'It was cancelled' }).click()
  await expect(row).toContainText('Cancelled')
  await undoToast(page, 'is cancelled')
  await expect.poll(() => told(page)).toEqual(edited)
})

test('held: the next steps are laid out, the promise moves follow-up 1, and undo restores exactly', async ({
  page,
}) => {
  const panel = await openCard(page, await addApplication(page, 'Lanternfish Labs', 'interviewing'))
  const row = await planRunning(page, panel)
  const planned = await told(page)
  await row.getByRole('button', { name: 'It was held' }).click()
  const promise = row.getByRole('form', { name: 'Did they say by when you’ll hear?' })
  await expect(promise.getByLabel('By which day?')).toBeFocused()
  for (const name of ['debrief', 'thank-you', 'follow-up-1']) expect(await stepNamed(page, name), name).toBeDefined()
  const held = await told(page)
  const withoutPromise = await dayOfStep(page, 'follow-up-1')
  await promise.getByLabel('By which day?').fill((await wallClock(page, 30 * MINUTES_PER_DAY)).day)
  await page.keyboard.press('Enter')
  await expect(row).toContainText('They promised an answer by')
  const withPromise = await dayOfStep(page, 'follow-up-1')
  expect(withPromise ?? '').toMatch(/^\d/)
  expect((withPromise ?? '') > (withoutPromise ?? '')).toBe(true)
  await undoToast(page, 'Promised by')
  await expect.poll(() => told(page)).toEqual(held)
  await page.evaluate(() => window.bridge.request.undo())
  await expect.poll(() => told(page)).toEqual(planned)
})

test('replies name their day: a promise, a take-home, an offer; an invitation asks when it is', async ({ page }) => {
  const panel = await openCard(page, await addApplication(page, 'Lanternfish Labs', 'interviewing'))
  const { day } = await wallClock(page, 20 * MINUTES_PER_DAY)
  const reply = async (key: string, label: string): Promise<void> => {
    await panel.getByRole('button', { name: 'They replied', exact: true }).press('Enter')
    await page.keyboard.press(key)
    await panel.getByLabel(`${label} (optional)`).fill(day)
    await panel.getByRole('button', { name: 'Add to the timeline' }).click()
    await expect(panel.getByRole('button', { name: 'Add to the timeline' })).toHaveCount(0)
  }
  await reply('2', 'They will answer by')
  await reply('3', 'To hand in by')
  expect(await stepNamed(page, 'hand-in')).toBeDefined()
  await reply('7', 'To answer by')
  expect(await stepNamed(page, 'offer-deadline')).toBeDefined()
  const replies = (await records(page)).entry.flatMap((entry) => (entry.kind === 'reply' ? [entry] : []))
  expect(replies.map(({ by }) => by)).toEqual([1, 2, 3].map(() => ({ day, time: null })))

  const holding = panel.locator('[data-entry="reply"]').filter({ hasText: 'Still deciding, an answer by' })
  await holding.getByRole('button', { name: /options$/ }).click()
  await page.getByRole('menuitem', { name: 'Correct…' }).click()
  await holding.getByLabel('They will answer by (optional)').fill('')
  await holding.getByRole('button', { name: 'Save the correction' }).click()
  await expect(holding).toHaveCount(0)

  await panel.getByRole('button', { name: 'They replied', exact: true }).press('Enter')
  await page.keyboard.press('4')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('form', { name: 'Plan an interview' }).getByLabel('Day')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel.getByRole('form', { name: 'Plan an interview' })).toHaveCount(0)
})

test('the protocol is switched off for one application, and on again', async ({ page }) => {
  const panel = await openCard(page, await addApplication(page, 'Lanternfish Labs', 'interviewing'))
  const row = await planRunning(page, panel)
  await row.getByRole('button', { name: 'It was held' }).click()
  await page.keyboard.press('Escape')
  const on = await told(page)
  await panel.getByRole('switch', { name: 'Remind me of the next steps here' }).press('Space')
  await expect.poll(() => stepNamed(page, 'follow-up-1')).toBeUndefined()
  await undoToast(page, 'No more steps are planned')
  await expect.poll(() => told(page)).toEqual(on)
})

for (const scheme of ['light', 'dark'] as const)
  test(`G1: interviews in the panel and the protocol's settings are axe clean in ${scheme}`, async ({ page }) => {
    await page.evaluate((colourScheme) => window.bridge.request.changeSettings({ colourScheme }), scheme)
    const panel = await openCard(page, await addApplication(page, 'Lanternfish Labs', 'interviewing'))
    const row = await planRunning(page, panel)
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
    expect(await violationsOn(page)).toEqual([])
    await row.getByRole('button', { name: 'It was held' }).click()
    await panel.getByRole('button', { name: 'Plan an interview' }).click()
    const form = panel.getByRole('form', { name: 'Plan an interview' })
    await form.getByRole('button', { name: 'Zone, length, place and people' }).click()
    expect(await violationsOn(page)).toEqual([])
    const section = await toSettings(page)
    await section.getByRole('textbox', { name: 'Debrief: After it ends' }).fill('0')
    await expect(section.getByText('A whole number from 1 to 1440.')).toBeVisible()
    expect(await violationsOn(page)).toEqual([])
  })

import type { Page } from 'playwright/test'
import { expect, test, violationsOn } from './fixtures'
import { addSilent, instantIn, records, send } from './silent-application'

const row = (page: Page, words: string) =>
  page.locator('main [data-step]').filter({ hasText: words }).locator('[data-row]')

const replyFromToday = async (page: Page, key: string): Promise<void> => {
  await row(page, 'Follow up with').focus()
  await page.keyboard.press('r')
  await page.keyboard.press(key)
  await page.keyboard.press('Enter')
}

const followUps = async (page: Page) => (await records(page)).entry.filter(({ kind }) => kind === 'follow-up')

test('an invitation noted on Today asks when it is; a "no" closes it and offers to thank them', async ({ page }) => {
  await addSilent(page, 'silent', 'Lanternfish Labs')
  await send(page, { type: 'protocol/update', payload: { changes: { myName: 'Jo Sample' } } })
  await replyFromToday(page, '4')
  const plan = page.getByRole('dialog', { name: 'Plan an interview' })
  await expect(plan.getByLabel('Day')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(plan).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(row(page, 'Follow up with')).toBeVisible()

  await replyFromToday(page, '5')
  await expect(page.getByTestId('announcer')).toContainText('closed as Rejected')
  await page.getByRole('button', { name: 'Thank them…' }).click()
  const letter = page.getByRole('dialog', { name: 'A letter to Lanternfish Labs' })
  await expect(letter.getByLabel('Text')).toHaveValue(
    /Hello Ada Moß[\s\S]*thank you for letting me know[\s\S]*Jo Sample/,
  )
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    expect(await violationsOn(page), colorScheme).toEqual([])
  }
  await letter.getByRole('button', { name: 'Mark sent' }).click()
  await expect(letter).toHaveCount(0)
  expect(await followUps(page)).toMatchObject([{ way: 'thank-you' }])
})

test('"Interview held" marks the one that was planned, with somebody new who was there', async ({ page }) => {
  await addSilent(page, 'silent', 'Lanternfish Labs')
  await send(page, {
    type: 'interview/plan',
    payload: {
      id: 'now',
      applicationId: 'silent',
      round: { number: 2, label: '' },
      kind: 'technical',
      startAt: instantIn(-20),
      zone: 'UTC',
      lengthMinutes: 60,
      place: '',
      interviewerIds: [],
    },
  })
  await page.getByRole('button', { name: 'Board', exact: true }).click()
  await page.locator('[data-card]').getByRole('button').first().click()
  const panel = page.locator('[data-panel]')
  await panel.locator('[data-interview]').getByRole('button', { name: 'Round 2: options' }).click()
  await page.getByRole('menuitem', { name: 'Edit…' }).click()
  const edit = panel.getByRole('form', { name: 'Edit Round 2' })
  await edit.getByLabel(/Somebody else/).fill('Grace Pebble, ')
  await edit.getByRole('button', { name: 'Save' }).click()
  await expect(panel.locator('[data-interview]')).toContainText('With Grace Pebble')

  await panel.getByRole('button', { name: 'Interview held', exact: true }).click()
  await panel.getByRole('form', { name: 'Interview held' }).waitFor()
  await panel.getByRole('button', { name: /^Round 2, / }).click()
  await expect(panel.getByRole('form', { name: 'Interview held' })).toHaveCount(0)
  const { entry, interview } = await records(page)
  expect(interview).toMatchObject([{ id: 'now', state: 'held' }])
  expect(entry.filter(({ kind }) => kind === 'interview-held')).toHaveLength(2)
})

test('an offer’s deadline, told to another company, stands on the timeline of that one', async ({ page }) => {
  await addSilent(page, 'other', 'Copperwren Health')
  await addSilent(page, 'offered', 'Lanternfish Labs')
  await send(page, { type: 'protocol/update', payload: { changes: { myName: 'Jo Sample' } } })
  const soon = instantIn(60 * 24).slice(0, 10)
  await send(page, {
    type: 'entry/add',
    payload: {
      id: 'offer',
      applicationId: 'offered',
      happening: { kind: 'reply', reply: 'offer', by: { day: soon, time: null } },
      at: { day: instantIn(-60 * 24).slice(0, 10), time: null, zone: 'UTC' },
      text: '',
    },
  })
  await row(page, 'Decide on the offer').click()
  await page.getByLabel('Tell another company that you have a deadline').selectOption('other')
  await page.getByRole('region', { name: 'Letter' }).getByRole('button', { name: 'Mark sent' }).click()
  await expect.poll(() => followUps(page)).toMatchObject([{ applicationId: 'other', way: 'mail' }])
  await expect(row(page, 'Decide on the offer')).toBeVisible()
})

test('TO2 P19 deciding on an offer asks which way: another day first, then it is taken', async ({ page }) => {
  await addSilent(page, 'offered', 'Lanternfish Labs')
  const at = { day: instantIn(-60 * 24 * 6).slice(0, 10), time: null, zone: 'UTC' }
  const happening = { kind: 'offer' } as const
  await send(page, {
    type: 'entry/add',
    payload: { id: 'offer', applicationId: 'offered', happening, at, text: '' },
  })
  const step = row(page, 'Decide on the offer').locator('xpath=ancestor-or-self::*[@data-step]')
  await page.getByRole('button', { name: /^Decide…: / }).click()
  const until = instantIn(60 * 24 * 9).slice(0, 10)
  await step.getByLabel('They want to know by').fill(until)
  await step.getByRole('button', { name: 'Note the day' }).click()
  const offer = async () => (await records(page)).entry.find(({ id }) => id === 'offer')
  await expect.poll(offer).toMatchObject({ by: { day: until } })

  await page.keyboard.press('Control+z')
  await expect.poll(offer).not.toHaveProperty('by')
  await page.getByRole('button', { name: /^Decide…: / }).click()
  await page.getByRole('button', { name: 'I accept' }).press('Enter')
  const card = async () => (await records(page)).application.find(({ id }) => id === 'offered')
  await expect.poll(card).toMatchObject({ outcome: 'accepted' })
  await expect(row(page, 'Decide on the offer')).toHaveCount(0)
})

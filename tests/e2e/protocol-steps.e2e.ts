import type { Page } from 'playwright/test'
import { expect, test, violationsOn } from './fixtures'
import { addSilent, dayBefore, records, send } from './silent-application'

test('the debrief asks by when one will hear, refuses a day before the interview, and feeds the protocol; each has a letter', async ({
  page,
}) => {
  await addSilent(page, 'silent', 'Lanternfish Labs')
  await send(page, {
    type: 'contact/link',
    payload: {
      applicationId: 'silent',
      contactId: 'grace',
      role: 'interviewer',
      newContact: { name: 'Grace Lin', email: 'grace@example.com' },
    },
  })
  await send(page, {
    type: 'interview/plan',
    payload: {
      id: 'talk',
      applicationId: 'silent',
      round: { number: 2, label: '' },
      kind: 'technical',
      startAt: `${dayBefore(1)}T10:00:00.000Z`,
      zone: 'UTC',
      lengthMinutes: 60,
      place: '',
      interviewerIds: ['silent-person', 'grace'],
    },
  })
  const debrief = page.locator('main [data-step]').filter({ hasText: 'Write down how it went' })
  await debrief.locator('[data-row]').click()
  await debrief.getByLabel('You will hear by').fill(dayBefore(2))
  await debrief.getByRole('button', { name: 'Keep it' }).click()
  await expect(debrief).toContainText('That is before the interview')
  const promised = dayBefore(-30)
  await debrief.getByLabel('You will hear by').fill(promised)
  expect(await violationsOn(page)).toEqual([])
  await debrief.getByRole('button', { name: 'Keep it' }).click()
  await expect(debrief).toHaveCount(0)
  const { interview, step } = await records(page)
  expect(interview[0]?.promise).toEqual({ day: promised, time: null })
  const followUp = step.find(({ id }) => id === 'talk/held/follow-up-1')
  expect(followUp && 'day' in followUp.due && followUp.due.day > promised).toBe(true)

  const thanks = page.locator('[data-step="talk/held/thank-you"]')
  await thanks.locator('[data-row]').click()
  await thanks.getByRole('tab', { name: 'Grace Lin' }).click()
  await expect(thanks.getByLabel('Text').last()).toHaveValue(/Hello Grace Lin/)
  await thanks.getByLabel('Text').last().fill('Hello Grace Lin, thank you!')
  await thanks.getByRole('tab', { name: 'Ada Moß' }).click()
  await expect(thanks.getByLabel('Text').first()).toHaveValue(/Hello Ada Moß/)
  await thanks.getByRole('tab', { name: 'Grace Lin' }).click()
  await expect(thanks.getByLabel('Text').last()).toHaveValue('Hello Grace Lin, thank you!')
  expect(await violationsOn(page)).toEqual([])
  await thanks.getByRole('button', { name: /^Mark sent: / }).click()
  await expect(thanks.getByRole('tab', { name: 'Ada Moß' })).toBeFocused()
  await expect(thanks.getByRole('tab', { name: 'sent Grace Lin' })).toBeVisible()
  expect(await lettersIn(page)).toEqual([GRACE])
  expect(await violationsOn(page)).toEqual([])
  await thanks.getByLabel('Text').first().fill('Hello Ada Moß, thank you!')
  await thanks.getByRole('button', { name: /^Mark sent: / }).click()
  await expect(thanks).toHaveCount(0)
  expect(await lettersIn(page)).toEqual([GRACE, 'Ada Moß\n\nHello Ada Moß, thank you!'])

  // Taken back, it is to do again; and nobody else need get one.
  await page.keyboard.press('ControlOrMeta+z')
  await thanks.locator('[data-row]').click()
  await thanks.getByRole('button', { name: 'That’s all' }).click()
  await expect(thanks).toHaveCount(0)
  expect(await lettersIn(page)).toEqual([GRACE])
})

/** To whom, and the letter where it was changed (DR3). */
const GRACE = 'Grace Lin\n\nHello Grace Lin, thank you!'

const lettersIn = async (page: Page) =>
  (await records(page)).entry
    .filter(({ kind }) => kind === 'follow-up')
    .map(({ text }) => ('inline' in text ? text.inline : null))

test('TO2 the button of an unfolded row keeps what was typed in it, and asks about the letter in sight', async ({
  page,
}) => {
  await addSilent(page, 'silent', 'Lanternfish Labs')
  await send(page, {
    type: 'contact/link',
    payload: { applicationId: 'silent', contactId: 'grace', role: 'interviewer', newContact: { name: 'Grace Lin' } },
  })
  await send(page, {
    type: 'interview/plan',
    payload: {
      id: 'talk',
      applicationId: 'silent',
      round: { number: 2, label: '' },
      kind: 'technical',
      startAt: `${dayBefore(1)}T10:00:00.000Z`,
      zone: 'UTC',
      lengthMinutes: 60,
      place: '',
      interviewerIds: ['silent-person', 'grace'],
    },
  })
  const thanks = page.locator('[data-step="talk/held/thank-you"]')
  await thanks.locator('[data-row]').click()
  await thanks.getByRole('tab', { name: 'Grace Lin' }).click()
  await thanks.getByRole('button', { name: /^Mark sent: / }).click()
  await expect(thanks.getByText('Mark it as sent with these still in it?')).toBeVisible()

  const debrief = page.locator('main [data-step]').filter({ hasText: 'Write down how it went' })
  await debrief.locator('[data-row]').click()
  await debrief.getByLabel('How did it go?').fill('They asked about ovens.')
  await debrief.getByLabel('You will hear by').fill(dayBefore(-30))
  await debrief.getByRole('button', { name: /^Noted: / }).click()
  await expect(debrief).toHaveCount(0)
  const { entry, interview } = await records(page)
  expect(entry.find(({ kind }) => kind === 'note')?.text).toEqual({ inline: 'They asked about ovens.' })
  expect(interview[0]?.promise).toEqual({ day: dayBefore(-30), time: null })
})

test('TO2 P25 the debrief of an interview that only the clock counted as held asks before it is done, and the timeline says so', async ({
  page,
}) => {
  await addSilent(page, 'silent', 'Lanternfish Labs')
  await send(page, {
    type: 'interview/plan',
    payload: {
      id: 'talk',
      applicationId: 'silent',
      round: { number: 2, label: '' },
      kind: 'technical',
      startAt: `${dayBefore(-2)}T10:00:00.000Z`,
      zone: 'UTC',
      lengthMinutes: 60,
      place: '',
      interviewerIds: [],
    },
  })
  // It was yesterday, and nobody has said a word of it since.
  const startAt = `${dayBefore(1)}T10:00:00.000Z`
  await send(page, { type: 'interview/update', payload: { id: 'talk', changes: { startAt } } })
  const debrief = page.locator('main [data-step]').filter({ hasText: 'Write down how it went' })
  await debrief.getByRole('button', { name: /^Noted: / }).click()
  await expect(debrief.getByLabel('How did it go?')).toBeFocused()
  await expect(debrief.getByRole('button', { name: 'It was cancelled' })).toBeVisible()
  expect((await records(page)).interview[0]).toMatchObject({ state: 'held', isConfirmed: false })
  await page.keyboard.press('Escape')
  await page.keyboard.press('e')
  const held = page.locator('[data-panel] [data-entry="interview-held"]').first()
  await expect(held).toContainText('not confirmed')
  await page.keyboard.press('Escape')
  await debrief.locator('[data-row]').click()
  await debrief.getByRole('button', { name: /^Noted: / }).click()
  await expect(debrief).toHaveCount(0)
  expect((await records(page)).interview[0]).toMatchObject({ isConfirmed: true })
})

test('the pace of one application is chosen in its panel', async ({ page }) => {
  await addSilent(page, 'silent', 'Lanternfish Labs')
  await page.getByRole('button', { name: 'Board', exact: true }).click()
  await page.locator('[data-card]').click()
  const panel = page.locator('[data-panel]')
  await panel.getByRole('radiogroup', { name: 'Pace' }).getByText('Patient', { exact: true }).click()
  await expect.poll(async () => (await records(page)).application[0]?.pace).toBe('patient')
})

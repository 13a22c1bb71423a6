import type { Page } from 'playwright'
import { expect, test, violationsOn } from './fixtures'
import { addSilent, dayBefore, records, send } from './silent-application'

const step = (page: Page, words: string) => page.locator('main [data-step]').filter({ hasText: words })

const expectClean = async (page: Page, where: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    expect(await violationsOn(page), `${where}, ${colorScheme}`).toEqual([])
  }
}

test('P7 TO1 a step is given other words and another day by keyboard, keeps them, and undo gives its own back', async ({
  page,
}) => {
  await addSilent(page, 'silent', 'Lanternfish Labs')
  const before = (await records(page)).step
  await step(page, 'Follow up with').locator('[data-row]').focus()
  await page.keyboard.press('t')
  const form = page.getByRole('form', { name: 'Change this step' })
  await expect(form.getByLabel('What to do')).toBeFocused()
  await form.getByLabel('What to do').fill('Ring Ada about the office')
  await form.getByLabel('Day').fill(dayBefore(-3))
  await form.getByLabel('Time').fill('15:30')
  await expectClean(page, 'a step that is changed')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('announcer')).toContainText('Changed: Ring Ada about the office')
  await expect(step(page, 'Ring Ada about the office')).not.toHaveAttribute('data-due')
  // What happens later leaves both alone.
  await send(page, { type: 'protocol/update', payload: { changes: { dayTime: '10:00' } } })
  expect((await records(page)).step.find(({ name }) => name === 'follow-up-1')).toMatchObject({
    text: 'Ring Ada about the office',
    due: { day: dayBefore(-3), time: '15:30' },
  })
  await page.evaluate(() => window.bridge.request.undo())
  await page.evaluate(() => window.bridge.request.undo())
  await expect.poll(async () => (await records(page)).step).toEqual(before)
})

test('TO5 steps of the user’s own: for a person, for an application with one, and one that is written', async ({
  page,
}) => {
  await addSilent(page, 'silent', 'Lanternfish Labs')
  const add = async (text: string, fill: (form: ReturnType<Page['getByRole']>) => Promise<unknown>) => {
    const form = page.getByRole('form', { name: 'A step of your own' })
    await form.getByLabel('What to do').fill(text)
    await form.getByLabel('Day').fill(dayBefore(1))
    await fill(form)
    await expectClean(page, text)
    await form.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(form).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'Add a step' }).click()
  await add('Send Ada the article', (form) =>
    form.getByLabel('Belongs to').selectOption({ label: 'Ada Moß · Lanternfish Labs' }),
  )
  await expect(step(page, 'Send Ada the article')).toContainText('Ada Moß')

  await step(page, 'Follow up with').locator('[data-row]').focus()
  await page.keyboard.press('e')
  const panel = page.locator('[data-panel]')
  await panel.getByRole('button', { name: 'Add a step' }).click()
  await add('Call the front desk', async (form) => {
    await form.getByLabel('With').selectOption({ label: 'Ada Moß' })
    await form.getByLabel('It is').selectOption({ label: 'something I write or call' })
  })
  const own = (await records(page)).step.filter(({ name }) => name === 'own')
  expect(own).toMatchObject([
    { kind: 'reminder', applicationId: null, contactId: 'silent-person' },
    { kind: 'follow-up', applicationId: 'silent', contactId: 'silent-person' },
  ])
  await panel.getByRole('button', { name: 'Mark sent: “Call the front desk”' }).click()
  await expect(panel.locator('[data-entry="follow-up"]')).toHaveCount(1)
})

test('a step that stands on Today and in the panel unfolds where it was asked for', async ({ page }) => {
  await addSilent(page, 'silent', 'Lanternfish Labs')
  const row = step(page, 'Follow up with').locator('[data-row]')
  await row.focus()
  await page.keyboard.press('e')
  const there = page.locator('[data-panel] [data-step]').filter({ hasText: 'Follow up with' }).locator('[data-row]')
  await there.click()
  await expect(there).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('region', { name: 'Letter' })).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(there).toBeFocused()
  await page.keyboard.press('s')
  await expect(page.getByRole('menuitem', { name: /Until tomorrow/ })).toHaveCount(1)
})

test('TO7 who is waiting: r logs their reply and f what I wrote, from the row; the review is gone through by keys', async ({
  page,
}) => {
  for (const [id, company, ago] of [
    ['young', 'Copperwren Health', 10],
    ['old', 'Tallowtree Textiles', 60],
  ] as const)
    await send(page, {
      type: 'application/create',
      payload: {
        id,
        huntId: 'first-hunt',
        stageId: 'applied',
        fields: { company, role: 'Cook' },
        appliedOn: dayBefore(ago),
        outcome: null,
      },
    })
  await page.getByRole('button', { name: /^Today/ }).click()
  const waiting = page.getByRole('region', { name: /^Waiting for their answer/ })
  await expect(waiting).toContainText('quiet for 10 days')
  await waiting.locator('[data-row]').focus()
  await page.keyboard.press('r')
  await expect(page.locator('[data-panel]').getByRole('radio', { name: 'A plain no' })).toBeVisible()
  await page.keyboard.press('3')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: /^My turn/ })).toContainText('They asked you something')

  const review = page.getByRole('region', { name: /^Weekly review/ })
  await review.locator('[data-row]').focus()
  await page.keyboard.press('d')
  await expect(review).toHaveCount(0)
  expect((await records(page)).application.find(({ id }) => id === 'old')?.outcome).toBe('ghosted')
})

test('a letter may go to another person, whose name and address it then has', async ({ page }) => {
  await addSilent(page, 'silent', 'Lanternfish Labs')
  await send(page, {
    type: 'contact/link',
    payload: {
      applicationId: 'silent',
      contactId: 'grace',
      role: 'recruiter',
      newContact: { name: 'Grace Pebble', email: 'grace@example.com' },
    },
  })
  await step(page, 'Follow up with').locator('[data-row]').click()
  const letter = page.getByRole('region', { name: 'Letter' })
  await expect(letter.getByLabel('Text')).toHaveValue(/Hello Ada Moß/)
  await letter.getByLabel('Person').selectOption({ label: 'Grace Pebble' })
  await expect(letter.getByLabel('Text')).toHaveValue(/Hello Grace Pebble/)
  await expect(letter.getByLabel('To')).toHaveValue('grace@example.com')
})

test('TO4 my turn leads on: an invitation asks when it is; on its card the next step counts down', async ({ page }) => {
  await addSilent(page, 'silent', 'Lanternfish Labs')
  await send(page, {
    type: 'entry/add',
    payload: {
      id: 'invited',
      applicationId: 'silent',
      happening: { kind: 'reply', reply: 'invitation' },
      at: { day: dayBefore(0), time: null, zone: 'UTC' },
      text: '',
    },
  })
  const mine = page.getByRole('region', { name: /^My turn/ })
  await mine.getByRole('button', { name: 'Set the interview date: Lanternfish Labs' }).click()
  const dialog = page.getByRole('dialog', { name: 'Plan an interview' })
  await dialog.getByLabel('Day').fill(dayBefore(-5))
  await dialog.getByLabel('Time', { exact: true }).fill('15:00')
  await expectClean(page, 'planning from Today')
  await page.keyboard.press('Enter')
  await expect(mine).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Next interview' })).toContainText('Lanternfish Labs')
  await page.getByRole('button', { name: 'Board', exact: true }).click()
  await expect(page.locator('[data-card]')).toContainText(/interview in 5 d/)
})

test('G1 an empty Today is free of violations: before the first card, and when nothing is owed', async ({ page }) => {
  await page.getByRole('button', { name: /^Today/ }).click()
  await expectClean(page, 'before the first card')
  await send(page, {
    type: 'application/create',
    payload: {
      id: 'new',
      huntId: 'first-hunt',
      stageId: 'wishlist',
      fields: { company: 'Lanternfish Labs', role: 'Cook' },
      appliedOn: null,
      outcome: null,
    },
  })
  await expect(page.getByRole('heading', { name: 'Nothing owed: go and prepare' })).toBeVisible()
  await expectClean(page, 'nothing owed')
})

import type { ElectronApplication, Page } from 'playwright'
import { expect, test, violationsOn } from './fixtures'
import { addSilent, dayBefore, instantIn, records, send } from './silent-application'

const step = (page: Page, words: string) => page.locator('main [data-step]').filter({ hasText: words })
const row = (page: Page, words: string) => step(page, words).locator('[data-row]')

const undoToast = (page: Page, words: string): Promise<void> =>
  page
    .locator('.mantine-Notification-root')
    .filter({ hasText: words })
    .getByRole('button', { name: 'Undo', exact: true })
    .click()

/** What the app hands to the system, instead of handing it on. */
const catchOutside = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { openedOutside: opened })
    shell.openExternal = async (url) => {
      opened.push(url)
    }
  })

const openedOutside = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(() => (globalThis as unknown as { openedOutside: string[] }).openedOutside) // put there by catchOutside

test('what is overdue stands on Today; the letter is filled in, mailed, marked sent, and undone', async ({
  callback,
  page,
}) => {
  await addSilent(page, 'silent', 'Lanternfish Labs')
  await send(page, { type: 'protocol/update', payload: { changes: { myName: 'Jo Sample' } } })
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await expect(step(page, 'Follow up with Lanternfish Labs')).toContainText('overdue')
  await expect(page.getByRole('button', { name: /^Today/ })).toContainText('2')
  await page.getByRole('button', { name: 'Board', exact: true }).click()
  await expect(page.locator('[data-card]')).toContainText('thank-you overdue 8 d')
  await page.getByRole('button', { name: /^Today/ }).click()
  await catchOutside(callback.current().electron)

  await row(page, 'Follow up with Lanternfish Labs').click()
  const letter = page.getByRole('region', { name: 'Letter' })
  await expect(letter.getByLabel('Text')).toHaveValue(/Hello Ada Moß,[\s\S]*Jo Sample/)
  await letter.getByLabel('Subject').fill('Grüße & mehr')
  await letter.getByRole('button', { name: 'Mail program' }).click()
  await expect.poll(() => openedOutside(callback.current().electron)).toHaveLength(1)
  const [url = ''] = await openedOutside(callback.current().electron)
  expect(url).toMatch(
    /^mailto:ada@example\.com\?subject=Gr%C3%BC%C3%9Fe%20%26%20mehr&body=Hello%20Ada%20Mo%C3%9F%2C%0D%0A%0D%0A/,
  )
  await letter.getByRole('button', { name: /^Call/ }).click()
  await expect.poll(() => openedOutside(callback.current().electron)).toContain('tel:+4930123456')

  await letter.getByRole('button', { name: 'Mark sent' }).click()
  await expect(step(page, 'Follow up with Lanternfish Labs').and(page.locator('[data-due]'))).toHaveCount(0)
  await expect(step(page, 'once more')).toBeVisible()
  expect((await records(page)).entry.filter(({ kind }) => kind === 'follow-up')).toMatchObject([{ way: 'mail' }])
  await undoToast(page, 'Done: Follow up')
  await expect(step(page, 'Follow up with Lanternfish Labs')).toContainText('overdue')
  expect((await records(page)).entry.filter(({ kind }) => kind === 'follow-up')).toEqual([])
})

test('TO3 what is not filled in is shown, and asked about before it is copied or marked sent', async ({ page }) => {
  await addSilent(page, 'silent', 'Lanternfish Labs', false)
  await row(page, 'Follow up with Lanternfish Labs').click()
  const letter = page.getByRole('region', { name: 'Letter' })
  await expect(letter.locator('mark')).toHaveText(['{interviewer}', '{myName}'])
  await letter.getByRole('button', { name: 'Mark sent' }).click()
  await expect(letter.getByRole('alert')).toContainText('Mark it as sent with these still in it?')
  expect((await records(page)).entry.filter(({ kind }) => kind === 'follow-up')).toEqual([])
  await letter.getByRole('button', { name: 'No, I fill them in' }).click()
  await letter.getByRole('button', { name: 'Copy' }).click()
  await expect(letter.getByRole('alert')).toContainText('Copy it with these still in it?')
  await letter.getByLabel('Text').fill('Hello there')
  await expect(letter.locator('mark')).toHaveCount(0)
  await letter.getByRole('button', { name: 'Mark sent' }).click()
  await expect(step(page, 'once more')).toBeVisible()
})

test('everything by keyboard: walk, open, snooze, skip, reply, done', async ({ page }) => {
  await addSilent(page, 'one', 'Lanternfish Labs')
  await addSilent(page, 'two', 'Copperwren Health')
  await expect(page.locator('main [data-due]')).toHaveCount(4)
  const rows = page.locator('main [data-due] [data-row]')
  await rows.first().focus()
  await page.keyboard.press('j')
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await expect(rows.nth(0)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await expect(rows.nth(0)).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(rows.nth(0)).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await expect(rows.nth(0)).toHaveAttribute('aria-expanded', 'false')
  await expect(rows.nth(0)).toBeFocused()

  await page.keyboard.press('d')
  await expect(page.locator('main [data-due]')).toHaveCount(3)
  await expect(rows.nth(0)).toBeFocused()
  await page.keyboard.press('x')
  await expect(page.locator('main [data-due]')).toHaveCount(2)
  await page.keyboard.press('z')
  await expect(page.locator('main [data-due]')).toHaveCount(3)

  await rows.first().focus()
  await page.keyboard.press('s')
  await page.getByRole('menuitem', { name: /Until tomorrow/ }).click()
  await expect(page.getByTestId('announcer')).toContainText('snoozed until tomorrow')
  await expect(page.locator('main [data-due]')).toHaveCount(2)

  await rows.first().focus()
  await page.keyboard.press('r')
  await page.keyboard.press('5')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('announcer')).toContainText('A plain no')
  expect((await records(page)).entry.filter(({ kind }) => kind === 'reply')).toMatchObject([{ reply: 'no' }])
})

test('let it go: one key closes as "no answer"; or it waits until a day', async ({ page }) => {
  await addSilent(page, 'silent', 'Lanternfish Labs')
  for (const name of ['Follow up with', 'once more']) {
    await step(page, name).locator('[data-row]').focus()
    await page.keyboard.press('x')
  }
  await step(page, 'Let Lanternfish Labs go?').locator('[data-row]').click()
  await page.getByRole('button', { name: 'Keep waiting', exact: true }).click()
  await expect(step(page, 'Let Lanternfish Labs go?')).toContainText('snoozed')
  await row(page, 'Let Lanternfish Labs go?').focus()
  await page.keyboard.press('d')
  await expect(step(page, 'Let Lanternfish Labs go?')).toHaveCount(0)
  expect((await records(page)).application).toMatchObject([{ outcome: 'ghosted', stageId: 'closed' }])
  await undoToast(page, 'Closed as “no answer”')
  await expect(step(page, 'Let Lanternfish Labs go?')).toBeVisible()
})

test('did they call? no: a new day, or a follow-up now', async ({ page }) => {
  await addSilent(page, 'silent', 'Lanternfish Labs')
  await send(page, {
    type: 'entry/add',
    payload: {
      id: 'holding',
      applicationId: 'silent',
      happening: { kind: 'reply', reply: 'holding', by: { day: dayBefore(1), time: '10:00' } },
      at: { day: dayBefore(3), time: null, zone: 'UTC' },
      text: '',
    },
  })
  await row(page, 'Did Lanternfish Labs call?').click()
  await page.getByRole('button', { name: 'No', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Follow up now' })).toBeFocused()
  await page.getByRole('button', { name: 'Note the new day' }).click()
  await expect(page.getByTestId('announcer')).toContainText('New day noted')
  await expect(step(page, 'Did Lanternfish Labs call?')).not.toHaveAttribute('data-due')
  await undoToast(page, 'New day noted')
  await row(page, 'Did Lanternfish Labs call?').click()
  await page.getByRole('button', { name: 'Yes, they called' }).click()
  await expect(page.getByRole('radio', { name: 'Invitation' })).toBeVisible()
})

test('TO4 the next interview counts down, by the second in the last hour', async ({ page }) => {
  await addSilent(page, 'silent', 'Lanternfish Labs')
  await send(page, {
    type: 'interview/plan',
    payload: {
      id: 'soon',
      applicationId: 'silent',
      round: { number: 2, label: '' },
      kind: 'technical',
      startAt: instantIn(30),
      zone: 'UTC',
      lengthMinutes: 45,
      place: 'https://example.com/room',
      interviewerIds: [],
    },
  })
  const countdown = page.getByTestId('countdown')
  await expect(countdown).toHaveText(/^in (29|30):\d\d min$/)
  const before = await countdown.textContent()
  await expect(countdown).not.toHaveText(before ?? '')
  await expect(page.getByRole('region', { name: 'Next interview' })).toContainText('Technical, round 2')
})

test('a step of the user’s own, and an empty list that says so', async ({ page }) => {
  await addSilent(page, 'silent', 'Lanternfish Labs')
  for (const name of ['Thank', 'Follow up with']) {
    await step(page, name).locator('[data-row]').first().focus()
    await page.keyboard.press('x')
    await expect(page.locator('main [data-due]').filter({ hasText: name })).toHaveCount(0)
  }
  await expect(page.getByRole('heading', { name: 'Nothing owed: go and prepare' })).toBeVisible()
  await page.getByRole('button', { name: 'Add a step' }).click()
  const form = page.getByRole('form', { name: 'A step of your own' })
  await form.getByLabel('What to do').fill('Iron the shirt')
  await form.getByLabel('Day').fill(dayBefore(2))
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(step(page, 'Iron the shirt')).toContainText('overdue 2 d')
  await row(page, 'Iron the shirt').focus()
  await page.keyboard.press('d')
  await expect(step(page, 'Iron the shirt')).toHaveCount(0)
})

test('the weekly review lets all go at once, with one undo, or keeps them for a week', async ({ callback }) => {
  const page = await callback.start({ args: ['--demo'], screen: 'today' })
  const review = page.getByRole('region', { name: /^Weekly review/ })
  await expect(review).toBeVisible()
  const open = async () => (await records(page)).application.filter(({ outcome }) => outcome === null).length
  const before = await open()
  await review.getByRole('button', { name: /^Let all \d+ go$/ }).click()
  await expect(review).toBeHidden()
  expect(await open()).toBeLessThan(before)
  await undoToast(page, 'closed as “no answer”')
  await expect(review).toBeVisible()
  expect(await open()).toBe(before)
  await review.getByRole('button', { name: 'Keep all for a week' }).click()
  await expect(review).toBeHidden()
  await undoToast(page, 'kept for another week')
  await expect(review).toBeVisible()
})

test('200 steps due stay readable and quick to walk through', async ({ page }) => {
  test.slow()
  await addSilent(page, 'silent', 'Lanternfish Labs')
  await page.getByRole('button', { name: 'Settings', exact: true }).click()
  for (let index = 0; index < 200; index++)
    await send(page, {
      type: 'step/add-own',
      payload: {
        id: `own-${index}`,
        kind: 'reminder',
        applicationId: index % 2 ? 'silent' : null,
        contactId: null,
        due: { day: dayBefore(1 + (index % 5)), time: '09:00' },
        text: `Thing number ${index}`,
      },
    })
  await page.getByRole('button', { name: /^Today/ }).click()
  await expect(page.locator('main [data-due]')).toHaveCount(202)
  const rows = page.locator('main [data-due] [data-row]')
  await rows.first().focus()
  for (let index = 0; index < 20; index++) await page.keyboard.press('j')
  await expect(rows.nth(20)).toBeFocused()
  await page.keyboard.press('d')
  await expect(page.locator('main [data-due]')).toHaveCount(201)
})

test('templates: insert a placeholder, see it filled in, and an unknown one told', async ({ page }) => {
  await addSilent(page, 'silent', 'Lanternfish Labs')
  await page.getByRole('button', { name: 'Settings', exact: true }).click()
  const section = page.getByRole('region', { name: 'Templates' })
  await section.getByLabel('Text').fill('Dear ')
  await section.getByRole('button', { name: 'Insert {company}' }).click()
  await expect(section.getByLabel('Text')).toHaveValue('Dear {company}')
  await expect(section.getByRole('region', { name: 'Preview' })).toContainText('Dear Lanternfish Labs')
  await section.getByLabel('Text').fill('Dear {compny} {promisedDate}')
  await expect(section.getByRole('alert')).toContainText('No such placeholder: {compny}')
  await expect(section.locator('[data-part="missing"]')).toHaveText('{promisedDate}')
  await expect
    .poll(async () => (await records(page)).template)
    .toMatchObject([{ id: 'thank-you', body: 'Dear {compny} {promisedDate}' }])
  await section.getByRole('button', { name: 'Back to the program’s own words' }).click()
  await expect(section.getByLabel('Text')).toHaveValue(/thank you for the time/)
})

test('axe finds nothing on Today, an open step, the templates and the panel, in light and dark', async ({ page }) => {
  test.slow()
  await addSilent(page, 'silent', 'Lanternfish Labs', false)
  const expectClean = async (where: string): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
      expect(await violationsOn(page), `${where}, ${colorScheme}`).toEqual([])
    }
  }
  await expect(page.locator('main [data-due]')).toHaveCount(2)
  await expectClean('Today')
  await row(page, 'Follow up with Lanternfish Labs').click()
  await page.getByRole('button', { name: 'Mark sent', exact: true }).click()
  await expectClean('an open step')
  await page.getByRole('button', { name: 'Open the application' }).first().click()
  await expect(page.locator('[data-panel] [data-step]').first()).toContainText('overdue')
  await expectClean('the panel')
  await page.getByRole('button', { name: 'Settings', exact: true }).click()
  await expectClean('templates')
})

import { berlin, CalendarScreen, TODAY, TOMORROW } from './calendar-screen'
import { test as base, expect, violationsOn } from './fixtures'
import { records, send } from './silent-application'

const test = base.extend<{ readonly calendar: CalendarScreen }>({
  calendar: async ({ callback }, use) => {
    const calendar = new CalendarScreen(callback)
    await calendar.open()
    await use(calendar)
    calendar.close()
  },
})

test('CA1 CA5 CA7 the interview of tomorrow is dragged to another day: Today follows, undo takes it back, a restart keeps it', async ({
  calendar,
}) => {
  const { page } = calendar
  await expect(calendar.itemOn(TOMORROW)).toHaveAccessibleName(/^Interview with .+, 2:00 PM$/)
  await calendar.itemOn(TOMORROW).dragTo(calendar.cell('2026-03-19'))
  await expect(calendar.itemOn('2026-03-19')).toBeVisible()
  await expect(calendar.itemOn(TOMORROW)).toHaveCount(0)
  await expect(page.getByTestId('announcer')).toHaveText(/moved to Thu, Mar 19 2:00 PM$/)
  expect(await calendar.startOfInterview()).toBe(berlin('2026-03-19 14:00'))
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Today/ })
    .click()
  await expect(page.getByRole('region', { name: 'Next interview' })).toContainText('in 9 days')

  await calendar.show()
  await page.keyboard.press('Control+z')
  await expect(calendar.itemOn(TOMORROW)).toBeVisible()
  expect(await calendar.startOfInterview()).toBe(berlin('2026-03-11 14:00'))

  await calendar.itemOn(TOMORROW).dragTo(calendar.cell('2026-03-30'))
  await expect(calendar.itemOn('2026-03-30')).toBeVisible()
  await calendar.restart()
  // The clocks have gone forward between the two days.
  await expect(calendar.itemOn('2026-03-30')).toHaveAccessibleName(/2:00 PM$/)
  expect(await calendar.startOfInterview()).toBe(berlin('2026-03-30 14:00'))
})

test('CA4 CA8 everything by keyboard: walk, pick up, carry, drop, put back, undo', async ({ calendar }) => {
  const { page } = calendar
  const announcer = page.getByTestId('announcer')
  await calendar.head(TODAY).focus()
  await page.keyboard.press('ArrowRight')
  await expect(calendar.head(TOMORROW)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(calendar.itemOn(TOMORROW)).toBeFocused()
  await page.keyboard.press('m')
  await expect(announcer).toContainText('picked up')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await expect(announcer).toHaveText('Thursday, March 19, 2026')
  await expect(page.getByTestId('carrying')).toContainText('Thursday, March 19, 2026')
  await page.keyboard.press('Enter')
  await expect(calendar.itemOn('2026-03-19')).toBeFocused()
  expect(await calendar.startOfInterview()).toBe(berlin('2026-03-19 14:00'))
  await page.keyboard.press('z')
  await expect(calendar.itemOn(TOMORROW)).toBeVisible()

  await calendar.itemOn(TOMORROW).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('PageDown')
  await expect(announcer).toContainText('April 11, 2026')
  await page.keyboard.press('Escape')
  await expect(calendar.itemOn(TOMORROW)).toBeFocused()
  await expect(announcer).toHaveText('Put back')

  // Into the past: told on the way, refused when it is dropped.
  await page.keyboard.press('m')
  await page.keyboard.press('ArrowUp')
  await expect(announcer).toContainText('March 4, 2026. This moment has passed')
  await page.keyboard.press('Enter')
  await expect(calendar.itemOn(TOMORROW)).toBeFocused()
  expect(await calendar.startOfInterview()).toBe(berlin('2026-03-11 14:00'))

  await page.keyboard.press('Escape')
  await expect(calendar.head(TOMORROW)).toBeFocused()
  await page.keyboard.press('PageUp')
  await expect(calendar.head('2026-02-11')).toBeFocused()
  await expect(page.getByRole('grid', { name: 'Calendar of February 2026' })).toBeVisible()
  await page.keyboard.press('Home')
  await expect(calendar.head(TODAY)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Tuesday, March 10, 2026' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(calendar.head(TODAY)).toBeFocused()
})

test('CA8 by menu: a day, a week, any day; the panel opens at the interviews and gives the focus back', async ({
  calendar,
}) => {
  const { page } = calendar
  await calendar.itemOn(TOMORROW).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'One week later: Wed, Mar 18' }).click()
  await expect(calendar.itemOn('2026-03-18')).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Move to another day…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Move to another day' })
  await dialog.getByLabel('New day').fill('2026-03-02')
  await dialog.getByRole('button', { name: 'Move it' }).click()
  await expect(dialog).toContainText('This moment has passed')
  await dialog.getByLabel('New day').fill('2026-03-20')
  await dialog.getByRole('button', { name: 'Move it' }).click()
  await expect(dialog).toBeHidden()
  await expect(calendar.itemOn('2026-03-20')).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menuitem', { name: 'Next working day: Mon, Mar 23' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(calendar.itemOn('2026-03-20')).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(page.locator('[data-panel]').getByRole('heading', { name: 'Interviews' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(calendar.itemOn('2026-03-20')).toBeFocused()
})

test('CA5 CA6 steps and deadlines are dragged, too; a day off is told; what happened stays', async ({ calendar }) => {
  const { page } = calendar
  const announcer = page.getByTestId('announcer')
  const followUp = page.locator('td [data-item^="step/"]').filter({ hasText: 'Follow up' }).first()
  const stepId = ((await followUp.getAttribute('data-item')) ?? '').slice('step/'.length)
  await followUp.dragTo(calendar.cell('2026-03-14'))
  await expect(announcer).toContainText('That is a day off.')
  const moved = (await records(page)).step.find(({ id }) => id === stepId)
  expect(moved).toMatchObject({ due: { day: '2026-03-14' }, isEdited: true })

  // The sample's card with a deadline in two days, and its offer that is due in three.
  await calendar.itemOn('2026-03-12', 'deadline').dragTo(calendar.cell('2026-03-17'))
  await expect(calendar.itemOn('2026-03-17', 'deadline')).toBeVisible()
  expect((await records(page)).application.map(({ deadline }) => deadline)).toContain('2026-03-17')
  await calendar.itemOn('2026-03-13', 'deadline').dragTo(calendar.cell('2026-03-16'))
  await expect(calendar.itemOn('2026-03-16', 'deadline')).toBeVisible()
  const offers = (await records(page)).entry.flatMap((entry) => (entry.kind === 'offer' ? [entry.by?.day] : []))
  expect(offers).toContain('2026-03-16')

  await calendar.itemOn('2026-03-09').dragTo(calendar.cell('2026-03-17'))
  await expect(announcer).toContainText('This interview was held')
  await calendar.itemOn('2026-03-17', 'deadline').dragTo(calendar.cell('2026-03-09'))
  await expect(announcer).toContainText('This moment has passed')
  await expect(calendar.itemOn('2026-03-17', 'deadline')).toBeVisible()
})

test('CA9 an empty day offers an interview and a step; an own step of nothing in particular is edited where it stands', async ({
  calendar,
}) => {
  const { page } = calendar
  await calendar.cell('2026-03-31').click()
  const day = page.getByRole('dialog', { name: 'Tuesday, March 31, 2026' })
  await expect(day).toContainText('Nothing on this day yet.')
  await day.getByRole('button', { name: 'Add a step…' }).click()
  const form = page.getByRole('form', { name: 'A step of your own' })
  await expect(form.getByLabel('Day')).toHaveValue('2026-03-31')
  await form.getByLabel('What to do').fill('Print the portfolio')
  await form.getByRole('button', { name: 'Add' }).click()
  await expect(calendar.itemOn('2026-03-31', 'step')).toContainText('Print the portfolio')
  await calendar.itemOn('2026-03-31', 'step').click()
  const editor = page.getByRole('form', { name: 'Your own step' })
  await editor.getByLabel('What to do').fill('Print two portfolios')
  await editor.getByLabel('Day').fill('2026-03-30')
  await editor.getByRole('button', { name: 'Save' }).click()
  await expect(calendar.itemOn('2026-03-30', 'step')).toContainText('Print two portfolios')

  await calendar.cell(TOMORROW).click({ position: { x: 60, y: 10 } })
  await page.getByRole('dialog').getByRole('button', { name: 'Plan an interview…' }).click()
  await page.getByRole('combobox', { name: 'For which application?' }).fill('Plumwhistle')
  await page.getByRole('option', { name: /Plumwhistle/ }).click()
  const plan = page.getByRole('form', { name: 'Plan an interview' })
  await expect(plan.getByLabel('Day')).toHaveValue(TOMORROW)
  await plan.getByLabel('Time', { exact: true }).fill('14:30')
  await plan.getByRole('button', { name: 'Plan it' }).click()
  await expect(calendar.itemOn(TOMORROW)).toHaveCount(2)
  for (const item of await calendar.itemOn(TOMORROW).all())
    await expect(item).toHaveAccessibleName(/At the same time as another$/)
})

test('CA2 CA10 sixty items on a day, the agenda and its past; free of axe violations in light and dark', async ({
  calendar,
  callback,
}) => {
  test.slow()
  const { page } = calendar
  for (let number = 0; number < 60; number++)
    await send(page, {
      type: 'step/add-own',
      payload: {
        id: `own-${number}`,
        kind: 'reminder',
        applicationId: null,
        contactId: null,
        due: { day: '2026-03-27', time: '09:00' },
        text: `Errand ${number}`,
      },
    })
  const expectClean = async (where: string): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
      expect(await violationsOn(page), `${where}, ${colorScheme}`).toEqual([])
    }
  }
  const more = calendar.cell('2026-03-27').getByRole('button', { name: /more on Friday, March 27, 2026/ })
  await expect(more).toBeVisible()
  await page.getByRole('switch', { name: 'Show done' }).click()
  await expectClean('the month')
  await more.click()
  await expect(page.getByRole('dialog').locator('[data-item]')).toHaveCount(60)
  await expectClean('a full day')
  await page.keyboard.press('Escape')

  await page.getByText('Agenda', { exact: true }).click()
  const agenda = page.getByRole('list', { name: 'Agenda' })
  await expect(agenda.getByRole('heading').first()).toHaveText(/Tuesday, March 10, 2026/)
  await expectClean('the agenda')
  const first = agenda.locator('[data-item]').first()
  await first.focus()
  for (let row = 0; row < 30; row++) await page.keyboard.press('j')
  await expect(page.locator(':focus')).toContainText('Errand')
  await page.getByRole('button', { name: 'Show four more weeks before' }).click()
  await expect(agenda.getByRole('heading').first()).not.toHaveText(/March 10/)
  await page.getByRole('button', { name: 'Board', exact: true }).click()
  await page.getByRole('button', { name: 'Calendar', exact: true }).click()
  await expect(agenda).toBeVisible()

  await page.getByText('Month', { exact: true }).click()
  await callback
    .current()
    .electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(720, 600))
  await calendar.cell(TOMORROW).click()
  await expect(page.getByRole('region', { name: 'What is on Wednesday, March 11, 2026' })).toContainText('2:00 PM')
  await expectClean('the narrow month')
})

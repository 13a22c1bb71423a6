import type { Page } from 'playwright'
import { expect, test, violationsOn } from './fixtures'
import { dayBefore, records, send } from './silent-application'

/** Applications that nobody has answered, the first the longest ago. */
const addUnanswered = async (page: Page, count: number): Promise<void> => {
  const { hunt } = await records(page)
  await send(page, {
    type: 'import/applications',
    payload: {
      huntId: hunt[0]?.id ?? '',
      newHunts: [],
      newStages: [],
      applications: Array.from({ length: count }, (_, index) => ({
        huntId: null,
        fields: { company: `Company ${String(index).padStart(3, '0')}`, role: 'Cook' },
        website: '',
        companyNotes: '',
        stageId: 'applied',
        outcome: null,
        archivedAt: null,
        createdAt: null,
        entries: [
          {
            happening: { kind: 'applied' as const },
            at: { day: dayBefore(400 - index), time: null, zone: 'UTC' },
            text: '',
            recordedAt: null,
            known: null,
          },
        ],
        contacts: [],
      })),
    },
  })
}

const dialog = (page: Page) => page.getByRole('dialog')
const outcomes = async (page: Page) => (await records(page)).application.map(({ outcome }) => outcome ?? 'open').sort()

test('RV1 RV2 RV3 137 applications by single keys, applied at once, one undo', async ({ page }) => {
  test.slow()
  await addUnanswered(page, 137)
  await page.getByRole('button', { name: /^Today/ }).click()
  await page.getByRole('button', { name: 'Go through them' }).click()
  await expect(dialog(page).getByRole('status')).toContainText('0 of 137 decided')
  await expect(dialog(page).getByRole('radio').first()).toBeFocused()
  for (let index = 0; index < 60; index++) await page.keyboard.press(['1', '2', '3'][index % 3] ?? '')
  await expect(dialog(page).getByRole('status')).toContainText('60 of 137 decided')
  await expect(dialog(page).getByRole('status')).toContainText('20 let go · 20 nudge · 20 keep')
  await page.keyboard.press('k')
  await page.keyboard.press('Backspace')
  await expect(dialog(page).getByRole('status')).toContainText('59 of 137 decided')
  await expect(dialog(page).getByRole('listitem').filter({ hasText: 'Company 059' })).toBeVisible()
  await page.keyboard.press('3')
  expect(await outcomes(page)).toEqual(Array(137).fill('open'))
  await dialog(page).getByRole('button', { name: 'Let go: the other 77' }).click()
  await expect(dialog(page).getByRole('status')).toContainText('137 of 137 decided')
  const before = await records(page)
  await dialog(page).getByRole('button', { name: 'Apply 137 decisions' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByTestId('announcer')).toHaveText('Reviewed: 97 let go, 20 to nudge, 20 kept')
  expect((await outcomes(page)).filter((outcome) => outcome === 'ghosted')).toHaveLength(97)
  await expect(page.getByRole('region', { name: /^Weekly review/ })).toBeHidden()
  await expect(page.getByText('Follow up with Company 001')).toBeVisible()

  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => outcomes(page)).toEqual(Array(137).fill('open'))
  const after = await records(page)
  expect(new Set(after.step.map(({ id }) => id))).toEqual(new Set(before.step.map(({ id }) => id)))
})

test('RV4 a nudge opens with its letter and is written to the timeline', async ({ page }) => {
  await addUnanswered(page, 1)
  await page.getByRole('button', { name: /^Today/ }).click()
  await page.getByRole('button', { name: 'Go through them' }).click()
  await dialog(page).getByText('Nudge', { exact: true }).first().click()
  await dialog(page).getByRole('button', { name: 'Apply 1 decision' }).click()
  const step = page.locator('main [data-step]').filter({ hasText: 'Follow up with Company 000' })
  await step.locator('[data-row]').click()
  await expect(page.getByRole('region', { name: 'Letter' })).toBeVisible()
  await page.getByRole('region', { name: 'Letter' }).getByLabel('Text').fill('How does it stand?')
  await page.getByRole('button', { name: 'Mark sent', exact: true }).click()
  await expect(step).toHaveCount(0)
  expect((await records(page)).entry.filter(({ kind }) => kind === 'follow-up')).toMatchObject([{ way: 'mail' }])
})

test('RV5 Escape asks, nothing is applied, and the decisions are there again', async ({ callback, page }) => {
  await addUnanswered(page, 5)
  await callback
    .current()
    .electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('review')?.click())
  await expect(dialog(page).getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('1')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('2')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alertdialog')).toContainText('Leave without applying 2 decisions?')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alertdialog')).toBeHidden()
  await expect(dialog(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Leave without applying' }).click()
  await expect(dialog(page)).toBeHidden()
  expect(await outcomes(page)).toEqual(Array(5).fill('open'))
  await page.getByRole('button', { name: 'Column Applied: options' }).click()
  await page.getByRole('menuitem', { name: 'Go through the unanswered…' }).click()
  await expect(dialog(page).getByRole('status')).toContainText('2 of 5 decided')
  await dialog(page).getByRole('button', { name: 'Clear all decisions' }).click()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
})

test('RV1 with nobody to decide about the review says so; axe finds nothing in light and dark', async ({
  callback,
  page,
}) => {
  test.slow()
  const open = () =>
    callback.current().electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('review')?.click())
  const expectClean = async (where: string): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
      expect(await violationsOn(page), `${where}, ${colorScheme}`).toEqual([])
    }
  }
  await open()
  await expect(page.getByText('Nothing to go through')).toBeVisible()
  await expectClean('nothing')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await addUnanswered(page, 30)
  await open()
  await expect(dialog(page).getByText('Company 0').first()).toBeVisible()
  await page.keyboard.press('1')
  await page.keyboard.press('2')
  await expectClean('the review')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await expectClean('the question before leaving')
})

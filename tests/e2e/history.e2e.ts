import { addCard } from './desktop'
import { expect, test } from './fixtures'
import { records, send } from './silent-application'

const TOASTS = '.mantine-Notification-root'

test('UN1 Ctrl+Z says what it took back and offers redo; presses with nothing to take back do not stack', async ({
  page,
}) => {
  await addCard(page, 'one', 'Northwind')
  await send(page, {
    type: 'application/move',
    payload: { ids: ['one'], stageId: 'interviewing', place: 'top', outcome: null },
  })
  await page.keyboard.press('Control+z')
  const toast = page.locator(TOASTS).filter({ hasText: 'Taken back: a move (Northwind)' })
  await toast.getByRole('button', { name: 'Redo' }).click()
  await expect(page.locator(TOASTS).filter({ hasText: 'Done again: a move (Northwind)' })).toBeVisible()
  expect((await records(page)).application).toMatchObject([{ stageId: 'interviewing' }])
  for (let press = 0; press < 6; press++) await page.keyboard.press('Control+z')
  await expect(page.locator(TOASTS).filter({ hasText: 'nothing to take back' })).toHaveCount(1)
  await expect(page.locator(TOASTS)).toHaveCount(1)
})

test('UN2 before it takes back much it asks, and does nothing unless told to', async ({ page }) => {
  for (let at = 0; at < 21; at++) await addCard(page, `card-${at}`, `Company ${at}`)
  const ids = Array.from({ length: 21 }, (_each, at) => `card-${at}`)
  await send(page, { type: 'application/tag', payload: { ids, add: ['blue'], remove: [] } })
  await page.keyboard.press('Control+z')
  const asked = page.getByRole('dialog', { name: 'Take this back?' })
  await expect(asked).toContainText('tags (21 applications)')
  await page.keyboard.press('Escape')
  expect((await records(page)).application.every(({ tags }) => tags.includes('blue'))).toBe(true)
  await page.keyboard.press('Control+z')
  await asked.getByRole('button', { name: 'Take it back' }).click()
  await expect.poll(async () => (await records(page)).application.some(({ tags }) => tags.length > 0)).toBe(false)
})

test('UN3 while a field has the focus it undoes what was typed there', async ({ page }) => {
  await addCard(page, 'one', 'Northwind')
  await page.keyboard.press('Control+n')
  const role = page.getByRole('dialog').getByRole('textbox', { name: 'Role' })
  await role.pressSequentially('Cook')
  await page.keyboard.press('Control+z')
  await expect(role).not.toHaveValue('Cook')
  expect((await records(page)).application).toHaveLength(1)
})

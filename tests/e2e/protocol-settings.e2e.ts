import type { Locator, Page } from 'playwright/test'
import { expect, test } from './fixtures'

const records = (page: Page) => page.evaluate(async () => (await window.bridge.request.load()).records)

const toSettings = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  return page.getByRole('region', { name: 'Follow-ups and reminders' })
}

const undoToast = (page: Page, words: string): Promise<void> =>
  page
    .locator('.mantine-Notification-root')
    .filter({ hasText: words })
    .getByRole('button', { name: 'Undo', exact: true })
    .click()

test('settings: the preview follows every number, a day off and a switch; the defaults come back and go', async ({
  page,
}) => {
  const section = await toSettings(page)
  const preview = section.getByRole('list', { name: /^An interview on Thu.* gives:$/ })
  await expect(preview).toContainText('Thank-you')
  const before = await preview.innerText()
  const number = section.getByRole('textbox', { name: 'Follow-up 1: Without a promise, usual pace' })
  await number.fill('9')
  await expect(preview).not.toHaveText(before, { useInnerText: true })
  const withNine = await preview.innerText()
  await number.fill('0')
  await number.press('Tab')
  await expect(section.getByText('A whole number from 1 to 365.')).toBeVisible()
  await number.fill('9')
  await expect(section.getByText('A whole number from 1 to 365.')).toHaveCount(0)

  await section.getByRole('switch', { name: /^Thank-you/ }).press('Space')
  await expect(preview).not.toContainText('Thank-you')
  await section.getByRole('switch', { name: /^Thank-you/ }).press('Space')
  await expect(preview).toHaveText(withNine, { useInnerText: true })

  await section.getByText('Patient: 10 working days').click()
  await expect.poll(async () => (await records(page)).protocol[0]?.pace).toBe('patient')
  await expect(preview).not.toHaveText(withNine, { useInnerText: true })
  await section.getByText('With a contact and 4 or 5 stars').click()
  await expect(preview).toContainText('A last gentle word')

  await section.getByRole('checkbox', { name: 'Saturday' }).check()
  await expect.poll(async () => (await records(page)).protocol[0]?.workingDays).toEqual([1, 2, 3, 4, 5, 6])
  await section.getByLabel('A day off').fill('2031-05-01')
  await page.keyboard.press('Enter')
  await expect(section.getByRole('list', { name: 'My own days off' })).toContainText('2031')
  await section.getByRole('textbox', { name: 'My name' }).fill('Robin Example')
  await expect.poll(async () => (await records(page)).protocol[0]?.myName).toBe('Robin Example')

  const changed = (await records(page)).protocol
  await section.getByRole('button', { name: 'Back to the defaults' }).click()
  await expect
    .poll(async () => (await records(page)).protocol[0])
    .toMatchObject({
      intervals: { followUp1WorkingDays: 5 },
      workingDays: [1, 2, 3, 4, 5],
      holidays: ['2031-05-01'],
      myName: 'Robin Example',
    })
  await expect(number).toHaveValue('5 working days')
  await undoToast(page, 'The protocol is back to its defaults')
  await expect.poll(async () => (await records(page)).protocol).toEqual(changed)
})

import type { Page } from 'playwright/test'
import { expect, test } from './fixtures'
import { openReports, reveal } from './report-desk'
import { dayBefore, records, send } from './silent-application'
import './window-bridge'

const COMPANY = 'Larkspur Tools'

const addCard = async (page: Page): Promise<void> => {
  const { hunt } = await records(page)
  await send(page, {
    type: 'application/create',
    payload: {
      id: 'card',
      huntId: hunt[0]?.id ?? '',
      stageId: 'applied',
      fields: { company: COMPANY, role: 'Smith' },
      appliedOn: dayBefore(30),
      outcome: null,
    },
  })
}

const promised = (page: Page, day: string): Promise<void> =>
  send(page, { type: 'interview/update', payload: { id: 'talk', changes: { promise: { day, time: null } } } })

/** The letter with the day of the month, however a date is written. */
const said = (day: string): RegExp => new RegExp(`You said .*\\b${Number(day.slice(-2))}\\b`)

test("CH3 a letter's preview follows a promise that was made in an interview", async ({ page }) => {
  await addCard(page)
  await send(page, {
    type: 'interview/plan',
    payload: {
      id: 'talk',
      applicationId: 'card',
      round: { number: 1, label: '' },
      kind: 'phone',
      startAt: `${dayBefore(9)}T10:00:00.000Z`,
      zone: 'Europe/Berlin',
      lengthMinutes: 30,
      place: '',
      interviewerIds: [],
    },
  })
  await send(page, { type: 'interview/mark', payload: { id: 'talk', state: 'held' } })
  const [first, second] = [dayBefore(3), dayBefore(2)]
  await promised(page, first)
  await page.keyboard.press('Control+,')
  const preview = page.getByRole('region', { name: 'Preview' })
  await page.getByLabel('Text', { exact: true }).fill('You said {promisedDate}.')
  await expect(preview).toContainText(said(first))
  await promised(page, second)
  await expect(preview).toContainText(said(second))
})

test('CH3 a line of the open palette follows its card to another stage', async ({ page }) => {
  await addCard(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('lark')
  const line = page.getByRole('dialog', { name: 'Command palette' }).getByRole('option', { name: `${COMPANY} · Smith` })
  await expect(line).toContainText('Applied')
  await send(page, {
    type: 'application/move',
    payload: { ids: ['card'], stageId: 'screening', place: 'top', outcome: null },
  })
  await expect(line).toContainText('Screening')
})

test('CH3 the table behind the chance of an answer has the name that a company has again after an undo', async ({
  callback,
}) => {
  const { page } = await openReports(callback)
  await reveal(page, 'answer-chance')
  const report = page.locator('[data-report="answer-chance"]')
  await report.locator('[data-application]').first().waitFor()
  const applicationId = await report.locator('[data-application]').first().getAttribute('data-application')
  const { application, company } = await records(page)
  const companyId = application.find(({ id }) => id === applicationId)?.companyId ?? ''
  const name = company.find(({ id }) => id === companyId)?.name ?? ''
  await report.getByText('Table', { exact: true }).click()
  const cells = (text: string) =>
    report.getByRole('cell', { name: text, exact: true }).or(report.getByRole('rowheader', { name: text, exact: true }))
  await expect(cells(name).first()).toBeVisible()
  await send(page, { type: 'company/update', payload: { id: companyId, changes: { name: 'Another Name' } } })
  await expect(cells('Another Name').first()).toBeVisible()
  await page.evaluate(() => window.bridge.request.undo())
  await expect(cells(name).first()).toBeVisible()
  await expect(cells('Another Name')).toHaveCount(0)
})

import type { Locator, Page } from 'playwright/test'
import './window-bridge'
import type { ApplicationFields } from '../../shared/commands/application-fields'

/** An application as a table test tells it. */
export type RowTold = Partial<ApplicationFields> & {
  readonly company: string
  readonly stageId?: string
  readonly appliedOn?: string
}

/** Adds applications over the contract; the first one named is the oldest. */
export const addRows = async (page: Page, rows: readonly RowTold[]): Promise<void> => {
  await page.evaluate(async (told) => {
    for (const { stageId, appliedOn, ...fields } of told) {
      const reply = await window.bridge.request.send({
        type: 'application/create',
        payload: {
          id: crypto.randomUUID(),
          huntId: 'first-hunt',
          stageId: stageId ?? 'applied',
          fields,
          appliedOn: appliedOn ?? null,
          outcome: stageId === 'closed' ? 'rejected' : null,
        },
      })
      if (!reply.ok) throw new Error(reply.reason)
    }
  }, rows)
}

export const grid = (page: Page): Locator => page.getByTestId('grid')

export const showTable = async (page: Page): Promise<void> => {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Table' }).click()
}

/** The row of a company. */
export const row = (page: Page, company: string): Locator =>
  grid(page).locator('tbody tr[data-line]', { has: page.getByRole('button', { name: company, exact: true }) })

export const cell = (page: Page, company: string, column: string): Locator =>
  row(page, company).locator(`[data-column="${column}"]`)

export const header = (page: Page, column: string): Locator => grid(page).locator(`thead [data-column="${column}"]`)

/** A column's texts from top to bottom, of the rows in the document. */
export const textsIn = async (page: Page, column: string): Promise<readonly string[]> => {
  const rows = await grid(page)
    .locator('tbody tr')
    .evaluateAll(
      (elements, name) =>
        elements
          .map((element) => ({
            place: Number(element.getAttribute('aria-rowindex')),
            text: element.querySelector(`[data-column="${name}"]`)?.textContent ?? '',
          }))
          .sort((a, b) => a.place - b.place)
          .map(({ text }) => text),
      column,
    )
  return rows
}

/** Where everything stands by what is saved, not by what is drawn. */
export const saved = async (page: Page, company: string) =>
  page.evaluate(async (name) => {
    const { records } = await window.bridge.request.load()
    const companyId = records.company.find((each) => each.name === name)?.id
    return records.application.find((each) => each.companyId === companyId) ?? null
  }, company)

export const countIn = async (page: Page, stageId: string): Promise<number> =>
  page.evaluate(async (id) => {
    const { records } = await window.bridge.request.load()
    return records.application.filter((each) => each.stageId === id).length
  }, stageId)

const FIVE = [
  { company: 'Birch', role: 'Designer', source: 'a friend', tags: ['remote'], excitement: 2, stageId: 'applied' },
  { company: 'alder', role: 'Engineer', source: 'LinkedIn', tags: ['design'], excitement: 5, stageId: 'screening' },
  { company: 'Cedar', role: 'Engineer', source: 'LinkedIn', tags: [], excitement: null, stageId: 'applied' },
  { company: 'Élan', role: 'Analyst', source: '', tags: ['remote', 'design'], excitement: 3, stageId: 'wishlist' },
  { company: 'Dogwood', role: '', source: 'a friend', tags: [], excitement: 4, stageId: 'closed' },
] as const

/** Five applications that differ in what can be sorted by. */
export const told = FIVE.map((each) => ({ ...each, tags: [...each.tags] }))

import type { Page } from 'playwright/test'
import type { Weekday } from '../../shared/model/first-weekday'
import { dayOf } from '../../shared/model/time'
import { answerChance } from '../../shared/queries/reports/answer-chance'
import { casesOf } from '../../shared/queries/reports/case'
import { ALWAYS, EVERYTHING, type ReportFilter } from '../../shared/queries/reports/report-filter'
import { Pipeline } from '../../shared/records/pipeline'
import { namesOf } from '../../shared/reports/names'
import type { ReportSource } from '../../shared/reports/report-source'
import { REPORT_NAMES, reportOf } from '../support/report-of'
import { texts } from '../support/sample-reports'
import { type Callback, expect, test, violationsOn } from './fixtures'
import './window-bridge'

const ON_SCREEN = REPORT_NAMES.filter((name) => name !== 'work-search')
/** Charts of the library or of our own that take the focus, in the order of the page. */
const CHARTS = ['funnel', 'interview-to-offer', 'answer-chance', 'flow', 'time-in-stage', 'activity']
const SUNDAY: Weekday = 7

const openReports = async (callback: Callback): Promise<Page> => {
  const page = await callback.start({ args: ['--demo', '--lang=en-US'] })
  await page.evaluate(() => window.bridge.request.changeSettings({ notifications: false }))
  await showReports(callback)
  return page
}

const showReports = async (callback: Callback): Promise<void> => {
  await callback
    .current()
    .electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('reports')?.click())
  await expect(callback.page().getByRole('heading', { level: 1, name: 'Reports' })).toBeVisible()
}

/** Every report is worked out once it was near the screen. */
const seeAll = async (page: Page): Promise<void> => {
  for (const name of ON_SCREEN) {
    const card = page.locator(`[data-report="${name}"]`)
    await card.scrollIntoViewIfNeeded()
    await expect(card.locator('span[data-size]')).toBeVisible()
  }
  await expect(page.locator('[data-report][aria-busy=true]')).toHaveCount(0)
}

/** The same records, asked here. */
const sourceOf = async (page: Page, filter: Partial<ReportFilter> = {}): Promise<ReportSource> => {
  const { records } = await page.evaluate(() => window.bridge.request.load())
  const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)
  const pipeline = Pipeline.of(records)
  const context = { today: dayOf(new Date().toISOString(), zone), zone, fadedAfterDays: 30 }
  return {
    pipeline,
    cases: casesOf(pipeline, context),
    context,
    filter: { ...EVERYTHING, ...filter },
    firstWeekday: SUNDAY,
    withRecruiters: false,
    names: namesOf(pipeline, zone, texts),
    texts,
    locale: 'en-US',
  }
}

type Read = { readonly name: string; readonly rows: readonly (readonly string[])[] }

/** The exact values of a report's tables, as far as they are shown. */
const tablesOn = (page: Page, name: string): Promise<readonly Read[]> =>
  page.locator(`[data-report="${name}"] table`).evaluateAll((tables) =>
    tables.map((table) => ({
      name: table.getAttribute('data-table') ?? '',
      rows: [...table.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td[data-value]')].map((cell) => cell.getAttribute('data-value') ?? ''),
      ),
    })),
  )

const ROWS_SHOWN = 50

const expectFigures = async (page: Page, source: ReportSource): Promise<number> => {
  let figures = 0
  for (const name of ON_SCREEN) {
    const card = page.locator(`[data-report="${name}"]`)
    await card.getByText('Table', { exact: true }).click()
    const report = reportOf(name, source)
    const expected = [...report.tables]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((table) => ({
        name: table.name,
        rows: table.rows.slice(0, ROWS_SHOWN).map((row) => row.map((value) => (value === null ? '' : String(value)))),
      }))
    const shown = [...(await tablesOn(page, name))].sort((a, b) => (a.name < b.name ? -1 : 1))
    expect(shown.map((table) => ({ ...table, rows: table.rows.filter((row) => row.length > 0) }))).toEqual(expected)
    await expect(card.locator('span[data-size]')).toHaveText(
      texts(`reportTables.n.${report.n.of}`, { count: report.n.count }),
    )
    figures += expected.flatMap(({ rows }) => rows.flat()).length
    await card.getByText(name === 'diagnosis' || name === 'silence-ledger' ? 'Words' : 'Chart', { exact: true }).click()
  }
  return figures
}

test('REP14 on the sample hunt every figure on the screen is the query’s, with and without a filter', async ({
  callback,
}) => {
  const page = await openReports(callback)
  await seeAll(page)
  expect(await expectFigures(page, await sourceOf(page))).toBeGreaterThan(500)

  await page.getByRole('button', { name: 'Source', exact: true }).click()
  await page.getByRole('checkbox', { name: /Referral/ }).check()
  await page.getByRole('checkbox', { name: /Recruiter/ }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByTestId('reports-count')).toHaveText('10 applications')
  await expectFigures(page, await sourceOf(page, { sources: ['referral', 'recruiter'] }))
  await page.getByRole('button', { name: 'Clear', exact: true }).click()
  await expect(page.getByTestId('reports-count')).toHaveText('58 applications')
})

test('REP14 charts show the same figures as their tables', async ({ callback }) => {
  const page = await openReports(callback)
  await seeAll(page)
  const source = await sourceOf(page)
  const funnel = page.locator('[data-report="funnel"] svg.recharts-surface').first()
  for (const [step, reached] of reportOf('funnel', source).tables[0]?.rows ?? [])
    await expect(funnel).toContainText(`${step}${reached}`)
  for (const kind of ['applying', 'conversation'] as const) {
    const { open } = answerChance(source.cases, kind, ALWAYS)
    const dots = await page
      .locator(`[data-chance="${kind}"] circle[data-open]`)
      .evaluateAll((all) => all.reduce((sum, dot) => sum + Number(dot.getAttribute('data-open')), 0))
    expect(dots).toBeGreaterThan(0)
    expect(dots).toBeLessThanOrEqual(open.length)
    const part = page.locator(`[data-chance="${kind}"]`)
    await expect(part).toContainText(`${open.length} open now`)
  }
  const days = reportOf('activity', source).tables[1]?.rows ?? []
  const happened = days.reduce((sum, row) => sum + row.slice(1).reduce<number>((all, each) => all + Number(each), 0), 0)
  const drawn = await page
    .locator('[data-heatmap] rect')
    .evaluateAll((cells) => cells.reduce((sum, cell) => sum + Number(cell.getAttribute('data-count')), 0))
  expect(drawn).toBe(happened)
  const flow = page.locator('[data-report="flow"] svg.recharts-surface').first()
  await expect(flow.locator('[data-node="No answer"]')).toContainText(
    String(
      (reportOf('flow', source).tables[0]?.rows ?? []).reduce(
        (sum, [, to, n]) => sum + (to === 'No answer' ? Number(n) : 0),
        0,
      ),
    ),
  )
})

test('WI5: the reports are free of axe violations, light and dark, as charts and as tables', async ({ callback }) => {
  const page = await openReports(callback)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    await seeAll(page)
    expect(await violationsOn(page)).toEqual([])
  }
  for (const name of ON_SCREEN)
    await page.locator(`[data-report="${name}"]`).getByText('Table', { exact: true }).click()
  expect(await violationsOn(page)).toEqual([])
})

test('REP15 the keyboard reaches every chart and every table, and walks through the charts', async ({ callback }) => {
  const page = await openReports(callback)
  await seeAll(page)
  const reached = new Set<string>()
  await page.getByRole('heading', { level: 1 }).click()
  for (let presses = 0; presses < 200 && reached.size < CHARTS.length; presses++) {
    await page.keyboard.press('Tab')
    const report = await page.evaluate(() =>
      document.activeElement?.tagName === 'svg'
        ? document.activeElement.closest('[data-report]')?.getAttribute('data-report')
        : null,
    )
    if (!report || reached.has(report)) continue
    await page.keyboard.press('ArrowRight')
    await expect(page.locator(`[data-report="${report}"] [role=status]`).first()).not.toBeEmpty()
    reached.add(report)
  }
  expect([...reached]).toEqual(CHARTS)

  for (const name of ON_SCREEN) {
    const card = page.locator(`[data-report="${name}"]`)
    await card.getByText('Table', { exact: true }).click()
    const table = card.locator('section[tabindex="0"]').first()
    await table.focus()
    await expect(table).toBeFocused()
  }
})

test('REP10 REP24 the chance of an answer stands where decisions are made, as the report has it', async ({
  callback,
}) => {
  const page = await callback.start({ args: ['--demo', '--lang=en-US'], screen: 'today' })
  const notes = page.locator('[data-chance-of]')
  await expect(notes.first()).toContainText(/answers?( within|: none in) two weeks/)
  const source = await sourceOf(page)
  const open = (['applying', 'conversation'] as const).flatMap((kind) => answerChance(source.cases, kind, ALWAYS).open)
  const shown = await notes.evaluateAll((all) =>
    all.map((note) => ({ id: note.getAttribute('data-chance-of'), text: note.textContent })),
  )
  expect(shown.length).toBeGreaterThan(3)
  for (const { id, text } of shown) {
    const chance = open.find(({ applicationId }) => applicationId === id)?.chance
    expect(chance?.isKnown).toBe(true)
    // For a screen reader, too.
    expect(text).toMatch(new RegExp(`from ${chance?.n} waits? as long`))
  }
  // Its range and n stand behind the sentence: for the keyboard …
  const row = page.locator('button[data-row]:has([data-chance-of])').first()
  const id = await row.locator('[data-chance-of]').getAttribute('data-chance-of')
  const n = open.find(({ applicationId }) => applicationId === id)?.chance.n
  const behind = page.getByRole('tooltip').filter({ hasText: `from ${n} wait` })
  await expect(behind).toHaveCount(0)
  await row.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await expect(behind).toHaveCount(1)
  await expect(behind).toContainText('%')
  // … and for the pointer.
  await page.getByRole('heading', { level: 1 }).click()
  await expect(behind).toHaveCount(0)
  await row.locator('[data-chance-of]').hover()
  await expect(behind).toHaveCount(1)
})

test('REP16 the reports follow a change, and charts run under the page’s policy', async ({ callback }) => {
  const page = await callback.start({ args: ['--demo', '--lang=en-US'] })
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text())
  })
  await showReports(callback)
  await seeAll(page)
  const source = await sourceOf(page)
  const waiting = source.cases.find(({ end, application }) => end === 'waiting' && application.stageId !== 'closed')
  const closed = [...source.pipeline.all('stage').values()].find(({ kind }) => kind === 'closed')
  const [id, stageId] = [waiting?.application.id ?? '', closed?.id ?? '']
  const reply = await page.evaluate(
    ([id, stageId]) =>
      window.bridge.request.send({
        type: 'application/move',
        payload: { ids: [id], stageId, place: 'top', outcome: 'rejected' },
      }),
    [id, stageId] as const,
  )
  expect(reply.ok).toBe(true)
  await expect(page.locator('[data-report="funnel"]')).toContainText(
    `${source.cases.filter(({ end }) => end === 'waiting').length - 1} still waiting`,
  )
  expect(refused).toEqual([])
})

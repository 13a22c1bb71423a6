import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { systemClock } from '../../electron/clock'
import { reportCsv } from '../../shared/reports/report-csv'
import type { ColumnKey } from '../../shared/reports/report-table'
import type { ReportName } from '../../shared/reports/reports'
import { workSearchPeriod } from '../../shared/reports/work-search-periods'
import { pdfPages } from '../support/pdf-text'
import { pngPixels } from '../support/png-pixels'
import { report } from '../support/report-command'
import { REPORT_NAMES } from '../support/report-of'
import { changes, type Drawing, expectedLines, rateLabel, readDrawing } from './drawn-figures'
import { expect, test, violationsOn } from './fixtures'
import { hiddenReports, namesIn, openReports, queriedReports, reveal, said } from './report-desk'

const ON_SCREEN = REPORT_NAMES.filter((name) => name !== 'work-search')
const DRAWN = ON_SCREEN.filter((name) => name !== 'diagnosis')
/** Pieces of text on paper stand without their spaces, and go on over lines. */
const squeezed = (text: string): string => text.replace(/\s/g, '')
const today = () => new Date().toLocaleDateString('en-CA')

test('RX1 RX2 each figure on screen is the query’s value and the CSV’s, the command line’s too', async ({
  callback,
}, testInfo) => {
  test.setTimeout(180_000)
  const { page, folder, saved } = await openReports(callback)
  const queried = await queriedReports(page)
  const out = testInfo.outputPath('from-the-command-line')
  const { code, complained } = await report(
    ['--data', join(callback.dataFolder, 'demo'), '--out', out],
    {},
    'en-US',
    systemClock,
  )
  expect({ code, complained }).toEqual({ code: 0, complained: '' })
  for (const name of ON_SCREEN) {
    const { tables, n, notes } = queried(name)
    await reveal(page, name)
    const card = page.locator(`[data-report="${name}"]`)
    await expect(card.locator('span[data-size]')).toContainText(`${n.count} `)
    for (const words of said(notes)) await expect(card).toContainText(words)
    await card.locator('label').filter({ hasText: 'Table' }).click()
    await saved(name, 'CSV table…', `callback-${name}-${today()}.csv`)
    for (const table of tables) {
      const shown = card.locator(`[data-table="${table.name}"]`)
      const cells = await shown
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.dataset.value ?? '')),
        )
      const values = table.rows.map((row) => row.map((value) => String(value ?? '')))
      // A long table shows its first rows at first.
      if (values.length > 0) expect(cells).toEqual(values.slice(0, Math.max(1, cells.length)))
      const text = readFileSync(join(folder, `callback-${table.name}-${today()}.csv`), 'utf8')
      expect(text).toBe(reportCsv(table, { kind: 'plain' }))
      expect(readFileSync(join(out, `${table.name}.csv`), 'utf8'), table.name).toBe(text)
      const parsed = Papa.parse<string[]>(text, { skipEmptyLines: true }).data.slice(1)
      expect(parsed).toEqual(values)
    }
    await card
      .locator('label')
      .filter({ hasText: /^(Chart|Words)$/ })
      .click()
  }
  const funnel = await page.locator('[data-report=funnel] svg.recharts-surface').first().textContent()
  expect(funnel).toContain('Applied58')
})

test('RX5 RX10 pictures are light, sharp, named by nobody and whole, though the window is dark', async ({
  callback,
}) => {
  test.setTimeout(180_000)
  const { page, saved, choose } = await openReports(callback)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  const names = await namesIn(page)
  for (const name of DRAWN) {
    const svg = (await saved(name, 'SVG…', `callback-${name}-${today()}.svg`)).toString()
    const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? []
    expect(svg, name).toContain(await page.locator(`[data-report="${name}"] h2`).innerText())
    expect(svg, name).toContain('All days')
    expect(svg, name).not.toMatch(/var\(|\s(class|style)=|<foreignObject/)
    for (const each of names) expect(svg).not.toContain(`>${each}<`)

    const png = pngPixels(await saved(name, 'PNG…', `callback-${name}-${today()}.png`))
    expect([png.width, png.height], name).toEqual([Number(width) * 2, Number(height) * 2])
    expect(png.at(0, 0)).toBe('#ffffffff')
    const colours = png.colours()
    expect(colours.size, name).toBeGreaterThan(8)
    // Most of it is white, and something else stands on it.
    const white = (colours.get('#ffffffff') ?? 0) / (png.width * png.height)
    expect(white).toBeGreaterThan(0.3)
    expect(white).toBeLessThan(0.995)
  }
  // What is dark on screen was dark again at once.
  await expect(page.locator('[data-report-scheme]')).toHaveCount(0)

  await page.locator('button[data-export="silence-ledger"]').click()
  await page.getByRole('menuitemcheckbox', { name: /With names/ }).click()
  await page.keyboard.press('Escape')
  const named = (await saved('silence-ledger', 'SVG…', `callback-silence-ledger-${today()}.svg`)).toString()
  expect(names.some((each) => named.includes(`>${each}<`))).toBe(true)

  // A report that is shown as a table has a picture, too, and stays a table.
  await page.locator('[data-report=funnel] label').filter({ hasText: 'Table' }).click()
  await choose('funnel', 'PNG…')
  await expect(page.getByTestId('announcer')).toContainText('callback-funnel')
  await expect(page.locator('[data-report=funnel] [data-table=funnel]')).toBeVisible()
})

test('RX11 a drawing tells the numbers of the table: in words for who parses it, in labels and lines for who looks', async ({
  callback,
}) => {
  test.setTimeout(180_000)
  const { page, saved } = await openReports(callback)
  const hidden = await hiddenReports(page)
  const drawings = new Map<string, Drawing>()
  for (const name of DRAWN) {
    const svg = (await saved(name, 'SVG…', `callback-${name}-${today()}.svg`)).toString()
    const drawing = readDrawing(svg)
    drawings.set(name, drawing)
    expect(drawing.lines, name).toEqual(hidden(name).tables.flatMap(expectedLines))
  }

  const cells = (name: ReportName, index: number, keys: readonly ColumnKey[]) => {
    const table = hidden(name).tables[index]
    return (table?.rows ?? []).map((row) =>
      keys.map((key) => row[table?.columns.findIndex((each) => each.key === key) ?? -1] ?? null),
    )
  }
  const labels = (name: ReportName): string => squeezed((drawings.get(name)?.labels ?? []).join(''))
  for (const name of ['funnel', 'interview-to-offer'] as const)
    for (const [count, n, share, low, high] of cells(name, 0, ['wentOn', 'tried', 'share', 'low', 'high']).slice(0, 5))
      if (Number(n) > 0)
        expect(labels(name)).toContain(
          squeezed(
            rateLabel(Number(count), Number(n), share === null ? null : Number(share), Number(low), Number(high)),
          ),
        )
  for (const [step, reached] of cells('funnel', 0, ['step', 'reached']))
    expect(labels('funnel')).toContain(squeezed(`${step}${reached}`))
  for (const [stays, median, quartile] of cells('time-in-stage', 0, ['stays', 'medianDays', 'p75Days']))
    if (Number(stays) >= 5 && median !== null) {
      expect(labels('time-in-stage')).toContain(squeezed(`half move on in ${median} days, from ${stays} stays`))
      if (quartile !== null) expect(labels('time-in-stage')).toContain(squeezed(`three of four in ${quartile} days`))
    }
  const weeks = cells('activity', 0, ['applications', 'interviews', 'replies']).filter((row) => row.some(Boolean))
  expect(weeks.length).toBeGreaterThan(5)
  expect(
    drawings
      .get('activity')
      ?.bars.map((pieces) =>
        ['rgb(64, 85, 200)', 'rgb(176, 106, 18)', 'rgb(27, 127, 115)'].map((colour) =>
          thousandths(pieces[colour] ?? 0),
        ),
      ),
  ).toEqual(weeks)

  const nodes = new Map<unknown, number>()
  for (const [to, n] of cells('flow', 0, ['to', 'applications'])) nodes.set(to, (nodes.get(to) ?? 0) + Number(n))
  for (const [node, n] of nodes) expect(labels('flow'), String(node)).toContain(squeezed(`${node}${n}`))

  const curve = cells('answer-chance', 1, ['after', 'answeredShare', 'goodShare'])
  for (const [index, after] of ['Applying', 'A conversation'].entries()) {
    const rows = curve.filter(([kind]) => kind === after)
    const drawn = drawings.get('answer-chance')?.levels[index]
    expect(drawn?.line.map(thousandths)).toEqual(changes(rows.map(([, answered]) => Number(answered))).map(thousandths))
    expect(drawn?.lowest.map(thousandths)).toEqual(changes(rows.map(([, , good]) => Number(good))).map(thousandths))
  }
})

/** As far as a drawing of 200 pixels can tell. */
const thousandths = (share: number): number => Math.round(share * 1000) / 1000

test('RX6 the flow goes to the clipboard and into a file as SankeyMATIC text', async ({ callback }) => {
  const { page, saved, choose } = await openReports(callback)
  const text = (await saved('flow', 'Save for SankeyMATIC…', `callback-flow-${today()}.txt`)).toString()
  expect(text).toMatch(/^\/\/ 58 applications/)
  expect(text).toContain('LinkedIn [24] Applied\n')
  expect(text).toMatch(/^:Applied #[0-9a-f]{6}$/m)
  await choose('flow', 'Copy for SankeyMATIC')
  await expect(page.getByTestId('announcer')).toContainText('Copied')
  expect(await callback.current().electron.evaluate(({ clipboard }) => clipboard.readText())).toBe(text)
})

test('RX5 RX7 the whole report on paper: cover, every report with its numbers, page numbers, no names', async ({
  callback,
}) => {
  test.setTimeout(120_000)
  const { page, saved } = await openReports(callback)
  const names = await namesIn(page)
  const file = `callback-reports-${today()}.pdf`
  const pages = pdfPages(await saved('reports', 'Whole report as PDF…', file))
  const text = pages.map((each) => each.text).join('\n')
  expect(pages.length).toBeGreaterThanOrEqual(4)
  expect(pages[0]?.text).toMatch(/^Job hunt report\n58 applications · All days\n/)
  for (const name of ON_SCREEN) {
    const question = await page.locator(`[data-report="${name}"] h2`).innerText()
    expect(squeezed(text), name).toContain(squeezed(question))
  }
  const queried = await queriedReports(page)
  for (const name of ON_SCREEN) {
    expect(squeezed(text), name).toContain(squeezed(queried(name).tables[0]?.title ?? ''))
    for (const words of said(queried(name).notes)) expect(squeezed(text), name).toContain(squeezed(words))
  }
  for (const [index, each] of pages.entries())
    expect(squeezed(each.text)).toContain(`Page${index + 1}of${pages.length}`)
  // Letter, as in the region of the language that the app was started in.
  expect([pages[0]?.width, pages[0]?.height]).toEqual([612, 792])
  for (const each of names) expect(squeezed(text)).not.toContain(squeezed(each))
  expect(text).toMatch(/Company\s*A\b/)
  // The window is as it was: nothing of the print is left in it.
  await expect(page.locator('[data-printed]')).toHaveCount(0)

  await page.locator('button[data-export="reports"]').click()
  await page.getByRole('menuitemcheckbox', { name: /With names/ }).click()
  await page.keyboard.press('Escape')
  const named = pdfPages(await saved('reports', 'Whole report as PDF…', file))
  expect(
    names.filter((each) => squeezed(named.map((one) => one.text).join('')).includes(squeezed(each))).length,
  ).toBeGreaterThan(20)
})

test('RX8 the work-search record of other days, as CSV and PDF', async ({ callback }) => {
  const { page, folder, choose } = await openReports(callback)
  const dialog = page.getByRole('dialog', { name: 'Work-search record' })
  await choose('reports', 'Work-search record…')
  await dialog.getByLabel('Period').selectOption({ label: 'Other days' })
  await dialog.getByLabel('First day').fill('2020-01-02')
  await dialog.getByLabel('Last day').fill('2020-01-01')
  await expect(dialog.getByText('The last day lies before the first.')).toBeVisible()
  await expect(dialog.getByText('Nothing is noted in these days.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Save as PDF…' })).toBeDisabled()
  await dialog.getByLabel('Last day').fill('2099-12-31')
  const lines = (await queriedReports(page))('work-search').tables[0]?.rows ?? []
  await expect(dialog.getByText(`${lines.length} entries`)).toBeVisible()
  await dialog.getByRole('button', { name: 'Save as CSV…' }).click()
  await expect(dialog).toBeHidden()
  const csv = readFileSync(join(folder, `callback-work-search-${today()}.csv`), 'utf8')
  expect(Papa.parse(csv, { skipEmptyLines: true }).data).toHaveLength(lines.length + 1)

  await choose('reports', 'Work-search record…')
  await dialog.getByLabel('Period').selectOption({ label: 'Last month' })
  await dialog.getByRole('button', { name: 'Save as PDF…' }).click()
  await expect(dialog).toBeHidden()
  const pages = pdfPages(readFileSync(join(folder, `callback-work-search-${today()}.pdf`)))
  expect(pages[0]?.text).toContain('Reference number')
  expect((pages[0]?.width ?? 0) > (pages[0]?.height ?? 0)).toBe(true)
  const { from, to } = workSearchPeriod('last-month', today(), 7)
  const month = lines.filter(([day]) => String(day) >= from && String(day) <= to)
  const text = pages
    .map((each) => each.text)
    .join('')
    .replace(/\s/g, '')
  expect(month.length).toBeGreaterThan(0)
  for (const [, , employer] of month) expect(text).toContain(squeezed(String(employer)))
})

test('RX9 the folder is remembered, a cancelled dialog writes nothing, a failure is told in words', async ({
  callback,
}) => {
  const { page, folder, saved, choose, answerWith, proposed } = await openReports(callback)
  await saved('funnel', 'CSV for Excel…', `callback-funnel-${today()}.csv`)
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible()
  await answerWith(null)
  await choose('funnel', 'SVG…')
  await expect.poll(async () => (await proposed()).at(-1)).toBe(join(folder, `callback-funnel-${today()}.svg`))
  expect(readdirSync(folder)).toEqual([`callback-funnel-${today()}.csv`])
  await answerWith(join(folder, 'missing'))
  await choose('funnel', 'PNG…')
  await expect(page.getByTestId('announcer')).toContainText('It could not be saved')
  expect(existsSync(join(folder, 'missing'))).toBe(false)
})

test('G1 the export menus and the record are free of axe violations, in light and dark', async ({ callback }) => {
  const { page, choose } = await openReports(callback)
  for (const colorScheme of ['light', 'dark'] as const) {
    // What fades in has another contrast meanwhile.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    for (const menu of ['reports', 'silence-ledger'] as const) {
      if (menu !== 'reports') await reveal(page, menu)
      await page.locator(`button[data-export="${menu}"]`).click()
      await expect(page.getByRole('menuitemcheckbox')).toBeVisible()
      expect(await violationsOn(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('menu')).toHaveCount(0)
    }
    await choose('reports', 'Work-search record…')
    await expect(page.getByRole('dialog', { name: 'Work-search record' })).toBeVisible()
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})

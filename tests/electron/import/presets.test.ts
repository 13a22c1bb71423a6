import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildWorker } from './build-worker'
import { ImportDesk } from './import-desk'

let worker: URL
let desk: ImportDesk
let opened: Awaited<ReturnType<ImportDesk['openFixtures']>>
beforeAll(async () => {
  worker = await buildWorker()
})
beforeEach(() => {
  desk = new ImportDesk(worker)
})
const importFixture = async (name: string, decide: Record<string, { to: 'skip' }> = {}) => {
  opened = await desk.openFixtures(name)
  const mapping = { ...opened.mapping, stages: { ...opened.mapping.stages, ...decide } }
  const preview = await desk.imports.preview(opened.importId, mapping, desk.pipeline, 'first-hunt')
  desk.run(await desk.commit(opened.importId, mapping))
  expect(desk.cards()).toHaveLength(preview.applications)
  await desk.imports.close(opened.importId)
  return preview
}
const brief = () =>
  desk
    .cards()
    .map(({ company, stage, outcome, applied }) => `${company} | ${stage} | ${outcome ?? ''} | ${applied ?? ''}`)
const kinds = new Set<string>()
afterAll(() => {
  console.log(`${kinds.size} kinds of export read whole`)
  expect(kinds.size).toBeGreaterThanOrEqual(9)
})

test('CH4 a row that was dropped after applying comes in as withdrawn, and that is said', async () => {
  const text = 'Company,Status,Applied\nNorthwind,Dropped,2026-01-05\nLumen Foods,Dropped,\n'
  const opened = await desk.open({ from: 'text', text })
  if (!opened?.ok) throw new Error('not opened')
  const mapping = {
    ...opened.mapping,
    stages: { Dropped: { to: 'stage', stageId: 'closed', outcome: 'dropped' } as const },
  }
  const preview = await desk.imports.preview(opened.importId, mapping, desk.pipeline, 'first-hunt')
  expect(preview.problems).toMatchObject([{ line: 2, severity: 'in-part', problem: 'applied-not-dropped' }])
  desk.run(await desk.commit(opened.importId, mapping))
  expect(desk.cards().map(({ company, outcome }) => [company, outcome])).toEqual([
    ['Northwind', 'withdrawn'],
    ['Lumen Foods', 'dropped'],
  ])
  await desk.imports.close(opened.importId)
})

describe('D6 presets are recognised by their header; all rows, all accents, the right stages', () => {
  test('Huntr: the same id on another board is another application, on the same board the same one', async () => {
    const preview = await importFixture('huntr.csv', { 'Mystery list': { to: 'skip' } })
    expect(opened.preset).toBe('huntr')
    expect(opened.mapping.stages['Mystery list']).toBeNull()
    expect(preview).toMatchObject({ applications: 5, duplicates: 1, skipped: 1, leftOut: 0 })
    expect(preview.problems).toEqual([
      { line: 6, severity: 'in-part', problem: 'salary-not-understood', column: 'salary', value: 'competitive' },
    ])
    expect(brief()).toEqual([
      'Brückenbau Nord | Wishlist |  | ',
      'Café Système | Applied |  | ',
      'Café Système | Applied |  | ',
      'Łódź Works | Interviewing |  | ',
      'Quiet Harbour Ltd | Closed | rejected | ',
    ])
    const [first, second, , fourth] = desk.cards()
    expect(first?.application.salary).toEqual({ min: 120_000, max: 140_000, currency: 'USD', period: 'year' })
    expect(first?.application.posting).toEqual({ inline: 'Build bridges & tunnels.\n\n- Go\n- Kafka' })
    expect(first?.application.deadline).toBe('2022-04-01')
    expect(second?.added, '23:30 UTC is the next day in Berlin').toBe('2022-02-28')
    expect(second?.application.externalId).toBe('6208e1a2/board1')
    expect(fourth?.notes).toBe('salary: competitive')
    expect(
      desk.cards().map((card) => card.closed),
      'lastMovedAt is not the day of a reply',
    ).not.toContain('2022-03-02')
    kinds.add('huntr')
  })

  test('Teal: pay, excitement, instants, archive', async () => {
    const preview = await importFixture('teal.csv', { Archived: { to: 'skip' } })
    expect(opened.preset).toBe('teal')
    expect(brief()).toEqual([
      'Northwind Looms | Interviewing |  | 2025-01-05',
      'Amber & Sons | Wishlist |  | ',
      'Grünwald Optik | Closed | rejected | 2025-02-04',
    ])
    expect(preview.skipped).toBe(1)
    const [first, second, third] = desk.cards()
    expect(first?.application).toMatchObject({
      salary: { min: 80_000, max: 95_000, currency: 'USD', period: 'year' },
      excitement: 5,
    })
    expect(second?.application.excitement).toBeNull()
    expect(third?.application.salary).toEqual({ min: 45, max: null, currency: 'EUR', period: 'hour' })
    expect(third?.application.archivedAt).not.toBeNull()
    kinds.add('teal')
  })

  test('Simplify: the status date of a closed one is its end; of an open one it is nothing', async () => {
    await importFixture('simplify.csv')
    expect(opened.preset).toBe('simplify')
    expect(brief()).toEqual([
      'Fernwood Labs | Applied |  | 2025-05-01',
      'Stonebridge | Closed | rejected | 2025-05-02',
      'Harbour Nine | Interviewing |  | 2025-05-03',
    ])
    expect(desk.cards().map((card) => card.closed)).toEqual([null, '2025-05-20', null])
    expect(desk.cards()[0]?.notes).toBe('Referred, by a friend')
    kinds.add('simplify')
  })

  test('LinkedIn applications: applied, every shape of date; the contact columns are the user themselves', async () => {
    await importFixture('linkedin-applications.csv')
    expect(opened.preset).toBe('linkedin-applications')
    expect(opened.isDateOrderOpen).toBe(false)
    expect(brief()).toEqual([
      'Pine & Partners | Applied |  | 2024-11-20',
      'Zoë’s Kitchen | Applied |  | 2024-12-01',
      'Plain Dealer | Applied |  | 2025-01-02',
      'Plain Dealer | Applied |  | 2025-03-05',
      'Plain Dealer | Applied |  | 2025-01-15',
    ])
    expect(desk.pipeline.all('contact').size).toBe(0)
    expect(desk.cards()[0]?.application.cvVersion).toBe('resume-v3.pdf')
    kinds.add('linkedin-applications')
  })

  test('LinkedIn saved jobs: saved', async () => {
    await importFixture('linkedin-saved.csv')
    expect(opened.preset).toBe('linkedin-saved')
    expect(desk.cards().map(({ company, stage, added }) => [company, stage, added])).toEqual([
      ['Green Acre', 'Wishlist', '2024-11-02'],
      ['Rosé & Co', 'Wishlist', '2024-11-30'],
    ])
    kinds.add('linkedin-saved')
  })

  test('JobSync: `applied` is no date, N/A is nothing, expired is asked', async () => {
    await importFixture('jobsync.csv', { Expired: { to: 'skip' } })
    expect(opened.preset).toBe('jobsync')
    expect(opened.mapping.stages.Expired).toBeNull()
    expect(brief()).toEqual([
      'Cobalt Row | Applied |  | 2025-03-02',
      'Ivory Gate | Wishlist |  | ',
      'Juniper Eleven | Interviewing |  | 2025-03-05',
      'Kestrel | Offer |  | 2025-03-06',
      'Lantern | Closed | rejected | 2025-03-07',
    ])
    expect(desk.cards()[1]?.application).toMatchObject({ workMode: 'hybrid', employmentType: 'part-time' })
    kinds.add('jobsync')
  })

  test('Excel in German: Windows-1252, semicolons, dots in dates, commas in numbers', async () => {
    await importFixture('excel-german.csv')
    expect(opened.preset).toBe('table')
    expect(brief()).toEqual([
      'Müller & Söhne GmbH | Applied |  | 2025-04-03',
      'Straßenbau AG | Closed | rejected | 2025-04-12',
      'Ärztehaus Süd | Interviewing |  | 2025-04-28',
      'Gemüse Özdemir | Closed | accepted | 2025-04-30',
    ])
    expect(desk.cards().map((card) => card.application.salary)).toEqual([
      { min: 60_000, max: 60_000, currency: 'EUR', period: 'year' },
      null,
      { min: 2_400, max: 2_400, currency: 'EUR', period: 'month' },
      { min: 18.5, max: 18.5, currency: 'EUR', period: 'hour' },
    ])
    expect(desk.cards()[0]?.notes).toBe('Gespräch – „sehr nett“')
    expect(desk.cards()[1]?.notes).toBe('Zeile eins\r\nZeile zwei; mit Semikolon')
    kinds.add('excel-german')
  })

  test('LibreOffice: everything quoted, serial numbers as dates', async () => {
    await importFixture('libreoffice.csv')
    expect(brief()).toEqual(["Søren's Skibe | Applied |  | 2024-01-01", 'Tuomela Oy | Screening |  | 2024-01-10'])
    kinds.add('libreoffice')
  })

  test('IM3 a sep= line, UTF-16 of both orders, ragged rows, repeated headers', async () => {
    await importFixture('sep-line.csv')
    expect(desk.cards()[0]).toMatchObject({ company: 'Willow Press', stage: 'Wishlist', added: '2025-06-01' })
    kinds.add('sep-line')
    for (const name of ['utf16.txt', 'utf16-big-endian.txt']) {
      desk = new ImportDesk(worker)
      await importFixture(name)
      expect(brief()).toEqual(['Éclair Détail | Applied |  | 2025-02-03', '東京 Paper | Offer |  | 2025-02-04'])
      expect(desk.cards()[1]?.role).toBe('Designer 🎨')
      kinds.add(name)
    }
    desk = new ImportDesk(worker)
    const preview = await importFixture('utf8-bom-ragged.csv', { 'On hold': { to: 'skip' } })
    expect(preview.problems).toEqual([
      { line: 6, severity: 'left-out', problem: 'company-missing', column: 'Company', value: '' },
    ])
    expect(desk.cards().map(({ company, notes }) => [company, notes])).toEqual([
      ['Acorn', ''],
      ['Birch', 'one\n\ntwo'],
    ])
    kinds.add('ragged')
  })

  test('a list of people is no list of applications', async () => {
    const people = await desk.open({
      from: 'text',
      text: 'Notes:\n"why"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nA,B,,,C,D,05 Mar 2024\n',
    })
    expect(people).toEqual({ ok: false, problem: 'not-applications' })
  })

  test('the spreadsheet of 58 rows: every row, its stages, its days', async () => {
    const preview = await importFixture('spreadsheet-58-rows.csv')
    expect(preview).toMatchObject({ applications: 58, duplicates: 0, leftOut: 0, skipped: 0, problemCount: 0 })
    const counts: Record<string, number> = {}
    for (const { stage } of desk.cards()) counts[stage] = (counts[stage] ?? 0) + 1
    expect(counts).toEqual({ Wishlist: 6, Applied: 24, Screening: 5, Interviewing: 8, Offer: 2, Closed: 13 })
    expect(
      desk.cards().every((card) => card.known === 'imported'),
      'the past is left in peace',
    ).toBe(true)
    expect(opened.mapping.dateOrder).toBe('month-day')
    expect(opened.isDateOrderOpen).toBe(false)
    // Bringing in the same file once more brings nothing.
    const again = await desk.openFixtures('spreadsheet-58-rows.csv')
    const dry = await desk.imports.preview(again.importId, again.mapping, desk.pipeline, 'first-hunt')
    expect(dry).toMatchObject({ applications: 0, duplicates: 58 })
    const all = { ...again.mapping, withDuplicates: true }
    expect(await desk.imports.preview(again.importId, all, desk.pipeline, 'first-hunt')).toMatchObject({
      applications: 58,
    })
    await desk.imports.close(again.importId)
  })
})

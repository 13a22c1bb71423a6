import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildWorker } from './build-worker'
import { ImportDesk } from './import-desk'

let folder: string
let worker: URL
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callback-limits-'))
  worker = await buildWorker()
})
afterAll(() => rm(folder, { recursive: true }))

/** A file of `bytes` bytes of nothing that takes no room. */
const sparse = async (path: string, bytes: number): Promise<void> => {
  const file = await open(path, 'w')
  await file.truncate(bytes)
  await file.close()
}

type Bomb = readonly [name: string, make: (path: string) => Promise<void>, problem: string]
const HEADER = 'Company,Role,Status\n'
const BOMBS: readonly Bomb[] = [
  ['2 GB, sparse', (path) => sparse(path, 2_000_000_000), 'too-large'],
  ['a line of 1 GB', (path) => sparse(path, 1_000_000_000), 'too-large'],
  ['10⁷ rows', (path) => writeFile(path, HEADER + 'a,b\n'.repeat(10_000_000)), 'too-large'],
  ['10⁵ columns', (path) => writeFile(path, `Company,Role${',x'.repeat(100_000)}\n`), 'too-large'],
  ['49 MB of commas', (path) => writeFile(path, ','.repeat(49_000_000)), 'too-large'],
  ['49 MB of quotes', (path) => writeFile(path, `${HEADER}${'"'.repeat(48_999_001)}`), 'opened as one odd row'],
  [
    'UTF-16, 10⁷ rows',
    (path) => writeFile(path, `\uFEFF${HEADER}${'a,b\n'.repeat(6_000_000)}`, 'utf16le'),
    'too-large',
  ],
  ['invalid UTF-8 and nothing else', (path) => writeFile(path, Buffer.alloc(1_000, 0xff)), 'not-a-table'],
  ['a ZIP named .csv', (path) => writeFile(path, Buffer.from('PK\x03\x04 and so on')), 'is-archive'],
  ['zeros', (path) => sparse(path, 100_000), 'not-a-table'],
  ['an empty file', (path) => writeFile(path, ''), 'empty'],
  ['only spaces', (path) => writeFile(path, ' \n \n'), 'empty'],
  ['only a header', (path) => writeFile(path, HEADER), 'no-rows'],
  ['a letter', (path) => writeFile(path, 'Dear hiring manager\nI apply.\n'), 'not-a-table'],
]

describe('IM7 D3 what is no table, or too much of one, is refused promptly and cheaply', () => {
  test.each(BOMBS)('%s', async (name, make, problem) => {
    const path = join(folder, `${name.replace(/\W/g, '-')}.csv`)
    await make(path)
    const desk = new ImportDesk(worker)
    const before = process.memoryUsage.rss()
    let most = before
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss())
    }, 20)
    const began = performance.now()
    const opened = await desk.open({ from: 'files', paths: [path] })
    const took = performance.now() - began
    clearInterval(watch)
    await rm(path)
    const grown = Math.round((most - before) / 1_000_000)
    console.log(`${name}: ${opened?.ok ? 'opened' : opened?.problem} in ${Math.round(took)} ms, +${grown} MB`)
    if (opened?.ok) expect([problem, opened.rowCount]).toEqual(['opened as one odd row', 1])
    else expect(opened).toEqual({ ok: false, problem })
    if (opened?.ok) await desk.imports.close(opened.importId)
    expect(took).toBeLessThan(2_000)
    expect(grown).toBeLessThan(200)
  })

  test('what isn’t there, a folder, a device: unreadable; files that don’t belong together', async () => {
    const desk = new ImportDesk(worker)
    for (const path of [join(folder, 'missing.csv'), folder, '/dev/zero'])
      expect(await desk.open({ from: 'files', paths: [path] })).toEqual({ ok: false, problem: 'unreadable' })
    const [one, other] = [join(folder, 'one.csv'), join(folder, 'other.csv')]
    await writeFile(one, `${HEADER}Acorn,Clerk,Applied\n`)
    await writeFile(other, 'Employer,Title,Stage\nBirch,Clerk,Applied\n')
    expect(await desk.open({ from: 'files', paths: [one, other] })).toEqual({ ok: false, problem: 'different-tables' })
    const twice = await desk.open({ from: 'files', paths: [one, one] })
    expect(twice).toMatchObject({ ok: true, rowCount: 2, fileNames: ['one.csv', 'one.csv'] })
  })

  test('a cancelled chooser opens nothing; a closed import is not asked again', async () => {
    const desk = new ImportDesk(worker)
    expect(await desk.open({ from: 'dialog' })).toBeNull()
    const opened = await desk.open({ from: 'text', text: 'Company\tStatus\nAcorn\tApplied\n' })
    if (!opened?.ok) throw new Error('not opened')
    expect(opened.mapping.columns).toEqual(['company', 'stage'])
    await desk.imports.close(opened.importId)
    expect(() => desk.imports.preview(opened.importId, opened.mapping, desk.pipeline, 'first-hunt')).toThrow('closed')
  })

  test('10,000 rows take a few seconds in all, and main never waits long', async () => {
    const path = join(folder, 'many.csv')
    const posting = 'What you will do: everything. '.repeat(150)
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      [
        `Company ${index % 3_000} GmbH`,
        `Role ${index}`,
        ['Applied', 'Rejected', 'Interview'][index % 3],
        `2025-0${1 + (index % 9)}-1${index % 10}`,
        '$80k - 100k',
        `https://jobs.example.com/${index}`,
        'short note',
        `"${posting}"`,
      ].join(','),
    )
    await writeFile(path, ['Company,Role,Status,Date Applied,Salary,URL,Notes,Job Description', ...rows].join('\n'))
    const desk = new ImportDesk(worker)
    let longest = 0
    let last = performance.now()
    const watch = setInterval(() => {
      const now = performance.now()
      longest = Math.max(longest, now - last)
      last = now
    }, 1)
    const began = performance.now()
    const opened = await desk.open({ from: 'files', paths: [path] })
    if (!opened?.ok) throw new Error('not opened')
    const openedAt = performance.now()
    const preview = await desk.imports.preview(opened.importId, opened.mapping, desk.pipeline, 'first-hunt')
    const previewedAt = performance.now()
    const command = await desk.commit(opened.importId, opened.mapping)
    clearInterval(watch)
    const committedAt = performance.now()
    desk.run(command)
    const ended = performance.now()
    const ms = (from: number, to: number) => `${Math.round(to - from)} ms`
    console.log(
      `10,000 rows (45 MB): open ${ms(began, openedAt)}, preview ${ms(openedAt, previewedAt)}, hand-over ${ms(previewedAt, committedAt)}, command ${ms(committedAt, ended)}; longest stop of main ${Math.round(longest)} ms; ${desk.progress.length} steps of progress`,
    )
    expect(preview.applications).toBe(10_000)
    expect(desk.pipeline.all('application').size).toBe(10_000)
    expect(desk.progress.at(-1)).toBe(1)
    expect(desk.progress).toEqual([...desk.progress].sort((a, b) => a - b))
    expect(ended - began, 'a few seconds, on a machine that does nothing else').toBeLessThan(40_000)
    await desk.imports.close(opened.importId)
  })
})

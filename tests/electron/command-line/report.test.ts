import { appendFileSync, readdirSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { usualDataFolder } from '../../../electron/command-line/usual-folder'
import { type FileSystem, nodeFileSystem } from '../../../electron/persistence/file-system'
import { readPipeline } from '../../../electron/persistence/read-only'
import { seal } from '../../../electron/persistence/seal'
import { SCHEMA_VERSION } from '../../../shared/document/document'
import { tellNewest } from '../../support/newest-change'
import { addCard, openedStore } from '../../support/opened-store'
import { fingerprint, report, sampleStore } from '../../support/report-command'
import { memoryFolder, temporaryFolder } from '../../support/temporary-folder'

const FILES = [
  'activity-days.csv',
  'activity.csv',
  'answer-chance-open.csv',
  'answer-chance-waits.csv',
  'answer-chance.csv',
  'diagnosis.csv',
  'flow.csv',
  'funnel.csv',
  'interview-to-offer.csv',
  'silence-ledger.csv',
  'time-in-stage-over.csv',
  'time-in-stage.csv',
  'work-search.csv',
]

const rowsOf = (folder: string, file: string): readonly Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(join(folder, file), 'utf8'), { header: true, skipEmptyLines: true })
    .data

const reachedIn = (folder: string) => rowsOf(folder, 'funnel.csv').map(({ Reached }) => Number(Reached))

describe('RX3 the command line reads what the store wrote and changes nothing', () => {
  test('while the store is open: every report, and no byte, mode or time of the data is touched', async () => {
    const [data, out] = [temporaryFolder(), join(temporaryFolder(), 'new', 'reports')]
    const store = sampleStore(data)
    const before = fingerprint(data)
    const { code, said, complained } = await report(['--data', data, '--out', out])
    expect({ code, complained }).toEqual({ code: 0, complained: '' })
    expect(fingerprint(data)).toEqual(before)
    expect(readdirSync(out).sort()).toEqual(FILES)
    expect(reachedIn(out)[0]).toBe(58)
    expect(said).toContain('funnel.csv  58 applications')
    expect(addCard(store, 'afterwards').ok).toBe(true)
    expect(statSync(join(out, 'funnel.csv')).mode & 0o777).toBe(0o600)
  })

  test('REP23 weeks begin as the locale says: in Austria on Mondays, in the United States on Sundays', async () => {
    const data = temporaryFolder()
    sampleStore(data)
    for (const [locale, weekday] of [
      ['de-AT', 1],
      ['en-US', 0],
    ] as const) {
      const out = join(temporaryFolder(), 'reports')
      await report(['--data', data, '--out', out], {}, locale)
      const weeks = readFileSync(join(out, 'activity.csv'), 'utf8').match(/^\d{4}-\d{2}-\d{2}/gmu) ?? []
      expect(weeks.length).toBeGreaterThan(3)
      for (const day of weeks) expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe(weekday)
    }
  })

  test('changes that only the journal holds are in the next report; a torn tail is left out and left there', async () => {
    const [data, out] = [temporaryFolder(), temporaryFolder()]
    const store = sampleStore(data)
    expect(addCard(store, 'one').ok).toBe(true)
    const journal = readdirSync(data).find((name) => name.startsWith('journal-')) ?? ''
    const whole = statSync(join(data, journal)).size
    expect(addCard(store, 'two').ok).toBe(true)
    const revision = store.load().revision
    truncateSync(join(data, journal), whole + 40)
    tellNewest(data, revision - 1) // a line that is cut short was never acknowledged
    const before = fingerprint(data)
    expect((await report(['--data', data, '--out', out, '--hunt', 'My job hunt'])).code).toBe(0)
    expect(reachedIn(out)[0]).toBe(1)
    expect(fingerprint(data)).toEqual(before)
  })

  test('A15 a journal that has lost changes is not reported in part', async () => {
    const [data, out] = [temporaryFolder(), temporaryFolder()]
    const store = sampleStore(data)
    addCard(store, 'one')
    const journal = readdirSync(data).find((name) => name.startsWith('journal-')) ?? ''
    truncateSync(join(data, journal), 0)
    const before = fingerprint(data)
    const { code, complained } = await report(['--data', data, '--out', out])
    expect(code).toBe(3)
    expect(complained).toContain(`${journal} in ${data} is damaged. Start Callback`)
    expect(fingerprint(data)).toEqual(before)
  })

  test('a damaged newest snapshot: the other and the journal give everything, and it is said', async () => {
    const [data, out] = [temporaryFolder(), temporaryFolder()]
    const store = sampleStore(data)
    store.compactIfWorthwhile('close')
    const other = newestSnapshot(readdirSync(data))
    writeFileSync(join(data, other), '{"half')
    const before = fingerprint(data)
    const { code, complained } = await report(['--data', data, '--out', out])
    expect(code).toBe(0)
    expect(complained).toContain(`${other} is damaged`)
    expect(reachedIn(out)[0]).toBe(58)
    expect(fingerprint(data)).toEqual(before)
  })

  test('a period and a hunt narrow every report; people are named only when they are asked for', async () => {
    const [data, out] = [temporaryFolder(), temporaryFolder()]
    sampleStore(data)
    const words = ['--data', data, '--out', out, '--from', '2026-02-01', '--to', '2026-02-15']
    expect((await report([...words, '--hunt', 'sample hunt'])).code).toBe(0)
    const days = rowsOf(out, 'work-search.csv').map(({ Date: day }) => day ?? '')
    expect(days.length).toBeGreaterThan(5)
    expect(days.every((day) => day >= '2026-02-01' && day <= '2026-02-15')).toBe(true)
    expect(reachedIn(out)[0]).toBeLessThan(58)
    const by = () => new Set(rowsOf(out, 'silence-ledger.csv').map((row) => row.By))
    expect(by()).toEqual(new Set(['Company', 'Source']))
    await report(['--data', data, '--out', out, '--recruiters'])
    expect(by()).toContain('Recruiter')
  })

  test('the sample stays out as soon as there is something else', async () => {
    const [data, out] = [temporaryFolder(), temporaryFolder()]
    const store = sampleStore(data)
    addCard(store, 'one')
    await report(['--data', data, '--out', out])
    expect(reachedIn(out)[0]).toBe(1)
  })

  test('what the app takes away during a reading is read again', () => {
    const data = memoryFolder()
    const store = sampleStore(data)
    let lists = 0
    const files: FileSystem = {
      ...nodeFileSystem,
      list: (path) => {
        lists++
        // The snapshots are read, the journal is about to be: the app writes new ones and takes away what they replace.
        for (let id = 0; lists === 2 && id < 3; id++) {
          addCard(store, `card-${id}`)
          store.compactIfWorthwhile('close')
        }
        return nodeFileSystem.list(path)
      },
    }
    const read = readPipeline(files, data)
    expect(read.ok && read.pipeline.all('application').size).toBe(67)
    expect(lists).toBeGreaterThan(3)
  })
})

const newestSnapshot = (names: readonly string[]): string =>
  names.includes('pipeline-b.json') ? 'pipeline-b.json' : 'pipeline-a.json'

describe('RX4 what can’t be done is said in words, with an exit code', () => {
  const ready = () => {
    const [data, out] = [temporaryFolder(), join(temporaryFolder(), 'out')]
    openedStore(data).close()
    return { data, out }
  }

  test.each([
    [[], 2, '--out FOLDER'],
    [['--out', '/tmp/x', '--colour'], 2, '--colour'],
    [['--out', '/tmp/x', 'more'], 2, 'more'],
    [['--out', '/tmp/x', '--from', '2026-02-30'], 2, '"2026-02-30"'],
    [['--out', '/tmp/x', '--to', 'yesterday'], 2, '"yesterday"'],
    [['--out', '/tmp/x', '--from', '2026-03-02', '--to', '2026-03-01'], 2, 'lies after'],
    [['--out', '/tmp/x', '--data', '/nowhere/at/all'], 3, 'There is no folder /nowhere/at/all'],
    [['--help'], 0, ''],
  ] as const)('%j', async (words, code, complaint) => {
    const result = await report(words)
    expect(result.code).toBe(code)
    expect(result.complained).toContain(complaint)
  })

  test('a file in place of the folder, an empty folder, a foreign one', async () => {
    const { data, out } = ready()
    const file = join(data, 'settings.txt')
    writeFileSync(file, 'x')
    expect(await report(['--out', out, '--data', file])).toMatchObject({
      code: 3,
      complained: `${file} is a file, not a data folder.`,
    })
    const empty = temporaryFolder()
    expect((await report(['--out', out, '--data', empty])).complained).toContain('no data of Callback')
    expect(readdirSync(empty)).toEqual([])
  })

  test('A11 data of a newer version is left as it is', async () => {
    const { data, out } = ready()
    writeFileSync(
      join(data, 'pipeline-b.json'),
      seal({ schemaVersion: SCHEMA_VERSION + 1, revision: 9, savedAt: 'x', appVersion: '9.0.0' }),
    )
    const before = fingerprint(data)
    const { code, complained } = await report(['--out', out, '--data', data])
    expect(code).toBe(3)
    expect(complained).toContain('Callback 9.0.0')
    expect(fingerprint(data)).toEqual(before)
  })

  test('both snapshots damaged, or a line in the middle of the journal: no report rather than half of one', async () => {
    const { data, out } = ready()
    writeFileSync(join(data, 'pipeline-a.json'), '{}')
    expect(await report(['--out', out, '--data', data])).toMatchObject({ code: 3 })

    const other = ready()
    const store = openedStore(other.data)
    addCard(store, 'one')
    const journal = readdirSync(other.data).find((name) => name.startsWith('journal-')) ?? ''
    appendFileSync(join(other.data, journal), 'no line at all\nand one more\n')
    const { code, complained } = await report(['--out', out, '--data', other.data])
    expect(code).toBe(3)
    expect(complained).toContain(journal)
  })

  test('an unknown hunt lists those that there are', async () => {
    const [data, out] = [temporaryFolder(), temporaryFolder()]
    sampleStore(data)
    const { code, complained } = await report(['--out', out, '--data', data, '--hunt', 'Autumn'])
    expect(code).toBe(2)
    expect(complained).toContain('There is no hunt "Autumn"')
    expect(complained).toContain('My job hunt')
    expect(readdirSync(out)).toEqual([])
  })

  test('nothing is written into the data folder, nor through a link into it, nor where a file stands', async () => {
    const { data } = ready()
    const before = fingerprint(data)
    const link = join(temporaryFolder(), 'link')
    symlinkSync(data, link)
    for (const out of [data, join(data, 'reports'), join(link, 'a', 'b')])
      expect(await report(['--out', out, '--data', data])).toMatchObject({ code: 2 })
    expect(fingerprint(data)).toEqual(before)
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    expect(await report(['--out', file, '--data', data])).toMatchObject({ code: 4 })
  })

  test('CALLBACK_USER_DATA names the folder, --data goes before it', async () => {
    const { data, out } = ready()
    expect((await report(['--out', out], { CALLBACK_USER_DATA: data })).code).toBe(0)
    expect((await report(['--out', out, '--data', data], { CALLBACK_USER_DATA: '/nowhere' })).code).toBe(0)
  })
})

test('the usual data folder is the one that Electron gives the app', () => {
  expect(usualDataFolder('linux', {}, '/home/ada')).toBe('/home/ada/.config/Callback')
  expect(usualDataFolder('linux', { XDG_CONFIG_HOME: '/cfg' }, '/home/ada')).toBe('/cfg/Callback')
  expect(usualDataFolder('darwin', {}, '/Users/ada')).toBe('/Users/ada/Library/Application Support/Callback')
  expect(usualDataFolder('win32', { APPDATA: '/roaming' }, '/ada')).toBe('/roaming/Callback')
})

test('for Excel: a byte-order mark, the region’s separator and decimal sign', async () => {
  const [data, out] = [temporaryFolder(), temporaryFolder()]
  sampleStore(data)
  expect((await report(['--out', out, '--data', data, '--excel'])).code).toBe(0)
  const text = readFileSync(join(out, 'diagnosis.csv'), 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  expect(text).toContain(';"0,475";NACE;')
})

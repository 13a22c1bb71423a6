// first of all: it must see node:fs before electron-store does
import '../../support/faulty-node-fs'
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documentInBackup, unpackBackup } from '../../../electron/persistence/backup-file'
import { Backups } from '../../../electron/persistence/backups'
import { nodeFileSystem } from '../../../electron/persistence/file-system'
import { readPipeline } from '../../../electron/persistence/read-only'
import { SCHEMA_VERSION } from '../../../shared/document/document'
import { stateOf } from '../../support/builders'
import { withFault } from '../../support/faulty-node-fs'
import { addCard, openedStore, tryOpening } from '../../support/opened-store'
import { memoryFolder } from '../../support/temporary-folder'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures')
const VERSIONS = Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1)
const OLDER = VERSIONS.slice(0, -1)

const folderOf = (version: number): string => {
  const folder = memoryFolder()
  cpSync(join(FIXTURES, `schema-${version}`), folder, { recursive: true })
  return folder
}

/** The golden folder's cards and revision, as its version had them. */
const golden = (version: number) => JSON.parse(readFileSync(join(FIXTURES, `schema-${version}.json`), 'utf8'))

/** What the folder says to somebody who only reads. */
const stateIn = (folder: string) => {
  const read = readPipeline(nodeFileSystem, folder)
  if (!read.ok) throw new Error(`not read: ${read.failure.reason}`)
  return stateOf(read.pipeline.toLists())
}

const migrationBackup = (folder: string) =>
  new Backups(nodeFileSystem, folder).list().filter(({ reason }) => reason === 'migration')

const journalsOf = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => name.startsWith('journal-'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('')

test.each(VERSIONS)('the golden folder of version %i was killed with changes still in its journal', (version) => {
  const folder = join(FIXTURES, `schema-${version}`)
  const { revision } = golden(version)
  const newest = Math.max(
    ...['pipeline-a.json', 'pipeline-b.json'].map(
      (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).document.revision,
    ),
  )
  expect(newest).toBeLessThan(revision)
})

test.each(OLDER)('ST15: before version %i is migrated, snapshot and journal are kept as they stand', (version) => {
  const folder = folderOf(version)
  const before = stateIn(folder)
  const journal = journalsOf(folder)
  openedStore(folder)
  const [backup, ...others] = migrationBackup(folder)
  expect(others).toEqual([])
  expect(backup?.revision).toBe(golden(version).revision)
  const bytes = readFileSync(join(folder, 'backups', backup?.name ?? ''))
  const document = documentInBackup(bytes)
  expect(document && stateOf(document.records)).toEqual(before)
  const [snapshot = '', ...lines] = unpackBackup(bytes).toString().trimEnd().split('\n')
  expect(JSON.parse(snapshot).document.schemaVersion).toBe(version)
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines) expect(journal).toContain(`${line}\n`)
})

test.each(OLDER)(
  'ST17 A10: cut short at any step, the migration of version %i is done anew, the original kept',
  (version) => {
    const original = folderOf(version)
    const before = stateIn(original)
    const folder = `${original}-copy`
    let steps = 0
    for (let at = 1; ; at++) {
      cpSync(original, folder, { recursive: true })
      const { hits } = withFault({ code: 'EIO', at, lasts: true }, () => {
        tryOpening(folder)
      })
      expect(stateIn(folder), `after step ${at}`).toEqual(before)
      const store = openedStore(folder)
      expect(stateOf(store.load().records), `after step ${at}`).toEqual(before)
      expect(store.load().revision).toBe(golden(version).revision)
      const kept = migrationBackup(folder)
      expect(kept, `after step ${at}`).toHaveLength(1)
      const document = new Backups(nodeFileSystem, folder).read(kept[0]?.name ?? '')
      expect(document && stateOf(document.records)).toEqual(before)
      expect(addCard(store, 'afterwards').ok).toBe(true)
      store.close()
      rmSync(folder, { recursive: true })
      if (hits.length === 0) break
      steps++
    }
    console.log(`counts: ${JSON.stringify({ version, steps })}`)
    expect(steps).toBeGreaterThan(40)
  },
)

test.each(OLDER)('A9: a migration of version %i can be gone back on: its backup restores what was', (version) => {
  const folder = folderOf(version)
  const before = stateIn(folder)
  const store = openedStore(folder)
  addCard(store, 'later')
  store.close()
  const restored = tryOpening(folder, {}, { from: 'backup', name: migrationBackup(folder)[0]?.name ?? '' })
  if (!restored.ok) throw new Error('not restored')
  expect(stateOf(restored.store.load().records)).toEqual(before)
})

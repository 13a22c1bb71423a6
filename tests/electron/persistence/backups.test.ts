import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Backup } from '../../../electron/persistence/backup-names'
import { keptOf } from '../../../electron/persistence/backup-rotation'
import { type BackupRequest, Backups } from '../../../electron/persistence/backups'
import { nodeFileSystem } from '../../../electron/persistence/file-system'
import { seal } from '../../../electron/persistence/seal'
import { dayOf } from '../../../shared/model/time'
import { stateOf } from '../../support/builders'
import { DAY_MS, FakeClock, HOUR_MS } from '../../support/fake-clock'
import { addCard, openedStore } from '../../support/opened-store'
import { memoryFolder } from '../../support/temporary-folder'

const DAYS = 400
const ZONE = 'America/Los_Angeles'

describe('ST13: the rotation', () => {
  test('of 400 days of backups each hour, those of 24 hours, 30 days and 12 months are kept, as the user counts days', () => {
    const clock = new FakeClock('2026-01-01T00:30:00.000Z')
    let kept: readonly Backup[] = []
    for (let hour = 0; hour < DAYS * 24; hour++) {
      const made: Backup = { name: clock.now(), at: clock.now(), reason: 'regular', revision: hour }
      const all = [made, ...kept]
      const names = keptOf(all, ZONE)
      kept = all.filter(({ name }) => names.has(name))
      clock.advance(HOUR_MS)
    }
    const hours = kept.slice(0, 24).map(({ at }) => at.slice(0, 13))
    expect(new Set(hours).size).toBe(24)
    const days = kept.map(({ at }) => dayOf(at, ZONE))
    expect(new Set(days).size).toBeGreaterThanOrEqual(30)
    expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(12)
    expect(kept.length).toBeLessThanOrEqual(24 + 30 + 12)
  })

  test('of those before something dangerous the newest ten of each reason are kept, whatever else is made', () => {
    const made = (['import', 'delete', 'migration', 'restore'] as const).flatMap((reason) =>
      Array.from({ length: 15 }, (_, index): Backup => {
        const at = `2026-03-${String(28 - index).padStart(2, '0')}T10:00:00.000Z`
        return { name: `${at} ${reason}`, at, reason, revision: index }
      }),
    )
    const kept = [...keptOf(made, ZONE)]
    expect(kept).toHaveLength(40)
    expect(kept.filter((name) => name.endsWith('import')).at(-1)).toBe('2026-03-19T10:00:00.000Z import')
  })
})

/** A folder with a snapshot of revision 1 and two changes in the journal after it. */
const prepared = () => {
  const folder = memoryFolder()
  const store = openedStore(folder)
  addCard(store, 'one')
  store.compactIfWorthwhile('close')
  addCard(store, 'two')
  const two = stateOf(store.load().records)
  addCard(store, 'three')
  const request: BackupRequest = {
    slot: 'pipeline-b',
    from: 1,
    revision: 2,
    reason: 'import',
    at: new FakeClock().now(),
    zone: ZONE,
  }
  return { folder, store, two, request, backups: new Backups(nodeFileSystem, folder) }
}

describe('ST14: a backup', () => {
  test('holds snapshot and journal up to its revision, and nothing after it', () => {
    const { backups, request, two } = prepared()
    backups.make(request)
    const made = backups.list().find(({ reason }) => reason === 'import')
    expect(made).toMatchObject({ at: '2026-03-02T09:00:00.000Z', revision: 2 })
    const document = backups.read(made?.name ?? '')
    expect(document && stateOf(document.records)).toEqual(two)
    expect(backups.read('../pipeline-a.json')).toBeNull()
  })

  test('is not made twice of one state for one reason', () => {
    const { backups, request } = prepared()
    backups.make(request)
    backups.make({ ...request, at: '2026-03-02T10:00:00.000Z' })
    expect(backups.list().filter(({ reason }) => reason === 'import')).toHaveLength(1)
  })

  test('is none when what lies on the disk is damaged or no valid pipeline, whatever its seal says', () => {
    const { backups, folder, request } = prepared()
    const path = join(folder, 'pipeline-b.json')
    const before = readdirSync(join(folder, 'backups'))
    const text = readFileSync(path, 'utf8')
    const { document } = JSON.parse(text)
    const [card] = document.records.application
    const invalid = [
      text.replace('"Company one"', '"Company 1"'),
      text.slice(0, -20),
      '',
      seal({ ...document, records: { ...document.records, application: [{ ...card, stageId: 7 }] } }),
      seal({ ...document, schemaVersion: 99 }),
    ]
    for (const content of invalid) {
      writeFileSync(path, content)
      expect(() => backups.make(request)).toThrow()
      expect(readdirSync(join(folder, 'backups'))).toEqual(before)
    }
    writeFileSync(path, text)
    expect(() => backups.make({ ...request, revision: 9 })).toThrow()
    expect(readdirSync(join(folder, 'backups'))).toEqual(before)
  })

  test('reads as nothing once a byte of it is lost or changed, and half of one is swept', () => {
    const { backups, folder, request } = prepared()
    backups.make(request)
    const name = backups.list().find(({ reason }) => reason === 'import')?.name ?? ''
    const bytes = readFileSync(backups.pathOf(name))
    for (let place = 10; place < bytes.length; place += 13) {
      writeFileSync(backups.pathOf(name), bytes.subarray(0, place))
      expect(backups.read(name)).toBeNull()
      const flipped = Buffer.from(bytes)
      flipped[place] = (flipped[place] ?? 0) ^ 4
      writeFileSync(backups.pathOf(name), flipped)
      const document = backups.read(name)
      expect(document === null || document.revision === 2).toBe(true)
    }
    writeFileSync(join(folder, 'backups', `${name}.unchecked`), 'half')
    backups.make({ ...request, revision: 3 })
    expect(readdirSync(join(folder, 'backups')).filter((each) => each.endsWith('.unchecked'))).toEqual([])
  })

  test('of an early version, a sealed document, opens as well', () => {
    const { backups, folder } = prepared()
    const name = '2026-01-05T10-00-00.000Z-regular.json'
    writeFileSync(join(folder, 'backups', name), readFileSync(join(folder, 'pipeline-b.json')))
    expect(backups.list().at(-1)).toEqual({ name, at: '2026-01-05T10:00:00.000Z', reason: 'regular', revision: null })
    expect(backups.read(name)?.revision).toBe(1)
  })
})

describe('ST13: ordinary use leaves a backup', () => {
  const regular = (folder: string) =>
    new Backups(nodeFileSystem, folder).list().filter(({ reason }) => reason === 'regular')

  test('with the first change of an hour, not with the next, and none without a change', () => {
    const folder = memoryFolder()
    const clock = new FakeClock()
    const first = openedStore(folder, { clock })
    expect(regular(folder)).toHaveLength(0)
    addCard(first, 'one')
    addCard(first, 'two')
    expect(regular(folder).map(({ revision }) => revision)).toEqual([1])
    for (let start = 0; start < 3; start++) openedStore(folder, { clock }).close()
    expect(regular(folder)).toHaveLength(1)
    clock.advance(DAY_MS)
    openedStore(folder, { clock }).close() // what was done after yesterday's
    expect(regular(folder).map(({ revision }) => revision)).toEqual([2, 1])
    clock.advance(DAY_MS)
    openedStore(folder, { clock }).close()
    expect(regular(folder)).toHaveLength(2)
  })

  test('when a clock is put back by years, too, and the one just made stays', () => {
    const folder = memoryFolder()
    const clock = new FakeClock('2046-03-02T09:00:00.000Z')
    const store = openedStore(folder, { clock })
    for (let hour = 0; hour < 40; hour++) {
      addCard(store, `later ${hour}`)
      clock.advance(HOUR_MS)
    }
    clock.setTo('2026-03-02T09:00:00.000Z')
    addCard(store, 'now')
    addCard(store, 'and again')
    expect(regular(folder).map(({ at }) => at)).toContain('2026-03-02T09:00:00.000Z')
  })

  test('at midnight of the user in a zone of half hours', () => {
    const folder = memoryFolder()
    const clock = new FakeClock()
    clock.moveTo('2026-03-02 23:50', 'Asia/Kolkata')
    const store = openedStore(folder, { clock })
    addCard(store, 'one')
    clock.advance(15 * 60_000)
    addCard(store, 'two')
    expect(regular(folder).map(({ revision }) => revision)).toEqual([2, 1])
  })
})

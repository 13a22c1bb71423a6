import { expect, test } from 'vitest'
import { type Backup, Backups, keptOf } from '../../../electron/persistence/backups'
import { nodeFileSystem } from '../../../electron/persistence/file-system'
import { firstDocument } from '../../../shared/document/document'
import { DAY_MS, FakeClock, HOUR_MS } from '../../support/fake-clock'
import { memoryFolder } from '../../support/temporary-folder'

const DAYS = 400

test('A9: of 400 days of backups each hour, 24 hourly, 30 daily and 12 monthly ones are kept', () => {
  const clock = new FakeClock('2026-01-01T00:30:00.000Z')
  let kept: readonly Backup[] = []
  for (let hour = 0; hour < DAYS * 24; hour++) {
    const made: Backup = { name: clock.now(), at: clock.now(), reason: 'regular' }
    const all = [made, ...kept]
    const names = keptOf(all)
    kept = all.filter(({ name }) => names.has(name))
    clock.advance(HOUR_MS)
  }
  const hours = kept.slice(0, 24).map(({ at }) => at.slice(0, 13))
  expect(new Set(hours).size).toBe(24)
  expect(new Set(kept.map(({ at }) => at.slice(0, 10))).size).toBeGreaterThanOrEqual(30)
  expect(new Set(kept.map(({ at }) => at.slice(0, 7))).size).toBe(12)
  expect(kept.length).toBeLessThanOrEqual(24 + 30 + 12)
})

test('a backup reads as it was made, and what is no valid pipeline becomes none', () => {
  const backups = new Backups(nodeFileSystem, memoryFolder())
  const clock = new FakeClock()
  const document = firstDocument(clock.now(), clock.zone(), '0.1.0')
  backups.make(document, 'import', clock.now())
  clock.advance(DAY_MS)
  expect(() => backups.make({ ...document, revision: -1 }, 'regular', clock.now())).toThrow()
  const [backup] = backups.list()
  expect(backups.list()).toHaveLength(1)
  expect(backup).toMatchObject({ at: '2026-03-02T09:00:00.000Z', reason: 'import' })
  expect(backups.read(backup?.name ?? '')).toEqual(document)
  expect(backups.read('../pipeline-a.json')).toBeNull()
})

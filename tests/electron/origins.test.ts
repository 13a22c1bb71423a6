import { appendFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PATHS } from '../../electron/paths'
import { nodeFileSystem } from '../../electron/persistence/file-system'
import { encodeLine, readLines } from '../../electron/persistence/journal-format'
import { readFolder } from '../../electron/persistence/reading'
import { deviceIn } from '../../electron/store/device'
import { SCHEMA_VERSION } from '../../shared/document/document'
import type { JournalLine } from '../../shared/document/journal-line'
import { stateOf } from '../support/builders'
import { FakeClock } from '../support/fake-clock'
import { DEVICE } from '../support/open-pipeline'
import { addCard, openedStore } from '../support/opened-store'
import { temporaryFolder } from '../support/temporary-folder'

const HOUR_MS = 3_600_000

const journalsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith('journal-'))
    .sort()
    .map((name) => join(folder, name))
const linesIn = (folder: string): readonly JournalLine[] =>
  journalsIn(folder).flatMap((path) => readLines(readFileSync(path)).lines)

describe('CH12 a change tells where it comes from', () => {
  test('CH12 its line in the journal and its place in the undo history name the device and what made it', () => {
    const folder = temporaryFolder()
    const clock = new FakeClock()
    const store = openedStore(folder, { clock })
    addCard(store, 'one')
    const startAt = new Date(Date.parse(clock.now()) + HOUR_MS).toISOString()
    store.execute({
      type: 'interview/plan',
      payload: {
        id: 'talk',
        applicationId: 'one',
        round: { number: 1, label: '' },
        kind: 'phone',
        startAt,
        zone: clock.zone(),
        lengthMinutes: 30,
        place: '',
        interviewerIds: [],
      },
    })
    clock.advance(4 * HOUR_MS)
    store.execute({ type: 'interview/hold-due', payload: {} })
    store.execute({
      type: 'import/applications',
      payload: {
        huntId: 'first-hunt',
        newHunts: [],
        newStages: [],
        applications: [
          {
            huntId: null,
            stageId: 'applied',
            outcome: null,
            fields: { company: 'Northwind' },
            website: '',
            companyNotes: '',
            contacts: [],
            entries: [],
            archivedAt: null,
            createdAt: null,
          },
        ],
      },
    })
    store.undo()
    store.redo()
    expect(linesIn(folder).map(({ type, source, device }) => [type, source, device])).toEqual([
      ['application/create', 'user', DEVICE],
      ['interview/plan', 'user', DEVICE],
      ['interview/hold-due', 'clock', DEVICE],
      ['import/applications', 'import', DEVICE],
      ['import/applications', 'undo', DEVICE],
      ['import/applications', 'undo', DEVICE],
    ])
    store.close()
    const history = readFolder(nodeFileSystem, folder).best?.state.history
    expect(history?.undo.map(({ source, device }) => [source, device])).toEqual([
      ['user', DEVICE],
      ['user', DEVICE],
      ['import', DEVICE],
    ])
  })

  test('CH12 of a segment that an older version wrote no device is known; what made the change is told by the line', () => {
    const folder = temporaryFolder()
    cpSync(join(import.meta.dirname, '..', 'fixtures', 'schema-4'), folder, { recursive: true })
    const undo = readFolder(nodeFileSystem, folder).best?.state.history.undo ?? []
    expect(undo.length).toBeGreaterThan(0)
    for (const { device, source } of undo) expect({ device, source }).toEqual({ device: null, source: 'user' })
  })
})

describe('CH12 the id of this installation', () => {
  test('CH12 is made once, beside the document; where it can’t be read there is a new one', () => {
    const folder = temporaryFolder()
    const device = deviceIn(nodeFileSystem, folder, 'remember')
    expect(device).toMatch(/^[0-9a-f-]{36}$/)
    expect(deviceIn(nodeFileSystem, folder, 'remember')).toBe(device)
    expect(deviceIn(nodeFileSystem, folder, 'look')).toBe(device)
    expect(deviceIn(nodeFileSystem, temporaryFolder(), 'remember')).not.toBe(device)
    writeFileSync(join(folder, PATHS.device), '{"id":')
    const next = deviceIn(nodeFileSystem, folder, 'remember')
    expect(next).not.toBe(device)
    expect(deviceIn(nodeFileSystem, folder, 'remember')).toBe(next)
  })

  test('CH12 is not written where one only looks', () => {
    const folder = temporaryFolder()
    deviceIn(nodeFileSystem, folder, 'look')
    expect(readdirSync(folder)).toEqual([])
  })
})

test('CH2 what another device has changed since is not taken back: undo refuses in words and touches nothing', () => {
  const folder = temporaryFolder()
  const store = openedStore(folder)
  addCard(store, 'one')
  const role = 'Engineer'
  store.execute({ type: 'application/update', payload: { id: 'one', changes: { role } } })
  const before = store.pipeline.get('application', 'one')
  if (!before) throw new Error('no card')
  const elsewhere: JournalLine = {
    schemaVersion: SCHEMA_VERSION,
    revision: 3,
    at: '2026-03-02T10:00:00.000Z',
    device: 'another',
    source: 'other-device',
    type: 'application/update',
    history: 'aside',
    records: [{ kind: 'application', id: 'one', before, after: { ...before, role: 'Lead engineer' } }],
  }
  appendFileSync(journalsIn(folder).at(-1) ?? '', encodeLine(elsewhere))

  const again = openedStore(folder)
  const shown = stateOf(again.load().records)
  expect(again.undo()).toEqual({ ok: false, reason: 'changed-since' })
  expect(again.load().revision).toBe(3)
  expect(stateOf(again.load().records)).toEqual(shown)
  expect(linesIn(folder)).toHaveLength(3)
  // What is done from now on can be taken back.
  expect(addCard(again, 'two').ok).toBe(true)
  expect(again.undo().ok).toBe(true)
})

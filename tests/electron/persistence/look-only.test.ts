import { mkdirSync, readdirSync, renameSync, rmSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeFileSystem } from '../../../electron/persistence/file-system'
import { lookInto } from '../../../electron/persistence/look-only'
import { PipelineStore } from '../../../electron/store/store'
import { countingIds, stateOf } from '../../support/builders'
import { FakeClock } from '../../support/fake-clock'
import { addCard, openedStore } from '../../support/opened-store'
import { fingerprint } from '../../support/report-command'
import { memoryFolder } from '../../support/temporary-folder'

const clock = new FakeClock()
const placeOf = (folder: string) => ({ files: nodeFileSystem, folder, clock, appVersion: '0.1.0' })
const journalIn = (folder: string) =>
  join(folder, readdirSync(folder).find((name) => name.startsWith('journal-')) ?? '')

describe('ST12 / A16: read-only where it can be read', () => {
  test('everything is shown, a change is refused, and not a byte changes', () => {
    const folder = memoryFolder()
    const store = openedStore(folder)
    for (const id of ['one', 'two', 'three']) addCard(store, id)
    const before = fingerprint(folder)
    const opened = lookInto(placeOf(folder))
    if (!opened.ok) throw new Error(opened.failure.reason)
    const looked = new PipelineStore(opened.repository, opened.state, {
      clock,
      device: 'device-of-tests',
      newId: countingIds(),
      onProblem: () => undefined,
    })
    looked.compactIfWorthwhile('open')
    expect(stateOf(looked.load().records)).toEqual(stateOf(store.load().records))
    expect(addCard(looked, 'four')).toEqual({ ok: false, reason: 'not-saved' })
    expect(looked.undo()).toEqual({ ok: false, reason: 'not-saved' })
    expect(looked.storage).toBe('failing')
    looked.close()
    expect(fingerprint(folder)).toEqual(before)
  })

  test('what isn’t whole is asked about first, with what is missing', () => {
    const folder = memoryFolder()
    const store = openedStore(folder)
    for (const id of ['one', 'two', 'three']) addCard(store, id)
    truncateSync(journalIn(folder), 0)
    const before = fingerprint(folder)
    expect(lookInto(placeOf(folder))).toMatchObject({
      ok: false,
      failure: { reason: 'damaged', offers: { asFarAsRead: { applications: 0, missing: 3 }, backups: [] } },
    })
    expect(lookInto(placeOf(folder), 'what-could-be-read').ok).toBe(true)
    expect(fingerprint(folder)).toEqual(before)
  })

  test('an empty one is no fresh start', () => {
    expect(lookInto(placeOf(memoryFolder()))).toMatchObject({ ok: false, failure: { reason: 'unwritable' } })
  })
})

describe('ST12 / A16: a folder that vanishes while it is open', () => {
  test('takes no change until the same journal is back', () => {
    const folder = join(memoryFolder(), 'data')
    const store = openedStore(folder)
    addCard(store, 'one')
    renameSync(folder, `${folder}-elsewhere`)
    expect(addCard(store, 'two')).toEqual({ ok: false, reason: 'not-saved' })
    mkdirSync(folder) // as the place of a disk that was taken out
    expect(addCard(store, 'two')).toEqual({ ok: false, reason: 'not-saved' })
    expect(readdirSync(folder)).toEqual([])
    rmSync(folder, { recursive: true })
    renameSync(`${folder}-elsewhere`, folder)
    expect(addCard(store, 'two')).toEqual({ ok: true, revision: 2 })
    expect([...openedStore(folder).pipeline.all('application').keys()]).toEqual(['one', 'two'])
  })

  test('a journal that was replaced or removed takes none either', () => {
    const folder = memoryFolder()
    const store = openedStore(folder)
    addCard(store, 'one')
    const path = journalIn(folder)
    writeFileSync(path, 'another')
    expect(addCard(store, 'two')).toEqual({ ok: false, reason: 'not-saved' })
    unlinkSync(path)
    expect(addCard(store, 'two')).toEqual({ ok: false, reason: 'not-saved' })
  })
})

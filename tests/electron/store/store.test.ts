import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Backups } from '../../../electron/persistence/backups'
import { nodeFileSystem } from '../../../electron/persistence/file-system'
import { stateOf } from '../../support/builders'
import { addCard, openedStore } from '../../support/opened-store'
import { temporaryFolder } from '../../support/temporary-folder'

const LONG = 'A long posting. '.repeat(300)

describe('the store', () => {
  test('what was acknowledged is there after a restart, with and without a snapshot', () => {
    const folder = temporaryFolder()
    const first = openedStore(folder)
    expect(addCard(first, 'one')).toEqual({ ok: true, revision: 1 })
    expect(addCard(first, 'two', LONG)).toEqual({ ok: true, revision: 2 })
    const killed = first.load()
    const second = openedStore(folder)
    expect(stateOf(second.load().records)).toEqual(stateOf(killed.records))
    second.close()
    const third = openedStore(folder)
    expect(third.load().revision).toBe(2)
    expect(stateOf(third.load().records)).toEqual(stateOf(killed.records))
    const posting = third.pipeline.get('application', 'two')?.posting
    expect(posting && 'sha256' in posting && third.readText(posting.sha256)).toBe(LONG)
  })

  test('CH2 undo and redo survive a restart', () => {
    const folder = temporaryFolder()
    const first = openedStore(folder)
    addCard(first, 'one')
    addCard(first, 'two')
    first.undo()
    first.close()
    const second = openedStore(folder)
    const step = { type: 'application/create', applications: 1 }
    expect(second.load().history).toMatchObject({ undo: step, redo: step })
    expect(second.redo()).toEqual({ ok: true, revision: 4 })
    expect(second.pipeline.get('application', 'two')).toBeDefined()
    second.undo()
    second.undo()
    expect(second.undo()).toEqual({ ok: false, reason: 'nothing-to-undo' })
    expect(second.pipeline.all('application').size).toBe(0)
    expect(second.pipeline.all('company').size).toBe(0)
  })

  test('deleting several for good empties the history and leaves a backup', () => {
    const folder = temporaryFolder()
    const store = openedStore(folder)
    addCard(store, 'one')
    addCard(store, 'two')
    store.execute({ type: 'application/archive', payload: { ids: ['one', 'two'] } })
    expect(store.execute({ type: 'application/delete', payload: { ids: ['one', 'two'] } }).ok).toBe(true)
    expect(store.undo()).toEqual({ ok: false, reason: 'nothing-to-undo' })
    const backups = new Backups(nodeFileSystem, folder)
    const [kept] = backups.list().filter(({ reason }) => reason === 'delete')
    expect(backups.read(kept?.name ?? '')?.records.application.map(({ id }) => id)).toEqual(['one', 'two'])
  })

  test('a command that changes nothing writes nothing and tells nobody', () => {
    const store = openedStore(temporaryFolder())
    addCard(store, 'one', LONG)
    let told = 0
    store.subscribe(() => told++)
    const unchanged = {
      type: 'application/update',
      payload: { id: 'one', changes: { posting: LONG, role: '' } },
    } as const
    expect(store.execute(unchanged)).toEqual({ ok: true, revision: 1 })
    expect(told).toBe(0)
  })

  test('a listener hears each change after it is on the disk, and can leave', () => {
    const folder = temporaryFolder()
    const store = openedStore(folder)
    const heard: number[] = []
    const leave = store.subscribe(({ revision }) => {
      heard.push(openedStore(folder).load().revision, revision)
    })
    addCard(store, 'one')
    leave()
    addCard(store, 'two')
    expect(heard).toEqual([1, 1])
  })

  test('ST7 A13: files are 0600 and folders 0700', () => {
    const folder = join(temporaryFolder(), 'data')
    const store = openedStore(folder)
    addCard(store, 'one', LONG)
    addCard(store, 'two')
    store.execute({ type: 'application/archive', payload: { ids: ['one', 'two'] } })
    store.execute({ type: 'application/delete', payload: { ids: ['one', 'two'] } })
    store.close()
    const modes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
      const found = lstatSync(join(folder, name))
      return [found.isDirectory(), found.mode & 0o777] as const
    })
    expect(modes.length).toBeGreaterThanOrEqual(6)
    for (const [isFolder, mode] of modes) expect(mode).toBe(isFolder ? 0o700 : 0o600)
    expect(lstatSync(folder).mode & 0o777).toBe(0o700)
  })
})

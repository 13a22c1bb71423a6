import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { Backups } from '../../../electron/persistence/backups'
import { DiskThread } from '../../../electron/persistence/disk-thread'
import type { DiskWork } from '../../../electron/persistence/disk-work'
import { nodeFileSystem } from '../../../electron/persistence/file-system'
import { openRepository } from '../../../electron/persistence/opening'
import { commandsInTurn } from '../../../electron/store/commands-in-turn'
import { PipelineStore } from '../../../electron/store/store'
import type { Command } from '../../../shared/commands/index'
import type { Storage } from '../../../shared/ipc'
import { countingIds } from '../../support/builders'
import { FakeClock } from '../../support/fake-clock'
import { addCard, openedStore } from '../../support/opened-store'
import { memoryFolder } from '../../support/temporary-folder'
import { buildWorker } from '../import/build-worker'

let entry: URL
beforeAll(async () => {
  entry = await buildWorker('persistence/disk-worker')
})

/** The store with the app's thread; `settled` resolves once nothing is under way in it. */
const threaded = (folder = memoryFolder()) => {
  const clock = new FakeClock()
  const thread = new DiskThread(entry, folder)
  const works: Promise<unknown>[] = []
  const watched = {
    do: (work: DiskWork) => {
      const done = thread.do(work)
      works.push(done.catch(() => undefined))
      return done
    },
    end: () => thread.end(),
  }
  const opened = openRepository({ files: nodeFileSystem, folder, clock, appVersion: '0.1.0' })
  if (!opened.ok) throw new Error('not opened')
  const problems: string[] = []
  const store = new PipelineStore(opened.repository, opened.state, {
    clock,
    device: 'device-of-tests',
    newId: countingIds('id'),
    onProblem: (what) => problems.push(what),
    thread: watched,
  })
  const settled = async () => {
    await Promise.all(works)
    await new Promise((resolve) => setImmediate(resolve)) // what waits for the work has its turn, too
  }
  return { folder, clock, store, problems, works, settled, backups: new Backups(nodeFileSystem, folder) }
}

const BLOCKED = 'a file where the folder should be'
const block = (folder: string) => writeFileSync(join(folder, 'backups'), BLOCKED)
const unblock = (folder: string) => {
  rmSync(join(folder, 'backups'))
  mkdirSync(join(folder, 'backups'), { mode: 0o700 })
}

describe('ST11: the thread', () => {
  test('makes the backup of the first change while more changes come, and none twice', async () => {
    const { store, settled, works, backups } = threaded()
    for (let card = 0; card < 30; card++) addCard(store, `card ${card}`)
    expect(works).toHaveLength(1)
    await settled()
    addCard(store, 'afterwards')
    await settled()
    expect(works).toHaveLength(1)
    const [made] = backups.list()
    expect(made).toMatchObject({ reason: 'regular', revision: 1 })
    expect(backups.read(made?.name ?? '')?.records.application).toHaveLength(1)
    store.close()
  })

  test('ended at once by a quit, main makes it; killed, the next start does', async () => {
    const quit = threaded()
    addCard(quit.store, 'one')
    quit.store.close()
    expect(quit.backups.list()).toHaveLength(1)
    expect(quit.problems).toEqual([])
    await quit.settled()
    expect(quit.backups.list().map(({ reason }) => reason)).toEqual(['regular'])

    const folder = memoryFolder()
    addCard(openedStore(folder), 'one')
    rmSync(join(folder, 'backups'), { recursive: true }) // as if killed before
    const next = threaded(folder)
    next.store.compactIfWorthwhile('idle')
    await next.settled()
    expect(next.backups.list()).toHaveLength(1)
  })

  test('that can’t write refuses no change; it is told, tried again after a minute, and told when it is made', async () => {
    const { store, folder, clock, settled, works, backups, problems } = threaded()
    const told: Storage[] = []
    store.onStorage((storage) => told.push(storage))
    block(folder)
    expect(addCard(store, 'one').ok).toBe(true)
    await settled()
    expect(addCard(store, 'two').ok).toBe(true)
    expect(works).toHaveLength(1)
    expect(told).toEqual(['not-backed-up'])
    expect(problems).toEqual(['backup'])
    unblock(folder)
    clock.advance(61_000)
    expect(addCard(store, 'three').ok).toBe(true)
    await settled()
    expect(told).toEqual(['not-backed-up', 'writable'])
    expect(backups.list().map(({ revision }) => revision)).toEqual([3])
    store.close()
  })

  test('looks for orphans; what a change names meanwhile stays', async () => {
    const folder = memoryFolder()
    const long = (word: string) => `${word} `.repeat(1_000)
    const first = openedStore(folder)
    addCard(first, 'one', long('kept'))
    first.close()
    const { store, settled, works } = threaded(folder)
    writeFileSync(join(folder, 'texts', 'f'.repeat(64)), 'an orphan')
    for (let count = 0; count < 500; count++)
      store.execute({
        type: 'application/tag',
        payload: { ids: ['one'], add: [`tag ${count % 50}`], remove: [`tag ${(count + 25) % 50}`] },
      })
    await settled()
    const before = works.length
    store.compactIfWorthwhile('idle')
    addCard(store, 'two', long('meanwhile'))
    await settled()
    expect(works.length).toBeGreaterThan(before)
    expect(readdirSync(join(folder, 'texts'))).toHaveLength(2)
    store.close()
  })
})

describe('ST13: before something dangerous', () => {
  const DELETE: Command = { type: 'application/delete', payload: { ids: ['one', 'two'] } }
  const prepared = () => {
    const run = threaded()
    for (const id of ['one', 'two', 'three']) addCard(run.store, id)
    run.store.execute({ type: 'application/archive', payload: { ids: ['one', 'two'] } })
    return run
  }

  test('the command waits for its backup, and what is asked after it waits for the command', async () => {
    const { store, settled, backups } = prepared()
    await settled()
    const commands = commandsInTurn(store)
    const deleted = commands.send(DELETE)
    const undone = commands.undo()
    expect(store.pipeline.all('application').size).toBe(3)
    expect(await deleted).toEqual({ ok: true, revision: 5 })
    expect(await undone).toEqual({ ok: false, reason: 'nothing-to-undo' })
    const [kept] = backups.list().filter(({ reason }) => reason === 'delete')
    expect(kept?.revision).toBe(4)
    expect(backups.read(kept?.name ?? '')?.records.application).toHaveLength(3)
    store.close()
  })

  test('what the program changes meanwhile is in it, too', async () => {
    const { store, settled, backups } = prepared()
    await settled()
    const deleted = commandsInTurn(store).send(DELETE)
    await Promise.resolve()
    addCard(store, 'meanwhile')
    expect((await deleted).ok).toBe(true)
    const [kept] = backups.list().filter(({ reason }) => reason === 'delete')
    expect(backups.read(kept?.name ?? '')?.records.application).toHaveLength(4)
    store.close()
  })

  test('without its backup it is refused, and nothing is changed; the next command has its turn', async () => {
    const { store, folder, settled } = prepared()
    await settled()
    rmSync(join(folder, 'backups'), { recursive: true })
    block(folder)
    const commands = commandsInTurn(store)
    expect(await commands.send(DELETE)).toEqual({ ok: false, reason: 'not-backed-up' })
    expect(store.execute(DELETE)).toEqual({ ok: false, reason: 'not-backed-up' })
    expect(store.pipeline.all('application').size).toBe(3)
    expect((await commands.undo()).ok).toBe(true)
    unblock(folder)
    store.close()
  })
})

// first of all: it must see node:fs before electron-store does
import '../../support/faulty-node-fs'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { PipelineStore } from '../../../electron/store/store'
import type { Reply } from '../../../shared/ipc'
import { countingIds, stateOf } from '../../support/builders'
import { FakeClock } from '../../support/fake-clock'
import { type Fault, withFault } from '../../support/faulty-node-fs'
import { addCard, openedStore, tryOpening } from '../../support/opened-store'
import { memoryFolder } from '../../support/temporary-folder'

const LONG = 'A long posting. '.repeat(300)
const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EBUSY', 'EMFILE', 'EROFS', 'EXDEV', 'short']
/** Not those that atomically tries again for a second each time. */
const LASTING_CODES = ['ENOSPC', 'EIO', 'EROFS']

const NEXT_DAY = '2026-03-03T09:00:00.000Z'

type Step = readonly [name: string, act: (store: PipelineStore) => Reply | undefined]

const STEPS: readonly Step[] = [
  ['add', (store) => addCard(store, 'new', LONG)],
  ['move', (store) => move(store, 'one', 'offer')],
  ['undo', (store) => store.undo()],
  ['snapshot', (store) => snapshot(store)],
  ['add', (store) => addCard(store, 'newer')],
  ['snapshot', (store) => snapshot(store)],
  ['move', (store) => move(store, 'two', 'screening')],
  ['close', (store) => close(store)],
]

const move = (store: PipelineStore, id: string, stageId: string) =>
  store.execute({ type: 'application/move', payload: { ids: [id], stageId, place: 'top', outcome: null } })

const snapshot = (store: PipelineStore): undefined => {
  store.compactIfWorthwhile('close')
}

const close = (store: PipelineStore): undefined => {
  store.close()
}

const snapshotOf = (store: PipelineStore) => ({ revision: store.load().revision, state: stateOf(store.load().records) })

/** A folder with two generations and some lines after them. */
const prepared = (folder: string) => {
  const store = openedStore(folder)
  addCard(store, 'one', LONG)
  store.compactIfWorthwhile('close')
  addCard(store, 'two')
  return snapshotOf(store)
}

/** What a person does while the fault happens; where the acknowledged state is afterwards. */
const runSteps = (folder: string, start: ReturnType<typeof snapshotOf>) => {
  let acknowledged = start
  let firstRefused: string | null = null
  const opened = tryOpening(folder, { newId: countingIds('step'), clock: new FakeClock(NEXT_DAY) }) // a backup is due
  if (!opened.ok) return { acknowledged, firstRefused }
  const { store } = opened
  for (const [name, act] of STEPS) {
    const reply = act(store)
    if (reply?.ok) {
      acknowledged = snapshotOf(store)
      firstRefused = null
    } else if (reply) firstRefused ??= name
    expect(snapshotOf(store)).toEqual(acknowledged)
  }
  return { acknowledged, firstRefused }
}

describe('A4: any failure of a file operation leaves the old state or the new one', () => {
  const cases: readonly Omit<Fault, 'at'>[] = [
    ...CODES.map((code) => ({ code, lasts: false })),
    ...LASTING_CODES.map((code) => ({ code, lasts: true })),
  ]
  test.each(cases)('$code, lasting: $lasts', ({ code, lasts }) => {
    const base = memoryFolder()
    const original = join(base, 'original')
    const start = prepared(original)
    const covered = new Set<string>()
    let at = 1
    for (; ; at++) {
      const folder = join(base, `copy-${at}`)
      cpSync(original, folder, { recursive: true })
      let ran = { acknowledged: start, firstRefused: null as string | null }
      const { hits } = withFault({ code, at, lasts }, () => {
        ran = runSteps(folder, start)
      })
      for (const name of hits) covered.add(name)
      const { acknowledged, firstRefused } = ran
      const store = openedStore(folder)
      const found = snapshotOf(store)
      if (found.revision === acknowledged.revision + 1 && firstRefused !== null && lasts)
        takeBack(store, firstRefused) // it was refused because nobody could know whether it had reached the disk
      else expect(found.revision, `operation ${at}, ${hits[0]}`).toBe(acknowledged.revision)
      expect(stateOf(store.load().records), `operation ${at}, ${hits[0]}`).toEqual(acknowledged.state)
      if ('new' in (acknowledged.state.application as object)) expectPosting(store)
      expect(addCard(store, 'afterwards').ok).toBe(true)
      rmSync(folder, { recursive: true })
      if (hits.length === 0) break
    }
    console.log(`${code}: ${at - 1} operations failed in turn: ${[...covered].join(', ')}`)
    expect(at).toBeGreaterThan(60)
    expect([...covered]).toEqual(
      expect.arrayContaining(['openSync', 'writeSync', 'fsyncSync', 'fdatasyncSync', 'renameSync', 'readFileSync']),
    )
  })

  test('the very first start', () => {
    let at = 1
    for (; ; at++) {
      const folder = join(memoryFolder(), 'data')
      const { hits } = withFault({ code: at % 2 ? 'ENOSPC' : 'short', at: Math.ceil(at / 2), lasts: false }, () => {
        tryOpening(folder)
      })
      expect(snapshotOf(openedStore(folder)).revision).toBe(0)
      if (hits.length === 0) break
    }
    expect(at).toBeGreaterThan(10)
  })
})

const takeBack = (store: PipelineStore, refused: string): void => {
  expect((refused === 'undo' ? store.redo() : store.undo()).ok).toBe(true)
}

const expectPosting = (store: PipelineStore): void => {
  const posting = store.pipeline.get('application', 'new')?.posting
  expect(posting && 'sha256' in posting && store.readText(posting.sha256)).toBe(LONG)
}

describe('ST2 a failed append', () => {
  test('is refused, the store says that it is failing, and the next that succeeds makes it writable again', () => {
    const store = openedStore(memoryFolder(), { clock: new FakeClock() })
    const told: string[] = []
    store.onStorage((storage) => told.push(storage))
    addCard(store, 'one')
    for (let attempt = 0; attempt < 3; attempt++)
      withFault({ code: 'ENOSPC', at: 1, lasts: true }, () => {
        expect(addCard(store, 'two')).toEqual({ ok: false, reason: 'not-saved' })
        expect(store.undo()).toEqual({ ok: false, reason: 'not-saved' })
      })
    expect(store.pipeline.get('application', 'two')).toBeUndefined()
    expect(addCard(store, 'two')).toEqual({ ok: true, revision: 2 })
    expect(told).toEqual(['failing', 'writable'])
  })
})

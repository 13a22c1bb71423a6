import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { documentInBackup } from '../../electron/persistence/backup-file'
import { nodeFileSystem } from '../../electron/persistence/file-system'
import { documentOf } from '../../electron/persistence/stored-document'
import type { PipelineStore } from '../../electron/store/store'
import { Replica } from '../../renderer/state/replica'
import { TrackedQuery } from '../../renderer/state/tracked-query'
import type { Command } from '../../shared/commands/index'
import type { Kind, OwnedKind, RecordDiff, RecordTypes } from '../../shared/records/record'
import { touchedApplications } from '../../shared/records/touched'
import { touchesLongTexts } from '../../shared/search/text-search'
import { stateOf } from '../support/builders'
import { addCard, openedStore } from '../support/opened-store'
import { temporaryFolder } from '../support/temporary-folder'

// The one place in which a kind is stated, with one kind more; every other module is the product's own.
vi.mock('../../shared/records/kinds', async (original) => {
  const { RECORD_KINDS, defineKind } = await original<typeof import('../../shared/records/kinds')>()
  const toy = defineKind(
    z.strictObject({ id: z.string(), applicationId: z.string(), day: z.string(), words: z.string() }),
    {
      applicationOf: ({ applicationId }) => applicationId,
      dayOf: ({ day }) => day,
      searchedTexts: ({ words }) => [{ inline: words }],
    },
  )
  return { defineKind, RECORD_KINDS: { ...RECORD_KINDS, toy } }
})

// Something must write it.
vi.mock('../../shared/commands/index', async (original) => {
  const known = await original<typeof import('../../shared/commands/index')>()
  const { defineCommand } = await import('../../shared/commands/define-command')
  const putToy = defineCommand({ payload: z.any(), run: (tx, toy) => tx.put(TOY, toy) })
  return { ...known, COMMANDS: { ...known.COMMANDS, 'toy/put': putToy } }
})

/** The types know the product's kinds alone: it passes for one that belongs to applications and has a day. */
const TOY = 'toy' as Kind as OwnedKind & 'entry'
type Toy = { readonly id: string; readonly applicationId: string; readonly day: string; readonly words: string }

const toy: Toy = { id: 'toy-1', applicationId: 'one', day: '2026-03-20', words: 'a red wheel' }
const moved: Toy = { ...toy, applicationId: 'two', day: '2026-03-25' }

const put = (store: PipelineStore, record: Toy) =>
  store.execute({ type: 'toy/put', payload: record } as unknown as Command) // the types know the product's commands alone
const toysOf = (pipeline: PipelineStore['pipeline'], applicationId: string) => [
  ...pipeline.recordsOf(TOY, applicationId),
]
const toysOn = (pipeline: PipelineStore['pipeline'], day: string) =>
  pipeline.datedBetween(day, day).filter(({ kind }) => kind === TOY)

test('a kind that is stated in one place goes the whole way, and goes with its application', async () => {
  const folder = temporaryFolder()
  const store = openedStore(folder)
  const replica = new Replica(() => Promise.resolve(structuredClone(store.load())))
  await replica.load()
  const diffs: RecordDiff[] = []
  store.subscribe((changed) => {
    diffs.push(changed.diff)
    replica.receive(structuredClone(changed))
  })
  const woken = vi.fn()
  const shown = new TrackedQuery(replica, (pipeline) => toysOf(pipeline, 'one'))
  shown.subscribe(() => woken(shown.value()))
  expect(shown.value()).toEqual([])
  addCard(store, 'one')
  addCard(store, 'two')
  woken.mockClear()

  // Command, indexes, replica.
  expect(put(store, toy)).toMatchObject({ ok: true })
  for (const { pipeline } of [store, replica]) {
    expect(pipeline.get(TOY, 'toy-1')).toEqual(toy)
    expect(toysOf(pipeline, 'one')).toEqual([toy])
    expect(toysOn(pipeline, '2026-03-20')).toHaveLength(1)
  }
  expect(woken).toHaveBeenCalledOnce()
  expect(diffs.at(-1)).toSatisfy(touchesLongTexts)
  expect(touchedApplications(diffs.at(-1) ?? [])).toEqual(new Set(['one']))

  // It changes its application and its day: whoever shows either is woken.
  put(store, moved)
  expect(toysOf(store.pipeline, 'one')).toEqual([])
  expect(toysOf(store.pipeline, 'two')).toEqual([moved])
  expect(
    [toysOn(store.pipeline, '2026-03-20'), toysOn(store.pipeline, '2026-03-25')].map(({ length }) => length),
  ).toEqual([0, 1])
  expect(woken).toHaveBeenCalledTimes(2)

  // Undo.
  expect(store.undo().ok).toBe(true)
  expect(toysOf(replica.pipeline, 'one')).toEqual([toy])

  // Journal and replay: the folder as a killed program leaves it.
  const journal = readdirSync(folder).filter((name) => name.startsWith('journal-'))
  expect(journal.map((name) => readFileSync(join(folder, name), 'utf8')).join('')).toContain('"kind":"toy"')
  const replayed = openedStore(folder)
  expect(stateOf(replayed.load().records)).toEqual(stateOf(store.load().records))
  expect(toysOf(replayed.pipeline, 'one')).toEqual([toy])

  // Snapshot: in the document's list, and read from there.
  replayed.close()
  const snapshot = readdirSync(folder)
    .filter((name) => name.startsWith('pipeline-'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).document)
    .find(({ records }) => records.toy?.length === 1)
  expect(documentOf({ ...snapshot, schemaVersion: 1 })?.records[TOY]).toEqual([toy])
  const again = openedStore(folder)
  expect(again.pipeline.get(TOY, 'toy-1')).toEqual(toy)

  // Undo survives the restart; then it goes with its application, and stays in the backup that is made before.
  expect(again.redo().ok).toBe(true)
  expect(again.undo().ok).toBe(true)
  again.execute({ type: 'application/archive', payload: { ids: ['one', 'two'] } })
  expect(again.execute({ type: 'application/delete', payload: { ids: ['one', 'two'] } }).ok).toBe(true)
  expect(again.pipeline.get(TOY, 'toy-1')).toBeUndefined()
  expect(toysOf(again.pipeline, 'one')).toEqual([])
  expect(toysOn(again.pipeline, '2026-03-20')).toEqual([])
  const [backup = ''] = readdirSync(join(folder, 'backups')).filter((name) => name.includes('delete'))
  const kept = documentInBackup(nodeFileSystem.readFile(join(folder, 'backups', backup)))
  expect((kept?.records as Partial<Record<Kind, readonly RecordTypes[Kind][]>> | undefined)?.[TOY]).toEqual([toy]) // the toy's list, too
})

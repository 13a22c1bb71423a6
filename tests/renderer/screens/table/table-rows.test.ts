import { expect, it, vi } from 'vitest'
import type { LoadedPipeline } from '../../../../shared/ipc'
import { tableContextOf } from '../../../../shared/queries/table/table-row'
import { reverse } from '../../../../shared/records/record-diff'
import { Bench, HUNT } from '../../../support/builders'

const bench = new Bench()
bench.card('a')

// The page's end of the contract, as the preload puts it there.
vi.stubGlobal('window', {
  bridge: {
    request: {
      load: async (): Promise<LoadedPipeline> => ({
        revision: 0,
        records: bench.pipeline.toLists(),
        history: { undo: null, redo: null },
      }),
    },
  },
})
const { replica } = await import('../../../../renderer/state/use-pipeline')
const { AllRows, TableRows } = await import('../../../../renderer/screens/table/table-rows')

it('TA1 what stands above the table counts rows that a filter hides, too, also once they are gone again', async () => {
  await replica.load()
  const context = tableContextOf(replica.pipeline, '2026-03-02', 'Europe/Vienna')
  const rows = new TableRows(
    new AllRows({ huntId: HUNT, order: [], context }),
    ({ application }) => application.role === 'Baker',
  )
  let told = 0
  rows.subscribe(() => told++)
  const history = { undo: null, redo: null }
  const created = bench.run('application/create', {
    id: 'hidden',
    huntId: HUNT,
    stageId: 'applied',
    fields: { company: 'Hidden' },
    appliedOn: null,
    outcome: null,
  })
  if (!created.ok) throw new Error(created.reason)
  replica.receive({ revision: 1, diff: created.diff, history })
  expect(rows.shown()).toEqual({ rows: [], total: 2, totalWithArchived: 2 })
  replica.receive({ revision: 2, diff: reverse(created.diff), history })
  expect(rows.shown()).toEqual({ rows: [], total: 1, totalWithArchived: 1 })
  const archived = bench.run('application/archive', { ids: ['a'] })
  replica.receive({ revision: 3, diff: archived.ok ? archived.diff : [], history })
  expect(rows.shown()).toEqual({ rows: [], total: 0, totalWithArchived: 1 })
  expect(told).toBe(3)
})

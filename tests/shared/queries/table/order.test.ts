import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COLUMN_IDS, type ColumnId, type ColumnSort } from '../../../../shared/model/table-setup'
import { OverviewIndex } from '../../../../shared/queries/overview-index'
import { lineKey, linesOf } from '../../../../shared/queries/table/lines'
import { orderedRow, orderOf, rowComparer, textOrderOf } from '../../../../shared/queries/table/row-order'
import { SortedRows } from '../../../../shared/queries/table/sorted-rows'
import { tableContextOf } from '../../../../shared/queries/table/table-row'
import type { Pipeline } from '../../../../shared/records/pipeline'
import { Bench, HUNT } from '../../../support/builders'
import { application, company, pipelineOf } from '../../../support/query-builders'

const ZONE = 'Europe/Vienna'
const TODAY = '2026-03-02'
const texts = textOrderOf('en')

const ascending = (column: ColumnId): ColumnSort => ({ column, isDescending: false })
const descending = (column: ColumnId): ColumnSort => ({ column, isDescending: true })

const sortedRows = (
  pipeline: Pipeline,
  order: readonly ColumnSort[],
  index = new OverviewIndex(
    () => pipeline,
    () => ZONE,
  ),
) => {
  const context = tableContextOf(pipeline, TODAY, ZONE)
  return SortedRows.sort(pipeline.all('application').keys(), order, texts, (id) => {
    const overview = index.of(id)
    return overview && overview.application.archivedAt === null ? orderedRow(overview, order, context) : null
  })
}

const idsBy = (pipeline: Pipeline, ...order: ColumnSort[]): readonly string[] =>
  sortedRows(pipeline, order).rows.map(({ id }) => id)

describe('TA2 the order of the rows', () => {
  const pipeline = pipelineOf({
    company: [company('acme', 'acme 10'), company('b', 'Acme 9'), company('c', 'Ärger'), company('d', 'Zoo')],
    application: [
      application('one', {
        companyId: 'acme',
        excitement: 3,
        stageId: 'applied',
        createdAt: '2026-01-01T09:00:00.000Z',
      }),
      application('two', {
        companyId: 'b',
        excitement: null,
        stageId: 'wishlist',
        createdAt: '2026-01-02T09:00:00.000Z',
      }),
      application('three', { companyId: 'c', excitement: 5, stageId: 'offer', createdAt: '2026-01-03T09:00:00.000Z' }),
      application('four', { companyId: 'd', excitement: 3, stageId: 'applied', createdAt: '2026-01-04T09:00:00.000Z' }),
    ],
  })

  it.each([
    ['without a sort the newest come first', [], ['four', 'three', 'two', 'one']],
    [
      'names as their language has them, numbers in them as numbers',
      [ascending('company')],
      ['two', 'one', 'three', 'four'],
    ],
    ['stages as on the board', [ascending('stage')], ['two', 'four', 'one', 'three']],
    ['empty ones last', [ascending('excitement')], ['four', 'one', 'three', 'two']],
    ['empty ones last downwards, too', [descending('excitement')], ['three', 'four', 'one', 'two']],
    [
      'a second column decides among those that are alike',
      [descending('excitement'), ascending('company')],
      ['three', 'one', 'four', 'two'],
    ],
  ] as const)('%s', (_what, order, ids) => {
    expect(idsBy(pipeline, ...order)).toEqual(ids)
  })

  it('names that differ in case alone are alike: the next column decides', () => {
    const rows = [
      application('one', { source: 'linkedin', role: 'c' }),
      application('two', { source: 'LinkedIn', role: 'a' }),
      application('three', { source: 'linkedin', role: 'b' }),
    ]
    expect(idsBy(pipelineOf({ application: rows }), ascending('source'), ascending('role'))).toEqual([
      'two',
      'three',
      'one',
    ])
  })

  it('salaries count by the year, days by the calendar', () => {
    const paid = pipelineOf({
      application: [
        application('hour', { salary: { min: 50, max: null, currency: 'EUR', period: 'hour' } }),
        application('month', { salary: { min: null, max: 5_000, currency: 'EUR', period: 'month' } }),
        application('year', {
          salary: { min: 80_000, max: 90_000, currency: 'EUR', period: 'year' },
          deadline: '2026-03-09',
        }),
        application('none', { deadline: '2026-03-10' }),
      ],
    })
    expect(idsBy(paid, ascending('salary'))).toEqual(['month', 'year', 'hour', 'none'])
    expect(idsBy(paid, descending('deadline')).slice(0, 2)).toEqual(['none', 'year'])
  })

  it('groups come first, in the direction that their column is sorted by', () => {
    expect(orderOf('stage', [ascending('company')])).toEqual([ascending('stage'), ascending('company')])
    expect(orderOf('stage', [ascending('company'), descending('stage')])).toEqual([
      descending('stage'),
      ascending('company'),
    ])
  })
})

describe('TA10 a change costs its own rows', () => {
  it('the rows after any change are those of a fresh sort, whatever was sorted by', () => {
    const word = fc.constantFrom('', 'Acme', 'acme', 'Beta 2', 'Beta 10', 'Öl', 'zeta')
    const change = fc.oneof(
      fc.record({ kind: fc.constant('role' as const), card: fc.nat(11), word }),
      fc.record({ kind: fc.constant('company' as const), card: fc.nat(11), word: word.filter((each) => each !== '') }),
      fc.record({
        kind: fc.constant('move' as const),
        card: fc.nat(11),
        word: fc.constantFrom('applied', 'screening', 'offer'),
      }),
      fc.record({ kind: fc.constant('archive' as const), card: fc.nat(11), word }),
      fc.record({ kind: fc.constant('add' as const), card: fc.nat(11), word }),
      fc.record({ kind: fc.constant('excitement' as const), card: fc.nat(11), word }),
    )
    const sort = fc.array(fc.record({ column: fc.constantFrom(...COLUMN_IDS), isDescending: fc.boolean() }), {
      maxLength: 3,
    })
    let changes = 0
    fc.assert(
      fc.property(sort, fc.array(change, { minLength: 1, maxLength: 25 }), (order, steps) => {
        const bench = new Bench()
        for (let at = 0; at < 8; at++) bench.card(`card-${at}`, at % 2 ? 'applied' : 'screening')
        const index = new OverviewIndex(
          () => bench.pipeline,
          () => ZONE,
        )
        const rows = sortedRows(bench.pipeline, order, index)
        for (const [at, { kind, card, word: value }] of steps.entries()) {
          const id = `card-${card}`
          const done =
            kind === 'role'
              ? bench.run('application/update', { id, changes: { role: value } })
              : kind === 'company'
                ? bench.run('application/update', { id, changes: { company: value } })
                : kind === 'excitement'
                  ? bench.run('application/update', { id, changes: { excitement: (value.length % 5) + 1 } })
                  : kind === 'move'
                    ? bench.run('application/move', { ids: [id], stageId: value, place: 'top', outcome: null })
                    : kind === 'archive'
                      ? bench.run('application/archive', { ids: [id] })
                      : bench.run('application/create', {
                          id: `new-${at}`,
                          huntId: HUNT,
                          stageId: 'applied',
                          fields: { company: value || 'New' },
                          appliedOn: null,
                          outcome: null,
                        })
          if (!done.ok) continue
          rows.touch(index.receive(done.diff))
          changes++
          expect(rows.rows.map((row) => row.id)).toEqual(sortedRows(bench.pipeline, order).rows.map((row) => row.id))
        }
      }),
      { numRuns: 150 },
    )
    console.log(`changes: ${changes}`)
    expect(changes).toBeGreaterThan(400)
  })

  it('ranks of distinct texts order as comparing each pair does', () => {
    const order = [ascending('role'), descending('source')]
    const compare = rowComparer(order, texts)
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 40 }), (words) => {
        const pipeline = pipelineOf({
          application: words.map(([role, source], at) => application(`card-${at}`, { role, source })),
        })
        const { rows } = sortedRows(pipeline, order)
        for (const [at, row] of rows.entries()) {
          const next = rows[at + 1]
          if (next) expect(compare(row, next)).toBeLessThan(0)
        }
      }),
    )
  })
})

describe('TA6 groups', () => {
  const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id, keys: [], createdAt: '' }))
  const keyOf = (id: string): string => (id < 'c' ? 'first' : 'second')

  it('have a heading with their count; a collapsed one keeps its rows to itself', () => {
    const lines = linesOf(rows, keyOf, new Set(['first']))
    expect(Array.from({ length: lines.count }, (_, place) => lines.at(place))).toEqual([
      { kind: 'group', key: 'first', firstId: 'a', count: 2, isCollapsed: true },
      { kind: 'group', key: 'second', firstId: 'c', count: 2, isCollapsed: false },
      { kind: 'row', id: 'c' },
      { kind: 'row', id: 'd' },
    ])
    expect(lines.placeOf('d')).toBe(3)
    expect(lines.idsBetween(0, 3)).toEqual(['c', 'd'])
  })

  it('are one each, also where their names sort as one', () => {
    const names: Readonly<Record<string, string>> = { a: 'lot 1', b: 'lot 01', c: 'lot 1', d: 'lot 01' }
    const lines = linesOf(rows, (id) => names[id] ?? '', new Set())
    expect(
      Array.from({ length: lines.count }, (_, place) => lines.at(place)).map((line) => line && lineKey(line)),
    ).toEqual(['group:lot 1', 'a', 'c', 'group:lot 01', 'b', 'd'])
  })

  it('without groups each row is a line', () => {
    const lines = linesOf(rows, null, new Set())
    expect(lines.count).toBe(4)
    expect(lines.idsBetween(1, 2)).toEqual(['b', 'c'])
    expect(lines.placeOf('z')).toBe(-1)
  })
})

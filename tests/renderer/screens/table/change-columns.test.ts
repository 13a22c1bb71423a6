import { describe, expect, it } from 'vitest'
import {
  nextSort,
  sortedBy,
  withMoved,
  withShown,
  withStepped,
  withWidth,
} from '../../../../renderer/screens/table/change-columns'
import {
  COLUMN_IDS,
  type ColumnId,
  DEFAULT_TABLE_SETUP,
  shownColumns,
  type TableSetup,
} from '../../../../shared/model/table-setup'

const setupOf = (...ids: ColumnId[]): TableSetup => ({
  ...DEFAULT_TABLE_SETUP,
  columns: ids.map((id) => ({ id, isShown: true, width: null, isPinned: id === 'company' })),
})
const four = setupOf('company', 'role', 'stage', 'tags')
const shown = (columns: TableSetup['columns']): readonly string[] =>
  shownColumns({ ...DEFAULT_TABLE_SETUP, columns }).map(({ id }) => id)

const up = (column: ColumnId) => ({ column, isDescending: false })
const down = (column: ColumnId) => ({ column, isDescending: true })

describe('TA2 a click on a header', () => {
  it.each([
    ['sorts upwards', [], 'role', false, [up('role')]],
    ['then downwards', [up('role')], 'role', false, [down('role')]],
    ['then not at all', [down('role')], 'role', false, []],
    ['takes the place of another sort', [up('stage')], 'role', false, [up('role')]],
    ['with Shift joins it', [up('stage')], 'role', true, [up('stage'), up('role')]],
    ['with Shift turns its column in its place', [up('stage'), up('role')], 'stage', true, [down('stage'), up('role')]],
    ['with Shift takes it out', [down('stage'), up('role')], 'stage', true, [up('role')]],
  ] as const)('%s', (_what, sort, column, isMulti, expected) => {
    expect(nextSort(sort, column, isMulti)).toEqual(expected)
  })

  it('a menu says the direction itself', () => {
    expect(sortedBy([up('stage')], down('role'), false)).toEqual([down('role')])
    expect(sortedBy([up('stage'), up('role')], down('stage'), true)).toEqual([down('stage'), up('role')])
  })
})

describe('TA4 columns', () => {
  it.each([
    ['before another', 'tags', 'role', false, ['company', 'tags', 'role', 'stage']],
    ['after another', 'role', 'tags', true, ['company', 'stage', 'tags', 'role']],
    ['beside a pinned one they are pinned', 'tags', 'company', false, ['tags', 'company', 'role', 'stage']],
    ['onto itself they stay', 'role', 'role', true, ['company', 'role', 'stage', 'tags']],
  ] as const)('move %s', (_what, id, beside, isAfter, expected) => {
    const moved = withMoved(four, id, beside, isAfter)
    expect(shown(moved)).toEqual(expected)
    expect(new Set(moved.map((each) => each.id))).toEqual(new Set(COLUMN_IDS))
  })

  it('step over hidden ones, and stop at the edge', () => {
    const hidden = { ...four, columns: withShown(four, 'stage', false) }
    expect(shown(withStepped(hidden, 'tags', -1))).toEqual(['company', 'tags', 'role'])
    expect(shown(withStepped(four, 'tags', 1))).toEqual(['company', 'role', 'stage', 'tags'])
  })

  it('the last one that is shown stays', () => {
    expect(shown(withShown(setupOf('role'), 'role', false))).toEqual(['role'])
  })

  it.each([
    [1, 56],
    [300.4, 300],
    [9_999, 800],
  ])('a width of %s is %s', (asked, width) => {
    expect(withWidth(four, 'role', asked).find(({ id }) => id === 'role')?.width).toBe(width)
  })
})

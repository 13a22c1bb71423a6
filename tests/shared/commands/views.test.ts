import { describe, expect, it } from 'vitest'
import { parseCommand } from '../../../shared/commands/index'
import { COLUMN_IDS, DEFAULT_TABLE_SETUP, type TableSetup } from '../../../shared/model/table-setup'
import { isSameContent, viewsOf } from '../../../shared/queries/views'
import { reverse } from '../../../shared/records/record-diff'
import { parseQuery } from '../../../shared/search/parse-query'
import { Bench } from '../../support/builders'

const content = (filter: string, setup: TableSetup = DEFAULT_TABLE_SETUP) => ({
  filter,
  setup: { ...setup, columns: [...setup.columns], sort: [...setup.sort] },
})

const withViews = (): Bench => {
  const bench = new Bench()
  for (const id of ['one', 'two', 'three'])
    bench.run('view/create', { id, name: ` ${id} `, content: content(`tag:${id}`) })
  return bench
}

const names = ({ pipeline }: Bench): readonly string[] => viewsOf(pipeline).map(({ name }) => name)

describe('VI1 views', () => {
  it('VI1 are kept under their names, the newest last', () => {
    const bench = withViews()
    expect(names(bench)).toEqual(['one', 'two', 'three'])
    expect(bench.pipeline.get('view', 'two')).toMatchObject({ filter: 'tag:two', setup: DEFAULT_TABLE_SETUP })
  })

  it.each([
    ['a view that is gone', 'view/rename', { id: 'gone', name: 'x' }, 'unknown-view'],
    ['an id twice', 'view/create', { id: 'one', name: 'x', content: content('') }, 'id-taken'],
    ['removing what is gone', 'view/remove', { id: 'gone' }, 'unknown-view'],
    ['updating what is gone', 'view/update', { id: 'gone', content: content('') }, 'unknown-view'],
    ['moving what is gone', 'view/reorder', { id: 'gone', afterId: null }, 'unknown-view'],
  ] as const)('VI1 refuses %s', (_what, type, payload, reason) => {
    expect(withViews().run(type, payload)).toEqual({ ok: false, reason })
  })

  it('VI1 a name has letters, a width has bounds', () => {
    expect(parseCommand({ type: 'view/rename', payload: { id: 'one', name: '  ' } })).toBeNull()
    const setup = { ...DEFAULT_TABLE_SETUP, columns: [{ id: 'role', isShown: true, width: 1, isPinned: false }] }
    expect(
      parseCommand({ type: 'view/create', payload: { id: 'x', name: 'x', content: { filter: '', setup } } }),
    ).toBeNull()
  })

  it.each([
    ['three', null, ['three', 'one', 'two']],
    ['one', 'two', ['two', 'one', 'three']],
    ['one', 'three', ['two', 'three', 'one']],
    ['two', 'two', ['one', 'two', 'three']],
  ])('VI4 %s goes below %s', (id, afterId, expected) => {
    const bench = withViews()
    bench.run('view/reorder', { id, afterId })
    expect(names(bench)).toEqual(expected)
  })

  it('VI5 every change can be taken back', () => {
    const bench = withViews()
    const before = bench.pipeline.toLists().view
    for (const change of [
      () => bench.run('view/rename', { id: 'one', name: 'Other' }),
      () => bench.run('view/update', { id: 'one', content: content('stage:applied') }),
      () => bench.run('view/remove', { id: 'two' }),
      () => bench.run('view/reorder', { id: 'three', afterId: null }),
    ]) {
      const done = change()
      if (!done.ok) throw new Error(done.reason)
      bench.pipeline.apply(reverse(done.diff))
      expect(new Set(bench.pipeline.toLists().view)).toEqual(new Set(before))
    }
  })
})

describe('VI3 whether what is shown is still the view', () => {
  const columns = DEFAULT_TABLE_SETUP.columns
  it.each([
    ['the same', content('a'), true],
    ['spaces around the filter', content(' a '), true],
    ['another filter', content('b'), false],
    ['another sort', content('a', { ...DEFAULT_TABLE_SETUP, sort: [{ column: 'role', isDescending: true }] }), false],
    ['other groups', content('a', { ...DEFAULT_TABLE_SETUP, groupBy: 'stage' }), false],
    [
      'another width',
      content('a', { ...DEFAULT_TABLE_SETUP, columns: columns.map((each) => ({ ...each, width: 99 })) }),
      false,
    ],
    [
      'hidden columns in another order',
      content('a', {
        ...DEFAULT_TABLE_SETUP,
        columns: [...columns.filter((each) => each.isShown), ...columns.filter((each) => !each.isShown).reverse()],
      }),
      true,
    ],
    [
      'no word of a column that is hidden',
      content('a', { ...DEFAULT_TABLE_SETUP, columns: columns.filter((each) => each.isShown) }),
      true,
    ],
  ])('%s', (_what, shown, isSame) => {
    expect(isSameContent(content('a'), shown)).toBe(isSame)
  })

  it('knows every column', () => {
    expect(DEFAULT_TABLE_SETUP.columns.map(({ id }) => id)).toEqual([...COLUMN_IDS])
  })
})

describe('VI7 the sample', () => {
  it('VI7 brings two views and takes them along, but for one that was changed', () => {
    const bench = withViews()
    bench.run('sample/add', {})
    expect(names(bench)).toEqual(['one', 'two', 'three', 'Quiet two weeks', 'Open by source'])
    for (const view of viewsOf(bench.pipeline)) expect(parseQuery(view.filter).ok).toBe(true)
    bench.run('view/rename', { id: 'sample-view-quiet', name: 'Mine' })
    const hunt = [...bench.pipeline.all('hunt').values()].find(({ isSample }) => isSample)
    bench.run('sample/remove', { huntId: hunt?.id ?? '' })
    expect(names(bench)).toEqual(['one', 'two', 'three', 'Mine'])
  })
})

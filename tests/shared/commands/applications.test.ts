import { describe, expect, test } from 'vitest'
import { Bench, HUNT } from '../../support/builders'

const create = (bench: Bench, changes: object) =>
  bench.run('application/create', {
    id: 'new',
    huntId: HUNT,
    stageId: 'applied',
    fields: { company: 'Lumen Foods' },
    appliedOn: null,
    outcome: null,
    ...changes,
  })

const move = (
  bench: Bench,
  ids: string[],
  stageId: string,
  place: 'top' | 'bottom' | object = 'top',
  outcome: unknown = null,
) => bench.run('application/move', { ids, stageId, place, outcome } as never) // the schema's own forms, written short

const kindsOf = (bench: Bench, id: string) => [...bench.pipeline.entriesOf(id)].map(({ kind }) => kind)

describe('application/create', () => {
  test('puts the card at the top of its column with its first entries', () => {
    const bench = new Bench()
    bench.card('old')
    expect(create(bench, { appliedOn: '2026-02-20' }).ok).toBe(true)
    expect(bench.column('applied')).toEqual(['new', 'old'])
    expect([...bench.pipeline.entriesOf('new')]).toMatchObject([
      { kind: 'added', known: 'observed' },
      { kind: 'applied', known: 'back-dated', at: { day: '2026-02-20', time: null } },
    ])
  })

  test('two spellings of one company are one', () => {
    const bench = new Bench()
    bench.card('one', 'applied', 'Lumen Foods')
    bench.card('two', 'applied', '  LUMEN-foods GmbH')
    expect(bench.pipeline.all('company').size).toBe(1)
  })

  test.each([
    [{ stageId: 'nowhere' }, 'unknown-stage'],
    [{ huntId: 'nowhere' }, 'unknown-hunt'],
    [{ id: 'old' }, 'id-taken'],
    [{ stageId: 'closed' }, 'outcome-missing'],
    [{ appliedOn: '2026-03-03' }, 'in-the-future'],
    [{ fields: { company: ' . ' } }, 'company-missing'],
  ])('%o is refused: %s', (changes, reason) => {
    const bench = new Bench()
    bench.card('old')
    expect(create(bench, changes)).toEqual({ ok: false, reason })
    expect(bench.pipeline.all('application').size).toBe(1)
  })
})

describe('application/move', () => {
  test('places above, below, at the ends; several keep their order', () => {
    const bench = new Bench()
    for (const id of ['d', 'c', 'b', 'a']) bench.card(id)
    move(bench, ['d'], 'applied', { above: 'b' })
    expect(bench.column('applied')).toEqual(['a', 'd', 'b', 'c'])
    move(bench, ['c', 'a'], 'applied', { below: 'd' })
    expect(bench.column('applied')).toEqual(['d', 'c', 'a', 'b'])
    move(bench, ['d'], 'applied', 'bottom')
    expect(bench.column('applied')).toEqual(['c', 'a', 'b', 'd'])
    move(bench, ['b'], 'applied', { below: 'gone' })
    expect(bench.column('applied')).toEqual(['b', 'c', 'a', 'd'])
    move(bench, ['b', 'c'], 'applied', { below: 'c' })
    expect(bench.column('applied')).toEqual(['b', 'c', 'a', 'd'])
  })

  test('CH5 another stage writes a transition, and the first time in an applied stage the day of applying', () => {
    const bench = new Bench()
    bench.card('one', 'wishlist')
    move(bench, ['one'], 'applied')
    move(bench, ['one'], 'offer')
    bench.clock.advance(60_000)
    move(bench, ['one'], 'applied')
    expect(kindsOf(bench, 'one')).toEqual([
      'added',
      'stage-transition',
      'applied',
      'stage-transition',
      'stage-transition',
    ])
  })

  test('CH4 who has applied can’t have dropped it before', () => {
    const bench = new Bench()
    create(bench, { appliedOn: '2026-02-20' })
    const refused = { ok: false, reason: 'dropped-after-applying' }
    expect(move(bench, ['new'], 'closed', 'top', 'dropped')).toMatchObject(refused)
    expect(move(bench, ['new'], 'closed', 'top', 'withdrawn').ok).toBe(true)
    const ending = [...bench.pipeline.entriesOf('new')].find(({ kind }) => kind === 'outcome')?.id ?? ''
    expect(bench.run('entry/correct', { id: ending, outcome: 'dropped' })).toMatchObject(refused)
    const closed = { id: 'other', stageId: 'closed', appliedOn: '2026-02-20', outcome: 'dropped' }
    expect(create(bench, closed)).toMatchObject(refused)
    expect(create(bench, { ...closed, appliedOn: null }).ok).toBe(true)
    const happening = { kind: 'applied' } as const
    const at = { day: '2026-02-20', time: null, zone: 'UTC' }
    const applied = { id: 'late', applicationId: 'other', happening, at, text: '' }
    expect(bench.run('entry/add', applied)).toMatchObject({ ok: false, reason: 'applied-after-dropping' })
  })

  test('into a closed stage it needs the outcome, and out of it the outcome is gone', () => {
    const bench = new Bench()
    bench.card('one')
    expect(move(bench, ['one'], 'closed')).toEqual({ ok: false, reason: 'outcome-missing' })
    expect(move(bench, ['one'], 'closed', 'top', 'ghosted').ok).toBe(true)
    expect(bench.pipeline.get('application', 'one')?.outcome).toBe('ghosted')
    expect(move(bench, ['one'], 'closed', 'bottom').ok).toBe(true)
    expect(bench.pipeline.get('application', 'one')?.outcome).toBe('ghosted')
    move(bench, ['one'], 'offer')
    expect(bench.pipeline.get('application', 'one')?.outcome).toBeNull()
    expect(kindsOf(bench, 'one').filter((kind) => kind === 'outcome')).toHaveLength(2)
  })

  test.each([
    [['nobody'], 'applied', 'unknown-application'],
    [['one'], 'nowhere', 'unknown-stage'],
  ])('%o to %s is refused: %s', (ids, stageId, reason) => {
    const bench = new Bench()
    bench.card('one')
    expect(move(bench, ids, stageId)).toEqual({ ok: false, reason })
  })

  test('ranks: 600 cards squeezed into one gap are spread again and stay in order', () => {
    const bench = new Bench()
    for (const id of ['last', 'squeezed-b', 'squeezed-a', 'first']) bench.card(id)
    let [upper, lower] = ['squeezed-a', 'squeezed-b']
    for (let count = 0; count < 600; count++) {
      move(bench, [lower], 'applied', { below: 'first' })
      expect(bench.column('applied')).toEqual(['first', lower, upper, 'last'])
      ;[upper, lower] = [lower, upper]
    }
    const longest = Math.max(...[...bench.pipeline.all('application').values()].map(({ rank }) => rank.length))
    expect(longest).toBeLessThanOrEqual(64)
  })

  test('between two cards of one rank there is room', () => {
    const bench = new Bench()
    bench.card('archived')
    bench.run('application/archive', { ids: ['archived'] })
    bench.card('same-rank')
    bench.run('application/unarchive', { ids: ['archived'] })
    bench.card('third')
    const [, upper, lower] = bench.column('applied')
    expect(move(bench, ['third'], 'applied', { below: upper }).ok).toBe(true)
    expect(bench.column('applied')).toEqual([upper, 'third', lower])
  })
})

describe('archive, delete, tag, update', () => {
  test('archived cards leave their column and come back to their place', () => {
    const bench = new Bench()
    for (const id of ['c', 'b', 'a']) bench.card(id)
    bench.run('application/archive', { ids: ['b'] })
    expect(bench.column('applied')).toEqual(['a', 'c'])
    bench.run('application/unarchive', { ids: ['b'] })
    expect(bench.column('applied')).toEqual(['a', 'b', 'c'])
  })

  test('only what is archived can be deleted; its timeline and its company go with it', () => {
    const bench = new Bench()
    bench.card('one')
    expect(bench.run('application/delete', { ids: ['one'] })).toEqual({ ok: false, reason: 'not-archived' })
    bench.run('application/archive', { ids: ['one'] })
    expect(bench.run('application/delete', { ids: ['one', 'one'] }).ok).toBe(true)
    expect(['application', 'entry', 'company'].map((kind) => bench.pipeline.all(kind as 'entry').size)).toEqual([
      0, 0, 0,
    ]) // any kind has a size
  })

  test('tags are added and removed without doubles', () => {
    const bench = new Bench()
    bench.card('one')
    bench.run('application/tag', { ids: ['one'], add: ['a', 'b'], remove: [] })
    bench.run('application/tag', { ids: ['one'], add: ['b', 'c'], remove: ['a'] })
    expect(bench.pipeline.get('application', 'one')?.tags).toEqual(['b', 'c'])
  })

  test('a company typed by mistake does not stay behind', () => {
    const bench = new Bench()
    bench.card('one', 'applied', 'Tidewaterr')
    bench.run('application/update', { id: 'one', changes: { company: 'Tidewater' } })
    expect([...bench.pipeline.all('company').values()].map(({ name }) => name)).toEqual(['Tidewater'])
    expect(bench.run('application/update', { id: 'one', changes: { company: '' } })).toEqual({
      ok: false,
      reason: 'company-missing',
    })
  })
})

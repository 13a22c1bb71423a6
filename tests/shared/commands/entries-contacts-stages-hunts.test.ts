import { describe, expect, test } from 'vitest'
import { compareRank } from '../../../shared/model/rank'
import { Bench, HUNT } from '../../support/builders'

const at = (day: string, time: string | null = null) => ({ day, time, zone: 'Europe/Vienna' })

describe('entries', () => {
  const bench = () => {
    const made = new Bench()
    made.card('one')
    return made
  }
  const add = (on: Bench, id: string, day: string, happening: object = { kind: 'note' }) =>
    on.run('entry/add', { id, applicationId: 'one', happening, at: at(day), text: '' } as never) // the schema's own forms, written short

  test('CH7 an earlier day is back-dated, today is observed, tomorrow is refused', () => {
    const on = bench()
    add(on, 'earlier', '2026-02-01')
    add(on, 'today', '2026-03-02')
    expect(on.pipeline.get('entry', 'earlier')?.known).toBe('back-dated')
    expect(on.pipeline.get('entry', 'today')?.known).toBe('observed')
    expect(add(on, 'tomorrow', '2026-03-03')).toEqual({ ok: false, reason: 'in-the-future' })
    expect(add(on, 'today', '2026-03-02')).toEqual({ ok: false, reason: 'id-taken' })
  })

  test('CH6 a reply before the day of applying is refused, on that day it is day 0; corrections and removals are held to it too', () => {
    const on = bench()
    add(on, 'applied', '2026-02-10', { kind: 'applied' })
    expect(add(on, 'early', '2026-02-09', { kind: 'reply', reply: 'no' })).toEqual({
      ok: false,
      reason: 'reply-before-wait',
    })
    expect(add(on, 'reply', '2026-02-10', { kind: 'reply', reply: 'no' }).ok).toBe(true)
    expect(on.run('entry/correct', { id: 'reply', at: at('2026-02-01') })).toEqual({
      ok: false,
      reason: 'reply-before-wait',
    })
    add(on, 'applied-again', '2026-02-20', { kind: 'applied' })
    expect(on.run('entry/remove', { id: 'applied' })).toEqual({ ok: false, reason: 'reply-before-wait' })
  })

  test('what the board wrote stays, its day can be corrected', () => {
    const on = bench()
    const added = [...on.pipeline.entriesOf('one')].find(({ kind }) => kind === 'added')?.id ?? ''
    expect(on.run('entry/remove', { id: added })).toEqual({ ok: false, reason: 'entry-is-fixed' })
    expect(on.run('entry/correct', { id: added, at: at('2026-01-05', '08:00') }).ok).toBe(true)
    expect(on.pipeline.get('entry', added)).toMatchObject({ at: at('2026-01-05', '08:00'), known: 'back-dated' })
    expect(on.run('entry/remove', { id: 'nothing' })).toEqual({ ok: false, reason: 'unknown-entry' })
  })

  test('correcting how it ended corrects the card', () => {
    const on = bench()
    on.card('two', 'closed')
    const ending = [...on.pipeline.entriesOf('two')].find(({ kind }) => kind === 'outcome')?.id ?? ''
    on.run('entry/correct', { id: ending, outcome: 'withdrawn' })
    expect(on.pipeline.get('application', 'two')?.outcome).toBe('withdrawn')
  })
})

describe('contacts', () => {
  test('a person is added, linked twice, unlinked, and gone with the last link', () => {
    const on = new Bench()
    on.card('one')
    on.card('two')
    const link = (applicationId: string, newContact: { name: string } | null) =>
      on.run('contact/link', { applicationId, contactId: 'robin', role: 'recruiter', newContact })
    expect(link('one', null)).toEqual({ ok: false, reason: 'unknown-contact' })
    expect(link('one', { name: 'Robin Example' }).ok).toBe(true)
    expect(link('two', { name: 'Robin Example' })).toEqual({ ok: false, reason: 'id-taken' })
    expect(link('two', null).ok).toBe(true)
    on.run('contact/unlink', { applicationId: 'one', contactId: 'robin' })
    expect(on.pipeline.get('contact', 'robin')).toBeDefined()
    on.run('contact/unlink', { applicationId: 'two', contactId: 'robin' })
    expect(on.pipeline.get('contact', 'robin')).toBeUndefined()
    expect(on.run('contact/update', { id: 'robin', changes: {} })).toEqual({ ok: false, reason: 'unknown-contact' })
  })
})

describe('stages', () => {
  const order = (on: Bench) =>
    [...on.pipeline.all('stage').values()]
      .filter(({ removedAt }) => removedAt === null)
      .sort(compareRank)
      .map(({ id }) => id)

  test('are added, renamed and put elsewhere', () => {
    const on = new Bench()
    on.run('stage/add', { id: 'own', name: 'Homework', kind: 'interviewing', colour: 'teal', afterId: 'applied' })
    on.run('stage/reorder', { id: 'offer', afterId: null })
    expect(order(on)).toEqual(['offer', 'wishlist', 'applied', 'own', 'screening', 'interviewing', 'closed'])
    on.run('stage/update', { id: 'own', changes: { name: 'Task' } })
    expect(on.pipeline.get('stage', 'own')?.name).toBe('Task')
    expect(on.run('stage/add', { id: 'own', name: 'x', kind: 'saved', colour: 'gray', afterId: null })).toEqual({
      ok: false,
      reason: 'id-taken',
    })
  })

  test('removing one sends its cards, the archived too, elsewhere and leaves a tombstone', () => {
    const on = new Bench()
    on.card('one')
    on.card('two')
    on.run('application/archive', { ids: ['two'] })
    const remove = (moveCardsTo: string | null) => on.run('stage/remove', { id: 'applied', moveCardsTo, outcome: null })
    expect(remove(null)).toEqual({ ok: false, reason: 'stage-has-cards' })
    expect(remove('applied')).toEqual({ ok: false, reason: 'stage-has-cards' })
    expect(remove('closed')).toEqual({ ok: false, reason: 'outcome-missing' })
    expect(remove('screening').ok).toBe(true)
    expect(on.column('screening')).toEqual(['one'])
    expect(on.pipeline.get('application', 'two')?.stageId).toBe('screening')
    expect(on.pipeline.get('stage', 'applied')?.removedAt).not.toBeNull()
    expect(on.run('stage/update', { id: 'applied', changes: {} })).toEqual({ ok: false, reason: 'unknown-stage' })
  })

  test('the last one stays', () => {
    const on = new Bench()
    const ids = order(on)
    for (const id of ids.slice(1)) on.run('stage/remove', { id, moveCardsTo: null, outcome: null })
    expect(on.run('stage/remove', { id: ids[0] ?? '', moveCardsTo: null, outcome: null })).toEqual({
      ok: false,
      reason: 'last-stage',
    })
  })
})

describe('hunts and imports', () => {
  test('a second hunt has columns of its own', () => {
    const on = new Bench()
    expect(on.run('hunt/create', { id: HUNT, name: 'x' })).toEqual({ ok: false, reason: 'id-taken' })
    on.run('hunt/create', { id: 'second', name: 'Second' })
    on.run('hunt/update', { id: 'second', changes: { endedOn: '2026-03-01' } })
    expect(on.pipeline.get('hunt', 'second')?.endedOn).toBe('2026-03-01')
    expect(on.run('hunt/update', { id: 'third', changes: {} })).toEqual({ ok: false, reason: 'unknown-hunt' })
  })

  const imported = (company: string, stageId = 'applied', outcome: 'rejected' | null = null) => ({
    huntId: null,
    fields: { company },
    website: '',
    companyNotes: '',
    stageId,
    outcome,
    archivedAt: null,
    createdAt: null,
    entries: [
      { happening: { kind: 'applied' as const }, at: at('2025-11-03'), text: '', recordedAt: null, known: null },
    ],
    contacts: [],
  })
  const bring = (on: Bench, applications: ReturnType<typeof imported>[], huntId = HUNT) =>
    on.run('import/applications', { huntId, newHunts: [], newStages: [], applications })

  test('IM5 an import keeps its order below what is there, and its past is imported, not observed', () => {
    const on = new Bench()
    on.card('here', 'applied', 'Company 0')
    expect(
      bring(
        on,
        ['Company 1', 'Company 0', 'Company 2'].map((name) => imported(name)),
      ).ok,
    ).toBe(true)
    const names = on.pipeline
      .columnOf(HUNT, 'applied')
      .map(({ companyId }) => on.pipeline.get('company', companyId)?.name)
    expect(names).toEqual(['Company 0', 'Company 1', 'Company 0', 'Company 2'])
    expect(on.pipeline.all('company').size).toBe(3)
    expect([...on.pipeline.all('entry').values()].filter(({ known }) => known === 'imported')).toHaveLength(3)
  })

  test('IM1 one bad row and nothing of an import is done', () => {
    const on = new Bench()
    expect(bring(on, [imported('A'), imported('')])).toEqual({ ok: false, reason: 'company-missing' })
    expect(bring(on, [imported('A'), imported('B', 'closed')])).toEqual({ ok: false, reason: 'outcome-missing' })
    expect(bring(on, [imported('A'), imported('B', 'nowhere')])).toEqual({ ok: false, reason: 'unknown-stage' })
    expect(bring(on, [imported('A')], 'nowhere')).toEqual({ ok: false, reason: 'unknown-hunt' })
    expect(on.pipeline.all('application').size).toBe(0)
    expect(on.pipeline.all('company').size).toBe(0)
  })
})

test('SA2 notes about an invented company go with the sample; those about one of the user’s own stay', () => {
  const bench = new Bench()
  bench.run('sample/add', {})
  const invented = [...bench.pipeline.all('company').values()].slice(0, 2)
  for (const { id } of invented) bench.run('company/update', { id, changes: { notes: 'Nice', website: 'a.example' } })
  const [taken] = invented
  bench.card('own', 'applied', taken?.name)
  const sample = [...bench.pipeline.all('hunt').values()].find(({ isSample }) => isSample)
  bench.run('sample/remove', { huntId: sample?.id ?? '' })
  expect([...bench.pipeline.all('company').values()].map(({ name }) => name)).toEqual([taken?.name])
})

test('SA2 the user’s own step about an invented person stays, and names nobody once the person is gone', () => {
  const bench = new Bench()
  bench.run('sample/add', {})
  const sample = [...bench.pipeline.all('hunt').values()].find(({ isSample }) => isSample)
  const [person] = bench.pipeline.all('contact').values()
  const own = { id: 'own', kind: 'reminder', applicationId: null, text: 'Coffee' } as const
  bench.run('step/add-own', { ...own, contactId: person?.id ?? null, due: { day: '2026-03-20', time: '09:00' } })
  bench.run('sample/remove', { huntId: sample?.id ?? '' })
  expect(bench.pipeline.get('contact', person?.id ?? '')).toBeUndefined()
  expect(bench.pipeline.get('step', 'own')).toMatchObject({ text: 'Coffee', contactId: null })
})

import { describe, expect, test } from 'vitest'
import { stepIdOf } from '../../../shared/model/step'
import { reverse } from '../../../shared/records/record-diff'
import { Bench, HUNT, stateOf } from '../../support/builders'
import { thankedEachByItself } from '../../support/earlier-rules'
import { Hunting } from '../../support/hunting'

const idOf = (bench: Bench, name: string): string =>
  [...bench.pipeline.all('company').values()].find((company) => company.name === name)?.id ?? ''

const person = (bench: Bench, applicationId: string, contactId: string, fields: object = {}) =>
  bench.run('contact/link', {
    applicationId,
    contactId,
    role: 'recruiter',
    newContact: { name: contactId, ...fields },
  })

describe('CO7 companies become one', () => {
  const two = () => {
    const bench = new Bench()
    bench.card('one', 'applied', 'Lumen Foods')
    bench.card('two', 'applied', 'Lumen Foodz')
    bench.card('three', 'interviewing', 'Tidewater')
    bench.run('application/update', { id: 'three', changes: { agency: 'Lumen Foodz' } })
    person(bench, 'two', 'ada')
    return { bench, keepId: idOf(bench, 'Lumen Foods'), goneId: idOf(bench, 'Lumen Foodz') }
  }

  test('applications, agencies and people move; website and notes are taken where the kept one has none', () => {
    const { bench, keepId, goneId } = two()
    bench.run('company/update', { id: goneId, changes: { website: 'lumen.example', notes: 'Met at the fair' } })
    expect(bench.run('company/merge', { keepId, mergeIds: [goneId], notes: null }).ok).toBe(true)
    const { pipeline } = bench
    expect(pipeline.get('company', goneId)).toBeUndefined()
    expect(pipeline.get('company', keepId)).toMatchObject({
      name: 'Lumen Foods',
      website: 'lumen.example',
      notes: { inline: 'Met at the fair' },
    })
    expect([...pipeline.applicationsOf(keepId)].map(({ id }) => id).sort()).toEqual(['one', 'two'])
    expect(pipeline.get('application', 'three')?.agencyId).toBe(keepId)
    expect(pipeline.get('contact', 'ada')?.companyId).toBe(keepId)
  })

  test.each([
    ['both have some', 'Good people', 'Bad coffee', 'Good people\n\nBad coffee'],
    ['both say the same', 'Good people', 'Good people', 'Good people'],
    ['neither has any', '', '', ''],
  ])('notes where %s', (_case, kept, gone, joined) => {
    const { bench, keepId, goneId } = two()
    bench.run('company/update', { id: keepId, changes: { notes: kept } })
    bench.run('company/update', { id: goneId, changes: { notes: gone } })
    bench.run('company/merge', { keepId, mergeIds: [goneId], notes: null })
    expect(bench.pipeline.get('company', keepId)?.notes).toEqual({ inline: joined })
  })

  test('notes that are kept in files are never dropped: the window has to say what they are together', () => {
    const { bench, keepId, goneId } = two()
    bench.run('company/update', { id: keepId, changes: { notes: 'x'.repeat(3_000) } })
    bench.run('company/update', { id: goneId, changes: { notes: 'short' } })
    expect(bench.run('company/merge', { keepId, mergeIds: [goneId], notes: null })).toEqual({
      ok: false,
      reason: 'notes-not-read',
    })
    expect(bench.run('company/merge', { keepId, mergeIds: [goneId], notes: 'both' }).ok).toBe(true)
    expect(bench.pipeline.get('company', keepId)?.notes).toEqual({ inline: 'both' })
  })

  test('undo restores everything exactly', () => {
    const { bench, keepId, goneId } = two()
    const before = stateOf(bench.pipeline.toLists())
    const merged = bench.run('company/merge', { keepId, mergeIds: [goneId], notes: null })
    if (!merged.ok) throw new Error(merged.reason)
    bench.pipeline.apply(reverse(merged.diff))
    expect(stateOf(bench.pipeline.toLists())).toEqual(before)
  })

  test.each([
    ['itself', (ids: { keepId: string }) => ids.keepId, 'merge-with-itself'],
    ['one that is gone', () => 'nobody', 'unknown-company'],
  ])('with %s is refused', (_case, other, reason) => {
    const { bench, keepId } = two()
    expect(bench.run('company/merge', { keepId, mergeIds: [other({ keepId })], notes: null })).toEqual({
      ok: false,
      reason,
    })
  })
})

describe('CO6 a company keeps its own name', () => {
  test.each([
    ['lumen foods GmbH', 'company-known'],
    ['…', 'company-missing'],
    ['Tidewater Group', null],
    ['TIDEWATER', null],
  ])('renaming to %s', (name, reason) => {
    const bench = new Bench()
    bench.card('one', 'applied', 'Lumen Foods')
    bench.card('two', 'applied', 'Tidewater')
    const renamed = bench.run('company/update', { id: idOf(bench, 'Tidewater'), changes: { name } })
    expect(renamed.ok ? null : renamed.reason).toBe(reason)
  })
})

describe('CO8 people become one', () => {
  const thankYou = (on: Hunting, interviewId: string, contactId: string) =>
    on.bench.pipeline.get('step', stepIdOf(`${interviewId}/held`, 'thank-you', contactId))

  /** Two records of one person at one interview. */
  const met = () => {
    const on = new Hunting('2026-03-02 09:00')
    on.person('ada')
    on.person('ada2')
    const interviewId = on.held('2026-03-03 10:00', { interviewerIds: ['ada', 'ada2'] })
    thankedEachByItself(on)
    return { on, interviewId }
  }

  test('links, interviews and own steps follow; what the kept one lacks is taken over', () => {
    const { on, interviewId } = met()
    on.do('contact/update', { id: 'ada2', changes: { email: 'ada@example.com', notes: 'Likes Rust' } })
    on.do('contact/link', { applicationId: on.id, contactId: 'ada2', role: 'hiring-manager', newContact: null })
    on.do('contact/link', { applicationId: on.id, contactId: 'ada', role: 'other', newContact: null })
    const own = { id: 'own', kind: 'reminder', applicationId: null, contactId: 'ada2', text: 'Coffee' } as const
    on.do('step/add-own', { ...own, due: { day: '2026-03-20', time: '09:00' } })
    on.do('contact/merge', { keepId: 'ada', mergeIds: ['ada2'], notes: null })
    const { pipeline } = on.bench
    expect(pipeline.get('contact', 'ada2')).toBeUndefined()
    expect(pipeline.get('contact', 'ada')).toMatchObject({ email: 'ada@example.com', notes: { inline: 'Likes Rust' } })
    expect(pipeline.get('application', on.id)?.contacts).toEqual([{ contactId: 'ada', role: 'hiring-manager' }])
    expect(pipeline.get('interview', interviewId)?.interviewerIds).toEqual(['ada'])
    expect(pipeline.get('step', 'own')?.contactId).toBe('ada')
  })

  test('a thank-you that was sent to one of the two stays sent, and only one is left', () => {
    const { on, interviewId } = met()
    on.at('2026-03-03 15:00')
    on.do('step/done', { id: stepIdOf(`${interviewId}/held`, 'thank-you', 'ada2'), way: 'thank-you' })
    expect(thankYou(on, interviewId, 'ada')?.state.kind).toBe('open')
    on.do('contact/merge', { keepId: 'ada', mergeIds: ['ada2'], notes: null })
    expect(thankYou(on, interviewId, 'ada')?.state.kind).toBe('done')
    expect(thankYou(on, interviewId, 'ada2')).toBeUndefined()
    expect(on.names).not.toContain('thank-you')
  })

  test('an open thank-you goes over with its own time', () => {
    const on = new Hunting('2026-03-02 09:00')
    on.person('ada')
    on.person('ada2')
    const interviewId = on.held('2026-03-03 10:00', { interviewerIds: ['ada2'] })
    thankedEachByItself(on)
    const id = stepIdOf(`${interviewId}/held`, 'thank-you', 'ada2')
    on.do('step/edit', { id, changes: { due: { day: '2026-03-09', time: '11:00' } } })
    on.do('contact/merge', { keepId: 'ada', mergeIds: ['ada2'], notes: null })
    expect(on.due('thank-you')).toBe('2026-03-09 11:00')
    expect(thankYou(on, interviewId, 'ada')).toMatchObject({ contactId: 'ada', isEdited: true })
  })

  test('one thank-you for all who were there stays one, and goes over to who is left', () => {
    const on = new Hunting('2026-03-02 09:00')
    on.person('ada')
    on.person('ada2')
    on.held('2026-03-03 10:00', { interviewerIds: ['ada2'] })
    const before = on.step('thank-you')
    on.do('contact/merge', { keepId: 'ada', mergeIds: ['ada2'], notes: null })
    expect(on.step('thank-you')).toEqual({ ...before, contactId: 'ada' })
  })

  test('a person without a company comes to that of the other; one with a company stays there', () => {
    const bench = new Bench()
    bench.card('one', 'applied', 'Lumen Foods')
    person(bench, 'one', 'ada')
    person(bench, 'one', 'ada2')
    bench.run('contact/update', { id: 'ada', changes: { company: '' } })
    expect(bench.pipeline.get('contact', 'ada')?.companyId).toBeNull()
    bench.run('contact/update', { id: 'ada2', changes: { company: 'Tidewater' } })
    bench.run('contact/merge', { keepId: 'ada', mergeIds: ['ada2'], notes: null })
    expect(bench.pipeline.get('contact', 'ada')?.companyId).toBe(idOf(bench, 'Tidewater'))
    expect([...bench.pipeline.all('application').values()].map(({ huntId }) => huntId)).toEqual([HUNT])
  })
})

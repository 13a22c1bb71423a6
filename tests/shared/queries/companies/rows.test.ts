import { describe, expect, test } from 'vitest'
import type { Step } from '../../../../shared/model/step'
import { factsOf } from '../../../../shared/queries/companies/application-facts'
import { companyDossier } from '../../../../shared/queries/companies/company-dossier'
import { companyRows } from '../../../../shared/queries/companies/company-rows'
import { personDossier, personRows } from '../../../../shared/queries/companies/person-rows'
import type { Pipeline } from '../../../../shared/records/pipeline'
import {
  application,
  applied,
  company,
  contact,
  ended,
  entry,
  followedUp,
  held,
  hunt,
  noted,
  pipelineOf,
  reply,
} from '../../../support/query-builders'

const rowsOf = (pipeline: Pipeline) => companyRows(pipeline, (each) => factsOf(pipeline, each))
const peopleOf = (pipeline: Pipeline) => personRows(pipeline, (each) => factsOf(pipeline, each))
const on = (applicationId: string) => ({ applicationId })

const interview = (id: string, applicationId: string, day: string, interviewerIds: readonly string[]) => ({
  id,
  applicationId,
  round: { number: 1, label: '' },
  kind: 'technical' as const,
  startAt: `${day}T09:00:00.000Z`,
  zone: 'UTC',
  lengthMinutes: 60,
  place: '',
  interviewerIds: [...interviewerIds],
  state: 'held' as const,
  promise: null,
  debrief: null,
  plannedAt: { day, time: '08:00', zone: 'UTC' },
  isConfirmed: true,
  cancelled: null,
  createdAt: `${day}T08:00:00.000Z`,
})

const step = (id: string, fields: Partial<Step>): Step => ({
  id,
  name: 'own',
  kind: 'reminder',
  applicationId: null,
  contactId: null,
  due: { day: '2026-03-01', time: '09:00' },
  again: null,
  overdueFrom: null,
  state: { kind: 'open' },
  isEdited: true,
  keepsTime: false,
  text: id,
  createdAt: '2026-01-01T09:00:00.000Z',
  ...fields,
})

const done = (day: string): Step['state'] => ({ kind: 'done', at: { day, time: null, zone: 'UTC' }, entryId: null })

describe('CO1 the list of companies', () => {
  const pipeline = pipelineOf({
    hunt: [hunt('old'), hunt('new')],
    company: [company('acme'), company('globex'), company('agency'), company('empty')],
    application: [
      application('one', { huntId: 'old', companyId: 'acme', outcome: 'rejected', stageId: 'closed' }),
      application('two', { huntId: 'new', companyId: 'acme', agencyId: 'agency' }),
      application('three', { huntId: 'new', companyId: 'globex', stageId: 'wishlist' }),
      application('gone', { huntId: 'new', companyId: 'globex', archivedAt: '2026-03-01T09:00:00.000Z' }),
    ],
    entry: [
      entry('2026-01-05', applied, on('one')),
      entry('2026-01-09', reply('no'), on('one')),
      entry('2026-01-09', ended('rejected'), on('one')),
      entry('2026-02-01', applied, on('two')),
      entry('2026-02-03', reply('acknowledgement'), on('two')),
      entry('2026-02-05', reply('question'), on('two')),
      entry('2026-02-20', noted, on('two')),
      entry('2026-02-10', applied, on('gone')),
    ],
    interview: [{ ...interview('i1', 'two', '2026-04-01', []), state: 'planned' }],
  })
  const row = (id: string) => rowsOf(pipeline).find((each) => each.company.id === id)

  test('counts over all hunts, the archive too; a note and a receipt are no contact', () => {
    expect(row('acme')).toMatchObject({
      applications: 2,
      asAgency: 0,
      applied: 2,
      answered: 2,
      lastContactOn: '2026-02-05',
      plannedInterviews: 1,
    })
    expect(row('globex')).toMatchObject({ applications: 2, applied: 1, answered: 0, lastContactOn: '2026-02-10' })
    expect(row('empty')).toMatchObject({ applications: 0, lastContactOn: null, turn: null })
  })

  test('an agency has what went through it', () => {
    expect(row('agency')).toMatchObject({ applications: 0, asAgency: 1, lastContactOn: '2026-02-05' })
  })

  test('archived applications are in nobody’s court; one turn of mine makes the company’s row mine', () => {
    expect(row('acme')?.turn).toBe('mine')
    expect(row('globex')?.turn).toBeNull()
  })
})

describe('CO4 the last-contact clock', () => {
  const base = {
    company: [company('acme')],
    contact: [contact('ada', 'Ada', { companyId: 'acme' }), contact('bo', 'Bo'), contact('cy', 'Cy')],
    application: [
      application('one', {
        contacts: [
          { contactId: 'ada', role: 'recruiter' },
          { contactId: 'bo', role: 'interviewer' },
        ],
      }),
    ],
  }
  const lastOf = (records: Parameters<typeof pipelineOf>[0], id: string) => {
    const pipeline = pipelineOf({ ...base, ...records })
    const listed = peopleOf(pipeline).find(({ contact: each }) => each.id === id)?.lastContactOn
    expect(personDossier(pipeline, id)?.lastContactOn).toBe(listed)
    return listed
  }

  test.each([
    ['a reply', [entry('2026-02-03', reply('holding'), on('one'))], '2026-02-03'],
    ['my follow-up', [entry('2026-02-03', followedUp, on('one'))], '2026-02-03'],
    ['an automatic receipt', [entry('2026-02-03', reply('acknowledgement'), on('one'))], null],
    [
      'applying, a note and the end',
      [applied, noted, ended('rejected')].map((what) => entry('2026-02-03', what, on('one'))),
      null,
    ],
    ['an interview that names nobody', [entry('2026-02-03', held, on('one'))], null],
  ])('%s counts for everybody on the application, or for nobody', (_case, entries, day) => {
    expect(lastOf({ entry: entries }, 'ada')).toBe(day)
    expect(lastOf({ entry: entries }, 'bo')).toBe(day)
    expect(lastOf({ entry: entries }, 'cy')).toBeNull()
  })

  test('an interview counts for those who took part', () => {
    const records = {
      interview: [interview('i1', 'one', '2026-02-10', ['bo'])],
      entry: [entry('2026-02-10', held, { id: 'i1/held', applicationId: 'one' })],
    }
    expect(lastOf(records, 'bo')).toBe('2026-02-10')
    expect(lastOf(records, 'ada')).toBeNull()
  })

  test('a step that names them counts once it is done', () => {
    expect(lastOf({ step: [step('s', { contactId: 'cy', state: done('2026-02-12') })] }, 'cy')).toBe('2026-02-12')
    expect(lastOf({ step: [step('s', { contactId: 'cy' })] }, 'cy')).toBeNull()
    const ofOne = step('s', { contactId: 'bo', applicationId: 'one', state: done('2026-02-12') })
    expect(lastOf({ step: [ofOne] }, 'bo')).toBe('2026-02-12')
  })

  test('the dossier has their part in each application and what is to be done', () => {
    const pipeline = pipelineOf({ ...base, step: [step('call', { contactId: 'ada' })] })
    expect(personDossier(pipeline, 'ada')).toMatchObject({
      parts: [{ application: { id: 'one' }, role: 'recruiter' }],
      steps: [{ id: 'call' }],
    })
    expect(personDossier(pipeline, 'nobody')).toBeNull()
    expect(peopleOf(pipeline).map(({ contact: each, roles }) => [each.id, roles.join()])).toEqual([
      ['ada', 'recruiter'],
      ['bo', 'interviewer'],
      ['cy', ''],
    ])
  })
})

describe('CO2 the dossier of a company', () => {
  const context = { today: '2026-06-30', zone: 'UTC', fadedAfterDays: 30 }
  const pipeline = pipelineOf({
    company: [company('acme'), company('globex')],
    contact: [contact('ada', 'Ada', { companyId: 'acme' }), contact('bo', 'Bo'), contact('cy', 'Cy')],
    application: [
      application('one', { companyId: 'acme', contacts: [{ contactId: 'bo', role: 'referrer' }] }),
      application('two', { companyId: 'acme' }),
      application('three', { companyId: 'globex', agencyId: 'acme' }),
    ],
    entry: [
      entry('2026-01-05', applied, on('one')),
      entry('2026-01-20', held, on('one')),
      entry('2026-01-23', reply('no'), on('one')),
      entry('2026-02-01', applied, on('two')),
      entry('2026-02-10', held, on('two')),
      entry('2026-02-15', reply('invitation'), on('two')),
      entry('2026-03-01', applied, on('three')),
    ],
  })

  test('its applications, those through it as an agency too, the newest first; one timeline of them all', () => {
    const dossier = companyDossier(pipeline, 'acme', context)
    expect(dossier?.applications.map((each) => [each.application.id, each.isThroughAgency])).toEqual([
      ['three', true],
      ['two', false],
      ['one', false],
    ])
    expect(dossier?.history.map(({ at }) => at.day)).toEqual([
      '2026-03-01',
      '2026-02-15',
      '2026-02-10',
      '2026-02-01',
      '2026-01-23',
      '2026-01-20',
      '2026-01-05',
    ])
    expect(dossier?.people.map(({ id }) => id)).toEqual(['ada', 'bo'])
  })

  test('the ledger: clear answers: 2 of 2, in 3 and 5 days', () => {
    expect(companyDossier(pipeline, 'acme', context)?.ledger).toMatchObject({
      candour: { plain: 2, n: 2, days: [3, 5] },
      plainNo: 1,
      stillWaiting: 0,
    })
    expect(companyDossier(pipeline, 'nobody', context)).toBeNull()
  })
})

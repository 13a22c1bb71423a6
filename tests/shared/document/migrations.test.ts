import { expect, test } from 'vitest'
import { migrateRecord } from '../../../shared/document/migrate'
import { MIGRATIONS } from '../../../shared/document/migrations/index'
import { DEFAULT_PROTOCOL } from '../../../shared/model/protocol-settings'
import { RECORD_KINDS } from '../../../shared/records/kinds'
import { application, hunt } from '../../support/query-builders'

const upTo = (version: number) => MIGRATIONS.filter(({ to }) => to <= version)
const { pace: _new, ...third } = application('card')

test('0002: an application of version 1 takes part in the protocol, other records stay as they are', () => {
  const { isProtocolOff: _later, ...first } = third
  expect(migrateRecord('application', first, 1, upTo(2))).toEqual({ ...first, isProtocolOff: false })
  const record = hunt('one')
  expect(migrateRecord('hunt', record, 1)).toBe(record)
  const today = { ...third, isProtocolOff: true }
  expect(migrateRecord('application', today, 2, upTo(3))).toBe(today)
})

test('0003: what was there stays as it is; views are new', () => {
  expect(migrateRecord('application', third, 2, upTo(3))).toBe(third)
})

test('0004: an application waits as all do', () => {
  expect(migrateRecord('application', third, 3)).toEqual(application('card'))
})

const interview = {
  id: 'talk',
  applicationId: 'card',
  round: { number: 1, label: '' },
  kind: 'phone',
  startAt: '2026-03-10T09:00:00.000Z',
  zone: 'Europe/Berlin',
  lengthMinutes: 60,
  place: '',
  interviewerIds: [],
  state: 'planned',
  promise: null,
  debrief: null,
  createdAt: '2026-03-01T23:30:00.000Z',
}

test('0004: an interview was agreed on the day on which it was noted, and of what was not kept nothing is made up', () => {
  const planned = migrateRecord('interview', interview, 3)
  expect(RECORD_KINDS.interview.schema.safeParse(planned).error).toBeUndefined()
  expect(planned).toMatchObject({
    plannedAt: { day: '2026-03-02', time: '00:30', zone: 'Europe/Berlin' },
    isConfirmed: false,
    cancelled: null,
  })
  expect(migrateRecord('interview', { ...interview, state: 'cancelled' }, 3)).toMatchObject({
    cancelled: { at: null, by: 'user' },
  })
})

test('0004: what the user set of the protocol stays, what is new has its default', () => {
  const { pace: _pace, lastWordFor: _lastWordFor, ...before } = DEFAULT_PROTOCOL
  const set = { ...before, intervals: { ...before.intervals, applyNudgeDays: 21 } }
  const migrated = migrateRecord('protocol', set, 3)
  expect(RECORD_KINDS.protocol.schema.safeParse(migrated).error).toBeUndefined()
  expect(migrated).toEqual({ ...DEFAULT_PROTOCOL, intervals: { ...DEFAULT_PROTOCOL.intervals, applyNudgeDays: 21 } })
})

test('0004: a step that was laid out by the rules so far keeps its time; one of the user’s own has no rules', () => {
  expect(migrateRecord('step', { name: 'follow-up-1' }, 3)).toEqual({ name: 'follow-up-1', keepsTime: true })
  expect(migrateRecord('step', { name: 'own' }, 3)).toEqual({ name: 'own', keepsTime: false })
})

test('0005: changes tell where they come from; records stay as they are', () => {
  const before = application('card')
  expect(migrateRecord('application', before, 4, upTo(5))).toBe(before)
})

test('0006: no application has a reference number yet, and an imported id stays one', () => {
  const { referenceNumber: _referenceNumber, ...before } = application('card', { externalId: 'R-10442' })
  const migrated = migrateRecord('application', before, 5)
  expect(RECORD_KINDS.application.schema.safeParse(migrated).error).toBeUndefined()
  expect(migrated).toEqual({ ...before, referenceNumber: '' })
})

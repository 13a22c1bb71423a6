import { expect, test } from 'vitest'
import { migrateRecord } from '../../../shared/document/migrate'
import { RECORD_SCHEMAS } from '../../../shared/records/record'
import { application, hunt } from '../../support/query-builders'

test('0002: an application of version 1 takes part in the protocol, other records stay as they are', () => {
  const { isProtocolOff: _new, ...first } = application('card')
  const migrated = migrateRecord('application', first, 1)
  expect(RECORD_SCHEMAS.application.safeParse(migrated).success).toBe(true)
  expect(migrated).toEqual({ ...first, isProtocolOff: false })
  const record = hunt('one')
  expect(migrateRecord('hunt', record, 1)).toBe(record)
  const today = application('card', { isProtocolOff: true })
  expect(migrateRecord('application', today, 2)).toBe(today)
})

test('0003: what was there stays as it is; views are new', () => {
  const card = application('card')
  expect(migrateRecord('application', card, 2)).toBe(card)
})

import { expect, test } from 'vitest'
import { knownCompanyKeys } from '../../../shared/csv/duplicates'
import { openSession, previewSession, sessionOf } from '../../../shared/csv/import-session'
import { readTable } from '../../../shared/csv/table'
import { firstDocument } from '../../../shared/document/document'
import { application, company, pipelineOf } from '../../support/query-builders'

test('CO10 the preview counts the rows at companies where the user has been before, however they are spelt', () => {
  const pipeline = pipelineOf({
    company: [company('acme', 'Acme'), company('unused', 'Globex')],
    application: [application('one', { companyId: 'acme' })],
  })
  expect(knownCompanyKeys(pipeline)).toEqual(['acme'])
  const read = readTable('Company,Role,Status\nACME Inc.,Cook,Applied\nAcme,Baker,Applied\nGlobex,Cook,Applied\n')
  if (!read.ok) throw new Error(read.problem)
  const session = sessionOf([read.table])
  if (typeof session === 'string') throw new Error(session)
  const now = '2026-11-22T09:00:00.000Z'
  const reading = { stages: firstDocument(now, 'UTC', '0').records.stage, now, zone: 'UTC', defaultCurrency: 'EUR' }
  const { mapping } = openSession(session, reading)
  const known = {
    ...reading,
    huntId: 'first-hunt',
    hunts: [],
    keys: [],
    companyKeys: knownCompanyKeys(pipeline),
    newId: () => 'id',
  }
  expect(previewSession(session, mapping, known)).toMatchObject({
    applications: 3,
    atKnownCompanies: { applications: 2, companies: 1 },
  })
})

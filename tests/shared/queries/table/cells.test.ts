import { describe, expect, it } from 'vitest'
import { readSalary } from '../../../../shared/csv/salary'
import { createI18n } from '../../../../shared/i18n/create-i18n'
import { SALARY_PERIODS, type Salary } from '../../../../shared/model/application'
import { COLUMN_IDS } from '../../../../shared/model/table-setup'
import { overviewOf } from '../../../../shared/queries/overview'
import { cellOf, fileWords, sortKeyOf } from '../../../../shared/queries/table/cells'
import { salaryWords } from '../../../../shared/queries/table/salary-words'
import { tableContextOf } from '../../../../shared/queries/table/table-row'
import { application, applied, company, contact, entry, pipelineOf } from '../../../support/query-builders'

const ZONE = 'Europe/Vienna'
const words = fileWords(createI18n('en').t)

const full = pipelineOf({
  company: [company('acme', 'Acme')],
  contact: [contact('ann', 'Ann Example')],
  application: [
    application('card', {
      role: 'Engineer',
      contacts: [{ contactId: 'ann', role: 'recruiter' }],
      tags: ['remote', 'design'],
      workMode: 'hybrid',
      salary: { min: 50_000, max: 60_000, currency: 'EUR', period: 'year' },
      excitement: 4,
      deadline: '2026-03-20',
    }),
    application('bare'),
  ],
  entry: [entry('2026-02-01', applied)],
})
const context = tableContextOf(full, '2026-03-02', ZONE)
const cells = (id: string) => {
  const overview = overviewOf(full, id, ZONE)
  if (!overview) throw new Error('no such card')
  return { cell: (column: (typeof COLUMN_IDS)[number]) => cellOf(column, overview, context, words), overview }
}

describe('TA1 what a cell says', () => {
  it.each([
    ['company', 'Acme'],
    ['role', 'Engineer'],
    ['stage', 'Applied'],
    ['appliedOn', '2026-02-01'],
    ['quietDays', 29],
    ['turn', 'Their turn'],
    ['tags', 'remote, design'],
    ['workMode', 'Hybrid'],
    ['salary', '50000-60000 EUR a year'],
    ['excitement', 4],
    ['deadline', '2026-03-20'],
    ['contacts', 'Ann Example'],
    ['outcome', ''],
  ] as const)('%s', (column, expected) => {
    expect(cells('card').cell(column)).toBe(expected)
  })

  it('is empty exactly where the sort has no key', () => {
    for (const id of ['card', 'bare'])
      for (const column of COLUMN_IDS) {
        const { cell, overview } = cells(id)
        expect([column, cell(column) === '']).toEqual([column, sortKeyOf(column, overview, context) === null])
      }
  })
})

describe('TA5 a salary as text', () => {
  const ranges = [
    { min: 50_000, max: 60_000 },
    { min: 50_000, max: null },
    { min: null, max: 60_000 },
    { min: 45.5, max: 45.5 },
  ]
  it.each(SALARY_PERIODS.flatMap((period) => ranges.map((range): Salary => ({ ...range, currency: 'CHF', period }))))(
    'reads back as itself: $min–$max a $period',
    (salary) => {
      expect(readSalary(salaryWords(salary, words), 'EUR')).toEqual(salary)
    },
  )
})

import { describe, expect, test } from 'vitest'
import type { CompanyRow } from '../../../../shared/queries/companies/company-rows'
import { mergedFields } from '../../../../shared/queries/companies/merging'
import type { PersonRow } from '../../../../shared/queries/companies/person-rows'
import {
  type CompanyColumn,
  companiesFound,
  type PersonColumn,
  peopleFound,
  sortedCompanies,
  sortedPeople,
} from '../../../../shared/queries/companies/sorting'
import { company, contact } from '../../../support/query-builders'

const compareNames = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare

const row = (name: string, fields: Partial<CompanyRow> = {}): CompanyRow => ({
  company: company(name),
  applications: 0,
  asAgency: 0,
  applied: 0,
  answered: 0,
  lastContactOn: null,
  turn: null,
  plannedInterviews: 0,
  ...fields,
})

describe('CO1 the order of the list', () => {
  const rows = [
    row('Éclair', { applications: 2, applied: 2, answered: 1, lastContactOn: '2026-03-01', turn: 'theirs' }),
    row('acme 10', { applications: 1, applied: 1, answered: 0, lastContactOn: '2026-04-01', turn: 'mine' }),
    row('Acme 9', { asAgency: 3 }),
    row('Zebra', { applications: 1, applied: 1, answered: 1, plannedInterviews: 1 }),
  ]
  test.each<[CompanyColumn, boolean, string]>([
    ['name', false, 'Acme 9, acme 10, Éclair, Zebra'],
    ['name', true, 'Zebra, Éclair, acme 10, Acme 9'],
    ['applications', true, 'Acme 9, Éclair, acme 10, Zebra'],
    ['answered', true, 'Éclair, Zebra, acme 10, Acme 9'],
    ['answered', false, 'acme 10, Éclair, Zebra, Acme 9'],
    ['lastContact', true, 'acme 10, Éclair, Acme 9, Zebra'],
    ['lastContact', false, 'Éclair, acme 10, Acme 9, Zebra'],
    ['turn', true, 'acme 10, Éclair, Acme 9, Zebra'],
    ['interviews', true, 'Zebra, Acme 9, acme 10, Éclair'],
  ])('by %s, descending: %s', (column, isDescending, names) => {
    const sorted = sortedCompanies(rows, { column, isDescending, compareNames })
    expect(sorted.map((each) => each.company.name).join(', ')).toBe(names)
  })

  test('every word is looked for in name and website, without case and accents', () => {
    const found = (search: string) => companiesFound(rows, search).map((each) => each.company.name)
    expect(found('ECLAIR')).toEqual(['Éclair'])
    expect(found('10 acme')).toEqual(['acme 10'])
    expect(found(' ')).toHaveLength(4)
    expect(found('nobody')).toEqual([])
    const withSite = [{ ...row('Quarry'), company: { ...company('q', 'Quarry'), website: 'https://pit.example' } }]
    expect(companiesFound(withSite, 'pit')).toHaveLength(1)
  })
})

describe('CO1 the order of people', () => {
  const person = (name: string, fields: Partial<PersonRow> = {}): PersonRow => ({
    contact: contact(name, name, { email: `${name.toLowerCase()}@example.com` }),
    companyName: '',
    applications: 0,
    roles: [],
    lastContactOn: null,
    ...fields,
  })
  const people = [
    person('Bo', { companyName: 'Acme', roles: ['referrer'], lastContactOn: '2026-01-01' }),
    person('Ada', { roles: ['recruiter'], applications: 2 }),
    person('Cy', { companyName: 'Ärgo', lastContactOn: '2026-02-01' }),
  ]
  test.each<[PersonColumn, boolean, string]>([
    ['name', false, 'Ada, Bo, Cy'],
    ['company', false, 'Bo, Cy, Ada'],
    ['part', false, 'Ada, Bo, Cy'],
    ['lastContact', true, 'Cy, Bo, Ada'],
  ])('by %s, descending: %s', (column, isDescending, names) => {
    const sorted = sortedPeople(people, { column, isDescending, compareNames })
    expect(sorted.map((each) => each.contact.name).join(', ')).toBe(names)
  })

  test('found by address and by company', () => {
    expect(peopleFound(people, 'ada@example').map(({ contact: { name } }) => name)).toEqual(['Ada'])
    expect(peopleFound(people, 'argo cy').map(({ contact: { name } }) => name)).toEqual(['Cy'])
  })
})

describe('CO7 what a merge keeps', () => {
  const noCompany = () => ''

  test('a person who has changed companies: the other one is told, too', () => {
    const nameOf = (id: string) => ({ acme: 'Acme', lumen: 'Lumen' })[id] ?? ''
    const of = (id: string, companyId: string | null) => contact(id, 'Ada Moss', { companyId })
    expect(mergedFields(of('a', 'acme'), [of('b', 'lumen'), of('c', null)], nameOf).others).toEqual(['Lumen'])
    expect(mergedFields(of('a', null), [of('b', 'lumen'), of('c', 'acme')], nameOf)).toEqual({
      taken: [{ field: 'company', value: 'Lumen' }],
      others: ['Acme'],
    })
  })

  test('what the kept one lacks is taken over; what differs is told, so that it can be written down', () => {
    const kept = contact('a', 'Ada Moss', { email: 'ada@acme.example' })
    const gone = [
      contact('b', 'Ada Moß', { email: 'moss@acme.example', phone: '123', title: 'CTO' }),
      contact('c', 'Ada Moss', { email: 'ada@acme.example', phone: '456' }),
    ]
    expect(mergedFields(kept, gone, noCompany)).toEqual({
      taken: [
        { field: 'title', value: 'CTO' },
        { field: 'phone', value: '123' },
      ],
      others: ['Ada Moß', 'moss@acme.example', '456'],
    })
    const website = { ...company('b', 'Acme Inc.'), website: 'acme.example' }
    expect(mergedFields(company('a', 'Acme'), [website], noCompany)).toEqual({
      taken: [{ field: 'website', value: 'acme.example' }],
      others: ['Acme Inc.'],
    })
  })
})

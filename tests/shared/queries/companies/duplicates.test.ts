import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { duplicateCompanies, hostOf } from '../../../../shared/queries/companies/duplicate-companies'
import { pairKey } from '../../../../shared/queries/companies/duplicate-groups'
import { duplicatePeople } from '../../../../shared/queries/companies/duplicate-people'
import { isOneSlipApart, pairsOneSlipApart } from '../../../../shared/queries/companies/spelling'
import { Bench } from '../../../support/builders'
import { application, company, contact, pipelineOf } from '../../../support/query-builders'

const NONE: ReadonlySet<string> = new Set()

const reasonOf = (first: string, second: string, websites: readonly [string, string] = ['', '']): string | null => {
  const pipeline = pipelineOf({
    company: [
      { ...company('a', first), website: websites[0] },
      { ...company('b', second), website: websites[1] },
    ],
  })
  return duplicateCompanies(pipeline, NONE)[0]?.reason ?? null
}

describe('CO5 companies that may be one', () => {
  test.each([
    ['Acme', 'ACME Inc.', 'name'],
    ['Acme', 'Acmé Pty', 'name'],
    ['Booking', 'Booking.com', 'name'],
    ['Blue Heron', 'BlueHeron GmbH', 'name'],
    ['The Lumen', 'Lumen', 'name'],
    ['Marks & Quill', 'Marks and Quill', 'name'],
    ['Northwind', 'Nortwind', 'spelling'],
    ['Tidewater', 'Tidewatre', 'spelling'],
    ['Copperwren Health', 'Copperwren Healthe', 'spelling'],
    ['Argo', 'Arbo', null],
    ['Studio 12', 'Studio 13', null],
    ['Northwind', 'Southwind', null],
    ['Lantern', 'Pantern', null],
    ['Acme Foods', 'Acme Tools', null],
    ['C++ School', 'C# School', null],
  ])('%s and %s: %s', (first, second, reason) => {
    expect(reasonOf(first, second)).toBe(reason)
  })

  test.each([
    ['https://www.acme.example/jobs', 'acme.example', 'website'],
    ['http://acme.example', 'https://careers.acme.example', null],
    ['https://linkedin.com/company/a', 'https://www.linkedin.com/company/b', null],
    ['https://boards.greenhouse.io/a', 'https://boards.greenhouse.io/b', null],
    ['', '', null],
    ['n/a', 'n/a', null],
  ])('websites %s and %s: %s', (first, second, reason) => {
    expect(reasonOf('Harbour', 'Quarry', [first, second])).toBe(reason)
  })

  test('the host leaves out what says nothing', () => {
    expect(hostOf('HTTPS://WWW.Acme.Example:8080/jobs?x')).toBe('acme.example')
    expect(hostOf('acme')).toBeNull()
  })

  test('what looks like the same third one is one group, the most used first; what the user set apart stays apart', () => {
    const pipeline = pipelineOf({
      company: [
        company('a', 'Northwind'),
        company('b', 'Nortwind'),
        company('c', 'Northwind.com'),
        company('d', 'Quarry'),
      ],
      application: [application('one', { companyId: 'b' }), application('two', { companyId: 'b' })],
    })
    expect(duplicateCompanies(pipeline, NONE)).toEqual([{ ids: ['b', 'a', 'c'], reason: 'name' }])
    const apart = new Set([pairKey('b', 'a'), pairKey('c', 'b')])
    expect(duplicateCompanies(pipeline, apart)).toEqual([{ ids: ['a', 'c'], reason: 'name' }])
  })
})

test('CO5 nobody in the sample hunt looks like another', () => {
  const bench = new Bench()
  expect(bench.run('sample/add', {}).ok).toBe(true)
  expect(bench.pipeline.all('company').size).toBeGreaterThan(50)
  expect(duplicateCompanies(bench.pipeline, NONE)).toEqual([])
  expect(duplicatePeople(bench.pipeline, NONE)).toEqual([])
})

describe('CO5 people who may be one', () => {
  const reasonFor = (first: object, second: object): string | null => {
    const pipeline = pipelineOf({
      contact: [
        contact('a', 'Ada Moß', { companyId: 'acme', ...first }),
        contact('b', 'Ada Moß', { companyId: 'acme', ...second }),
      ],
    })
    return duplicatePeople(pipeline, NONE)[0]?.reason ?? null
  }

  test.each([
    ['one name, one company', {}, {}, 'name'],
    ['a title and the other order', {}, { name: 'MOSS, Dr. Ada' }, 'name'],
    ['one name, two companies', {}, { companyId: 'globex' }, null],
    ['one first name alone', { name: 'Ada' }, { name: 'Ada' }, null],
    ['one personal address', { name: 'A. Moss', email: 'Ada@acme.example' }, { email: 'ada@acme.example ' }, 'email'],
    ['one shared address', { name: 'Bo Li', email: 'jobs@acme.example' }, { email: 'jobs@acme.example' }, null],
    [
      'one name and one telephone',
      { companyId: null, phone: '0049 30 1234567' },
      { companyId: 'globex', phone: '+49 (30) 123-4567' },
      'phone',
    ],
    ['one telephone alone', { name: 'Bo Li', phone: '030 1234567' }, { phone: '030 1234567' }, null],
  ])('%s', (_case, first, second, reason) => {
    expect(reasonFor(first, second)).toBe(reason)
  })
})

describe('one slip', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 })

  test('pairs are found as comparing each with each finds them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 25 }), (words) => {
        const expected = words.flatMap((a, index) =>
          words.slice(index + 1).flatMap((b) => (isOneSlipApart(a, b) ? [[a, b].sort().join(' ')] : [])),
        )
        const found = pairsOneSlipApart(words).map((pair) => [...pair].sort().join(' '))
        expect(found.sort()).toEqual(expected.sort())
      }),
    )
  })

  test('a slip is a slip from both sides, and no word is one from itself', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneSlipApart(a, b)).toBe(isOneSlipApart(b, a))
        expect(isOneSlipApart(a, a)).toBe(false)
      }),
    )
  })

  test('a letter put in anywhere, taken out, changed or swapped', () => {
    fc.assert(
      fc.property(word, fc.nat(6), fc.constantFrom('x', 'y'), (a, place, letter) => {
        const at = place % (a.length + 1)
        expect(isOneSlipApart(a, a.slice(0, at) + letter + a.slice(at))).toBe(true)
        const [first = '', second = ''] = a.slice(at, at + 2)
        if (first !== '') expect(isOneSlipApart(a, a.slice(0, at) + letter + a.slice(at + 1))).toBe(true)
        if (second !== '' && first !== second)
          expect(isOneSlipApart(a, a.slice(0, at) + second + first + a.slice(at + 2))).toBe(true)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { knownPeople } from '../../../../renderer/parts/fields/known-people'
import { Bench } from '../../../support/builders'

const bench = new Bench()
const add = (card: string, company: string, contactId: string, name: string): void => {
  if (!bench.pipeline.get('application', card)) bench.card(card, 'applied', company)
  bench.run('contact/link', { applicationId: card, contactId, role: 'recruiter', newContact: { name } })
}
add('a', 'Acme', 'p1', 'Zoë Example')
add('a', 'Acme', 'p2', 'Ann Example')
add('b', 'Brightwater', 'p3', 'Anna Sample')
const acmeId = bench.pipeline.get('application', 'a')?.companyId ?? ''
const names = (typed: string, without: readonly string[] = [], limit = 8) =>
  knownPeople(bench.pipeline, typed, acmeId, new Set(without), limit).map(({ name }) => name)

describe('people whom the user may mean', () => {
  it('those of the same company come first, then by name', () =>
    expect(names('')).toEqual(['Ann Example', 'Zoë Example', 'Anna Sample']))

  it('every word must occur; case and accents don’t count', () => {
    expect(names('ZOE ex')).toEqual(['Zoë Example'])
    expect(names('ann')).toEqual(['Ann Example', 'Anna Sample'])
  })

  it('not those who are there already, and not more than asked for', () => {
    expect(names('ann', ['p2'])).toEqual(['Anna Sample'])
    expect(names('', [], 1)).toEqual(['Ann Example'])
  })
})

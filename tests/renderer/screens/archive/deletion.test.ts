import { describe, expect, it } from 'vitest'
import { deletionOf } from '../../../../renderer/screens/archive/deletion'
import { Bench } from '../../../support/builders'

const bench = new Bench()
bench.card('a1', 'applied', 'Acme')
bench.card('a2', 'applied', 'Acme')
bench.card('a3', 'applied', 'Acme')
bench.card('b1', 'applied', 'Brightwater')
const asked = (...ids: readonly string[]) => deletionOf(bench.pipeline, ids)

describe('the question before deleting is made of what was ticked', () => {
  it('one application', () => expect(asked('b1')).toEqual({ kind: 'one', company: 'Brightwater', role: '' }))

  it('all of a company: the company goes, too', () =>
    expect(asked('a1', 'a2', 'a3')).toEqual({ kind: 'company', company: 'Acme', count: 3 }))

  it('some of a company', () => expect(asked('a1', 'a2')).toEqual({ kind: 'at-company', company: 'Acme', count: 2 }))

  it('of several companies, each application once', () =>
    expect(asked('a1', 'b1', 'a1')).toEqual({ kind: 'many', companies: 2, count: 2 }))

  it('nothing any more', () => expect(asked('gone')).toBeNull())
})

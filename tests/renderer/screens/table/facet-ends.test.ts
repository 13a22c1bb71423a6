import { describe, expect, it } from 'vitest'
import { type Ends, endsOf, valuesBetween } from '../../../../renderer/screens/table/facet-ends'
import { valuesOf } from '../../../../shared/search/edit-query'
import type { FieldName } from '../../../../shared/search/field-names'
import { FIELDS } from '../../../../shared/search/fields'
import { parseQuery } from '../../../../shared/search/parse-query'
import { writeQuery } from '../../../../shared/search/write-query'

const queryOf = (field: FieldName, ends: Ends): string | null => {
  const values = valuesBetween(ends, FIELDS[field])
  return values && writeQuery({ terms: [{ kind: 'field', field, values, isNot: false }] })
}

describe('TA11 a range of one’s own writes what the query field reads', () => {
  it.each<[FieldName, string, string, string | null]>([
    ['salary', '60,000', '', 'salary:>=60000'],
    ['salary', '60.000', '80k', 'salary:60000..80000'],
    ['salary', '80k', '60k', 'salary:60000..80000'],
    ['salary', '1.005k', '', 'salary:>=1005'],
    ['salary', '', '52.5', 'salary:<=52.5'],
    ['quiet', '7', '30', 'quiet:7..30'],
    // Half a day, or words: it stays to be mended.
    ['quiet', '1.5', '', null],
    ['salary', 'a lot', '', null],
    ['applied', '2026-02-01', '2026-02-28', 'applied:2026-02'],
    ['applied', '2026-02-30', '', null],
  ])('TA11 %s from %j to %j', (field, from, to, text) => {
    expect(queryOf(field, { from, to })).toBe(text)
    if (text !== null) expect(parseQuery(text).ok).toBe(true)
  })

  it('TA11 nothing typed leaves the field open', () =>
    expect(valuesBetween({ from: '', to: ' ' }, FIELDS.quiet)).toEqual([]))
})

describe('TA11 a range that was written shows its ends, both included', () => {
  it.each<[FieldName, string, Ends]>([
    ['quiet', 'quiet:>14', { from: '15', to: '' }],
    ['quiet', 'quiet:7..30', { from: '7', to: '30' }],
    ['applied', 'applied:>2026-02<2026-04-02', { from: '2026-03-01', to: '2026-04-01' }],
    ['salary', 'salary:>50000', { from: '50000', to: '' }],
    ['applied', 'applied:30d', { from: '', to: '' }],
    ['quiet', 'quiet:1,5', { from: '', to: '' }],
  ])('TA11 %s: %s', (field, text, ends) => {
    const parsed = parseQuery(text)
    expect(parsed.ok && endsOf(valuesOf(parsed.query, field), FIELDS[field])).toEqual(ends)
  })
})

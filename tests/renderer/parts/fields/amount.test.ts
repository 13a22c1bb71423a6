import { describe, expect, it } from 'vitest'
import {
  draftOf,
  isSameSalary,
  readAmount,
  readSalary,
  type SalaryDraft,
} from '../../../../renderer/parts/fields/amount'

describe('an amount as people write it', () => {
  const read: readonly (readonly [typed: string, amount: number | null])[] = [
    ['', null],
    ['  ', null],
    ['52000', 52_000],
    ['52 000', 52_000],
    ['52.000', 52_000],
    ['52,000', 52_000],
    ["52'000", 52_000],
    ['1.234.567', 1_234_567],
    ['1.234,50', 1_234.5],
    ['1,234.50', 1_234.5],
    ['18.5', 18.5],
    ['18,75', 18.75],
    ['52k', 52_000],
    ['52.5K', 52_500],
    ['€ 52,000', 52_000],
    ['52000 EUR', 52_000],
    ['$90k', 90_000],
    ['0', 0],
  ]
  it.each(read)('%j is %j', (typed, amount) => expect(readAmount(typed)).toBe(amount))

  it.each(['abc', '-5', '5-6', '1e9', '..', 'EUR', '€'])('%j is no amount', (typed) =>
    expect(readAmount(typed)).toBeNaN(),
  )
})

const draft = (changes: Partial<SalaryDraft>): SalaryDraft => ({ ...draftOf(null, 'EUR'), ...changes })

describe('a salary that is being typed', () => {
  it('without an amount is no salary, whatever the currency', () =>
    expect(readSalary(draft({ currency: 'x' }))).toEqual({ ok: true, salary: null }))

  it('may be open at one end', () =>
    expect(readSalary(draft({ max: '60k' }))).toEqual({
      ok: true,
      salary: { min: null, max: 60_000, currency: 'EUR', period: 'year' },
    }))

  it('puts ends in the wrong order right', () =>
    expect(readSalary(draft({ min: '60k', max: '50k' }))).toMatchObject({ salary: { min: 50_000, max: 60_000 } }))

  it('says what is wrong', () => {
    expect(readSalary(draft({ min: 'a lot' }))).toEqual({ ok: false, problem: 'amountBad' })
    expect(readSalary(draft({ min: '5', currency: 'E1' }))).toEqual({ ok: false, problem: 'currencyBad' })
  })

  it('is the same in another spelling, so that a reply doesn’t rewrite what is being typed', () => {
    expect(isSameSalary(draft({ min: '50k' }), draft({ min: '50000' }))).toBe(true)
    expect(isSameSalary(draft({ min: '50k' }), draft({ min: '51000' }))).toBe(false)
    expect(isSameSalary(draft({ min: 'x' }), draft({ min: 'y' }))).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import { findOrder, readDate } from '../../../shared/csv/dates'
import { isHtml, textOfHtml } from '../../../shared/csv/html-text'
import type { DateOrder } from '../../../shared/csv/import-contract'
import { readSalary } from '../../../shared/csv/salary'
import { meaningOf } from '../../../shared/csv/stage-words'
import { readExcitement } from '../../../shared/csv/values'

const date = (text: string, order: DateOrder = 'iso', isUtc = false) => {
  const when = readDate(text, { order, zone: 'America/New_York', isUtc })
  return when && `${when.day}${when.time === null ? '' : ` ${when.time}`}`
}

describe('dates', () => {
  test.each([
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', null],
    ['2024-01-15 10:30:00', '2024-01-15 10:30'],
    ['2024-01-15 10:30:00 UTC', '2024-01-15 05:30'],
    ['2024-01-15T02:00:00Z', '2024-01-14 21:00'],
    ['2024-01-15T02:00:00.123+02:00', '2024-01-14 19:00'],
    ['2024/1/5', '2024-01-05'],
    ['05 Mar 2024', '2024-03-05'],
    ['March 5th, 2024', '2024-03-05'],
    ['Tue, 5 Sept 2023', '2023-09-05'],
    ['5-Mar-24', '2024-03-05'],
    ['3.4.2025', '2025-04-03'],
    ['45292', '2024-01-01'],
    ['45292.75', '2024-01-01 18:00'],
    ['85000', null],
    ['2024', null],
    ['Yes', null],
    ['soon', null],
    ['31/31/2024', null],
    ['2024-01-15T99:00:00Z', null],
    ['03/04/2024', null],
  ])('%s', (text, expected) => expect(date(text)).toBe(expected))

  test('the order decides 03/04; two digits are of this century up to 69', () => {
    expect(date('03/04/24', 'day-month')).toBe('2024-04-03')
    expect(date('03/04/70', 'month-day')).toBe('1970-03-04')
    expect(date('11/20/24, 8:15 PM', 'month-day')).toBe('2024-11-20 20:15')
    expect(date('11/20/24, 12:05 AM', 'month-day')).toBe('2024-11-20 00:05')
    expect(date('2022-02-26 19:17:05', 'iso', true)).toBe('2022-02-26 14:17')
  })

  test('IM6 the one order that every row allows; when both fit it is open', () => {
    expect(findOrder(['03/04/2024', '25/04/2024'], '2026-11-22')).toEqual({ order: 'day-month', isOpen: false })
    expect(findOrder(['03/04/2024', '04/25/2024'], '2026-11-22')).toEqual({ order: 'month-day', isOpen: false })
    expect(findOrder(['03/04/2024', '01/02/2024'], '2026-11-22').isOpen).toBe(true)
    expect(findOrder(['10/11/2026', '01/12/2026'], '2026-11-22'), 'fewer days ahead').toEqual({
      order: 'month-day',
      isOpen: true,
    })
    expect(findOrder(['03/03/2024'], '2026-11-22').isOpen).toBe(false)
    expect(findOrder(['2024-01-02', ''], '2026-11-22')).toEqual({ order: 'iso', isOpen: false })
  })
})

describe('salaries', () => {
  test.each([
    ['$80k - 100k', [80_000, 100_000, 'USD', 'year']],
    ['$80-100k', [80_000, 100_000, 'USD', 'year']],
    ['60.000 €', [60_000, 60_000, 'EUR', 'year']],
    ['80,000 - 100,000 CAD/yr', [80_000, 100_000, 'CAD', 'year']],
    ["CHF 120'000", [120_000, 120_000, 'CHF', 'year']],
    ['£45 an hour', [45, 45, 'GBP', 'hour']],
    ['up to €70k', [null, 70_000, 'EUR', 'year']],
    ['from 3.500,50 € / Monat', [3_500.5, null, 'EUR', 'month']],
    ['₹12,00,000 per annum', [1_200_000, 1_200_000, 'INR', 'year']],
    ['90000', [90_000, 90_000, 'PLN', 'year']],
    ['competitive', null],
    ['10 - 20 - 30', null],
  ])('%s', (text, expected) => {
    const salary = readSalary(text, 'PLN')
    expect(salary && [salary.min, salary.max, salary.currency, salary.period]).toEqual(expected)
  })
})

describe('stage words', () => {
  test.each([
    ['Not interested', 'withdrawn'],
    ['Interested', 'saved'],
    ['did not apply', 'saved'],
    ['Offer declined', 'declined'],
    ['No offer', 'rejected'],
    ['NOT_SELECTED', 'rejected'],
    ['Absage', 'rejected'],
    ['No response', 'ghosted'],
    ['Interview accepted', 'interviewing'],
    ['Rejected after interview', 'rejected'],
    ['Final round', 'interviewing'],
    ['Vorstellungsgespräch', 'interviewing'],
    ['Zusage', 'accepted'],
    ['Negotiating', 'offer'],
    ['Phone screen', 'screening'],
    ['Submitted', 'applied'],
    ['Expired', null],
    ['Assigned', null],
    ['Absent', null],
    ['Designed test', null],
    ['On hold', null],
    ['Archived', null],
  ])('%s', (word, expected) => {
    const meaning = meaningOf(word)
    expect(meaning && (meaning.outcome ?? meaning.kind)).toBe(expected)
  })
})

test('excitement from numbers, fractions, stars and words', () => {
  expect(['4', '4/5', '8/10', '★★★☆☆', 'High', '0', '9', 'constructor'].map(readExcitement)).toEqual([
    4,
    4,
    4,
    3,
    5,
    null,
    undefined,
    undefined,
  ])
})

test('a posting loses its markup and whatever could run', () => {
  const html = '<p>A &amp; B</p><script>alert(1)</script><ul><li>one<li>two</ul><img src=x onerror=alert(1)>&lt;b&gt;'
  expect(isHtml(html)).toBe(true)
  expect(isHtml('salary < 100k and > 80k')).toBe(false)
  expect(textOfHtml(html)).toBe('A & B\n\n- one\n- two\n<b>')
})

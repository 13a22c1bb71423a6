import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Parsed, parseQuery } from '../../../shared/search/parse-query'
import type { Term, Value } from '../../../shared/search/query'
import { writeQuery } from '../../../shared/search/write-query'
import { fieldTexts, queryTexts } from '../../support/query-texts'

const termsOf = (text: string): readonly Term[] => {
  const parsed = parseQuery(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.reason}`)
  return parsed.query.terms
}
const rewritten = (text: string): string => writeQuery({ terms: termsOf(text) })
const valuesIn = (text: string): readonly Value[] => {
  const [term] = termsOf(text)
  return term?.kind === 'field' ? term.values : []
}
const problemOf = (text: string) => {
  const parsed: Parsed = parseQuery(text)
  return parsed.ok ? null : parsed.problem
}

describe('SE1 a query is read', () => {
  it('SE1 as words, phrases and fields, each with its sign', () => {
    expect(termsOf('baker -night "sour dough" -"no thanks" stage:applied -tag:y')).toEqual([
      { kind: 'word', text: 'baker', isNot: false },
      { kind: 'word', text: 'night', isNot: true },
      { kind: 'phrase', text: 'sour dough', isNot: false },
      { kind: 'phrase', text: 'no thanks', isNot: true },
      { kind: 'field', field: 'stage', values: [{ kind: 'text', text: 'applied' }], isNot: false },
      { kind: 'field', field: 'tag', values: [{ kind: 'text', text: 'y' }], isNot: true },
    ])
  })

  it.each([
    ['', ''],
    ['  \t\u00a0\n', ''],
    ['""', ''],
    ['-', '-'],
    ['a-b', 'a-b'],
    ['12:30', '12:30'],
    [':)', ':)'],
    ['https://example.com/a', 'https://example.com/a'],
    ['“smart quotes”', '"smart quotes"'],
    ['„unten”', '"unten"'],
    ['"open', '"open"'],
    ['"a\\"b\\\\c"', '"a\\"b\\\\c"'],
    ['STAGE:Applied', 'stage:Applied'],
    ['stage:"Phone screen"', 'stage:"Phone screen"'],
    ['stage:applied,screening', 'stage:applied,screening'],
    ['stage:applied x stage:screening', 'stage:applied,screening x'],
    ['stage:applied,Applied,', 'stage:applied'],
    ['-tag:a -tag:b tag:c', '-tag:a,b tag:c'],
    ['source:none', 'source:none'],
    ['source:"none"', 'source:"none"'],
    ['source:NONE', 'source:none'],
    ['mode:On-Site', 'mode:onsite'],
    ['outcome:"no answer"', 'outcome:ghosted'],
    ['quiet:>14', 'quiet:>14'],
    ['quiet:>=14d', 'quiet:>=14'],
    ['quiet:=14', 'quiet:14'],
    ['quiet:7..30', 'quiet:7..30'],
    ['quiet:7..', 'quiet:>=7'],
    ['quiet:..7', 'quiet:<=7'],
    ['quiet:>7<30', 'quiet:>7<30'],
    ['quiet:>7 quiet:<30', 'quiet:>7<30'],
    ['quiet:<3 quiet:>30', 'quiet:<3,>30'],
    ['quiet:<30,>7', 'quiet:<30,>7'],
    ['salary:>60k', 'salary:>60000'],
    ['salary:1.1k', 'salary:1100'],
    ['applied:2026', 'applied:2026'],
    ['applied:2026-10', 'applied:2026-10'],
    ['applied:2026-02-01..2026-02-28', 'applied:2026-02'],
    ['applied:2026-10-03..2026-11-01', 'applied:2026-10-03..2026-11-01'],
    ['applied:>2026-10', 'applied:>2026-10-31'],
    ['applied:>=2026-10', 'applied:>=2026-10-01'],
    ['applied:<2026-10', 'applied:<2026-10-01'],
    ['applied:<=2026-12', 'applied:<=2026-12-31'],
    ['applied:30d', 'applied:30d'],
    ['applied:2w', 'applied:14d'],
    ['applied:<30d', 'applied:29d'],
    ['applied:>30d', 'applied:>30d'],
    ['applied:7d..30d', 'applied:7d..30d'],
    ['applied:=3d', 'applied:=3d'],
    ['applied:yesterday', 'applied:yesterday'],
    ['applied:<today', 'applied:<today'],
    ['applied:>=today', 'applied:>=today'],
    ['deadline:tomorrow', 'deadline:tomorrow'],
    ['deadline:<today', 'deadline:<today'],
    ['deadline:-7d..today', 'deadline:-7d..today'],
  ])('SE1 %s is written %s', (text, written) => {
    expect(rewritten(text)).toBe(written)
  })

  it('SE1 with days from today in the direction of the field', () => {
    expect(valuesIn('applied:30d')).toEqual([{ kind: 'near', from: 0, to: 30 }])
    expect(valuesIn('applied:<today')).toEqual([{ kind: 'near', from: 1, to: null }])
    expect(valuesIn('deadline:<today')).toEqual([{ kind: 'near', from: null, to: -1 }])
    expect(valuesIn('deadline:yesterday')).toEqual([{ kind: 'near', from: -1, to: -1 }])
  })
})

describe('SE2 what can’t be read is told, with its place', () => {
  it.each([
    ['baker stge:applied', { reason: 'unknown-field', name: 'stge', suggestion: 'stage', from: 6, to: 10 }],
    ['note:x', { reason: 'unknown-field', name: 'note', suggestion: null }],
    ['compnay:x', { reason: 'unknown-field', suggestion: 'company' }],
    ['xylophone:x', { reason: 'unknown-field', suggestion: null }],
    ['stage:', { reason: 'value-missing', field: 'stage', from: 0, to: 6 }],
    ['stage:""', { reason: 'value-missing' }],
    ['stage: applied', { reason: 'value-missing' }],
    ['quiet:>abc', { reason: 'no-number', value: '>abc', unit: 'days', from: 6, to: 10 }],
    ['quiet:>', { reason: 'no-number' }],
    ['quiet:..', { reason: 'no-number' }],
    ['quiet:<3<4', { reason: 'no-number' }],
    ['quiet:30..7', { reason: 'backwards', value: '30..7' }],
    ['quiet:>5<5', { reason: 'backwards' }],
    ['applied:2026-02-30', { reason: 'no-day', value: '2026-02-30' }],
    ['applied:2026-13', { reason: 'no-day' }],
    ['applied:soon', { reason: 'no-day' }],
    ['applied:2026-11..2026-10', { reason: 'backwards' }],
    ['applied:30d..7d', { reason: 'backwards' }],
    ['mode:remoet', { reason: 'unknown-choice', value: 'remoet', suggestion: 'remote' }],
    ['is:x', { reason: 'unknown-choice', suggestion: null }],
  ])('SE2 %s', (text, problem) => {
    expect(problemOf(text)).toMatchObject(problem)
  })
})

describe('SE1 text and query are the same thing in two forms', () => {
  it('SE1 what is written is read as the same query, whatever was typed', () => {
    fc.assert(
      fc.property(queryTexts, (text) => {
        const parsed = parseQuery(text)
        if (!parsed.ok) return
        const written = writeQuery(parsed.query)
        expect(parseQuery(written)).toEqual(parsed)
        expect(writeQuery(parsed.query)).toBe(written)
      }),
      { numRuns: 3_000 },
    )
  })

  it('SE1 every well-formed term is read', () => {
    fc.assert(
      fc.property(fieldTexts, (text) => {
        const parsed = parseQuery(text)
        if (!parsed.ok) expect(parsed.problem.reason).toBe('backwards')
        else expect(parseQuery(writeQuery(parsed.query))).toEqual(parsed)
      }),
      { numRuns: 3_000 },
    )
  })

  it('SE2 no text makes it throw, and a problem lies within the text', () => {
    fc.assert(
      fc.property(fc.oneof(queryTexts, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const parsed = parseQuery(text)
        if (parsed.ok) return
        const { from, to } = parsed.problem
        expect(from >= 0 && from < to && to <= text.length).toBe(true)
      }),
      { numRuns: 3_000 },
    )
  })
})

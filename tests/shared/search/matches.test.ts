import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Overview } from '../../../shared/queries/overview'
import { overviewOf } from '../../../shared/queries/overview'
import { toggle, valuesOf, withValues } from '../../../shared/search/edit-query'
import { type FACET_FIELDS, facetsOf } from '../../../shared/search/facets'
import { type MatchContext, matchesOf } from '../../../shared/search/matches'
import { parseQuery } from '../../../shared/search/parse-query'
import { EVERYTHING, NONE, type Query } from '../../../shared/search/query'
import { writeQuery } from '../../../shared/search/write-query'
import {
  application,
  applied,
  company,
  contact,
  ended,
  entry,
  held,
  pipelineOf,
  reply,
} from '../../support/query-builders'
import { fieldTexts } from '../../support/query-texts'

const CONTEXT: MatchContext = { today: '2026-03-20', zone: 'Europe/Vienna', fadedAfterDays: 30 }

const pipeline = pipelineOf({
  company: [company('acme', 'Weiß & Søn'), company('agency', 'Seekers')],
  contact: [contact('ann', 'Ann Núñez')],
  application: [
    application('quiet', {
      source: 'Referral',
      tags: ['Remote first', 'Z'],
      workMode: 'remote',
      salary: { min: 50_000, max: 70_000, currency: 'EUR', period: 'year' },
      contacts: [{ contactId: 'ann', role: 'recruiter' }],
      excitement: 4,
    }),
    application('asked', { stageId: 'screening', agencyId: 'agency', source: 'Job fair', deadline: '2026-03-22' }),
    application('saved', {
      stageId: 'wishlist',
      role: 'Baker',
      salary: { min: 60_000, max: null, currency: 'CHF', period: 'year' },
      notes: { inline: 'x' },
    }),
    application('ended', { stageId: 'closed', outcome: 'rejected', archivedAt: '2026-03-15T09:00:00.000Z' }),
  ],
  entry: [
    entry('2026-03-06', applied, { applicationId: 'quiet' }),
    entry('2026-03-01', applied, { applicationId: 'asked' }),
    entry('2026-03-02', held, { applicationId: 'asked' }),
    entry('2026-03-18', reply('question'), { applicationId: 'asked' }),
    entry('2026-02-01', applied, { applicationId: 'ended' }),
    entry('2026-03-10', ended('rejected'), { applicationId: 'ended' }),
  ],
})
const overviews: readonly Overview[] = ['quiet', 'asked', 'saved', 'ended'].flatMap(
  (id) => overviewOf(pipeline, id, CONTEXT.zone) ?? [],
)
const queryOf = (text: string): Query => {
  const parsed = parseQuery(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.reason}`)
  return parsed.query
}
const found = (text: string, context: Partial<MatchContext> = {}): string =>
  overviews
    .filter(matchesOf(queryOf(text), { ...CONTEXT, ...context }))
    .map(({ application }) => application.id)
    .join(' ')

describe('SE3 what a query finds', () => {
  it.each([
    ['', 'quiet asked saved ended'],
    ['weiss', 'quiet asked saved ended'],
    ['baker', 'saved'],
    ['-baker', 'quiet asked ended'],
    ['"remote first"', 'quiet'],
    ['stage:applied', 'quiet'],
    ['stage:APPLIED,screening', 'quiet asked'],
    ['stage:applied stage:screening', 'quiet asked'],
    ['-stage:applied,screening', 'saved ended'],
    ['kind:saved', 'saved'],
    ['source:referral', 'quiet'],
    ['source:none', 'saved ended'],
    ['-source:none', 'quiet asked'],
    ['tag:z', 'quiet'],
    ['tag:remote', ''],
    ['mode:remote', 'quiet'],
    ['outcome:rejected', 'ended'],
    ['outcome:none', 'quiet asked saved'],
    ['agency:seek', 'asked'],
    ['contact:nunez', 'quiet'],
    ['applied:2026-03', 'quiet asked'],
    ['applied:>2026-03-01', 'quiet'],
    ['applied:14d', 'quiet'],
    ['applied:13d', ''],
    ['applied:none', 'saved'],
    ['added:none', ''],
    ['ended:10d', 'ended'],
    ['deadline:2d', 'asked'],
    ['deadline:1d', ''],
    ['deadline:<today', ''],
    ['quiet:>13', 'quiet'],
    ['quiet:>14', ''],
    ['quiet:2', 'asked'],
    ['waiting:>=0', 'quiet asked saved ended'],
    ['excitement:>3', 'quiet'],
    ['salary:>65k', 'quiet'],
    ['salary:60k', 'quiet saved'],
    ['salary:>70k', ''],
    ['salary:none', 'asked ended'],
    ['salary:>40k currency:chf', 'saved'],
    ['turn:mine', 'asked'],
    ['turn:theirs', 'quiet'],
    ['turn:none', 'saved ended'],
    ['is:nudge', 'quiet'],
    ['is:faded', ''],
    ['is:open', 'quiet asked saved'],
    ['is:ended', 'ended'],
    ['is:archived', 'ended'],
    ['has:notes', 'saved'],
    ['has:interview', 'asked'],
    ['has:deadline,notes', 'asked saved'],
    ['has:none', 'quiet ended'],
    ['stage:applied source:none', ''],
  ])('SE3 %s: %s', (text, ids) => {
    expect(found(text)).toBe(ids)
  })

  it('SE3 goes by the days after which the user lets go', () => {
    expect(found('is:faded', { fadedAfterDays: 14 })).toBe('quiet')
  })

  it('SE4 a word counts where the long texts have it, and a sign excludes it there, too', () => {
    const foundInTexts = ({ text }: { readonly text: string }) => (text === 'hidden' ? new Set(['asked']) : null)
    expect(found('hidden', { foundInTexts })).toBe('asked')
    expect(found('-hidden', { foundInTexts })).toBe('quiet saved ended')
    expect(found('hidden baker', { foundInTexts })).toBe('')
  })

  it('SE3 the beginning of a name stands for the names that begin so, until one is just that', () => {
    const knownNames = () => new Set(['applied', 'screening'])
    expect(found('stage:app', { knownNames })).toBe('quiet')
    expect(found('stage:app')).toBe('')
  })
})

describe('SE5 facets', () => {
  const counts = (text: string, field: (typeof FACET_FIELDS)[number]) => {
    const [facet] = facetsOf(overviews, queryOf(text), CONTEXT, [field])
    return Object.fromEntries(
      (facet?.values ?? []).filter(({ count }) => count > 0).map(({ text, count }) => [text, count]),
    )
  }

  it('SE5 count against what the other filters left, and not against themselves', () => {
    expect(counts('', 'stage')).toEqual({ Applied: 1, Screening: 1, Wishlist: 1, Closed: 1 })
    expect(counts('stage:applied', 'stage')).toEqual({ Applied: 1, Screening: 1, Wishlist: 1, Closed: 1 })
    expect(counts('stage:applied', 'source')).toEqual({ Referral: 1 })
    expect(counts('stage:applied source:none', 'stage')).toEqual({ Wishlist: 1, Closed: 1 })
    expect(counts('stage:applied source:none', 'source')).toEqual({ Referral: 1 })
    expect(counts('-stage:applied', 'stage')).toEqual({ Screening: 1, Wishlist: 1, Closed: 1 })
    expect(counts('', 'quiet')).toEqual({ '0..6': 1, '14..29': 1, '': 2 })
  })

  it('SE5 one that is asked for stays, also where nothing of it is left', () => {
    const [facet] = facetsOf(overviews, queryOf('tag:gone'), CONTEXT, ['tag'])
    expect(facet?.values.find(({ isOn }) => isOn)).toMatchObject({ text: 'gone', count: 0 })
  })

  it('SE5 a value that is clicked gives as many as stood beside it', () => {
    fc.assert(
      fc.property(fc.array(fieldTexts, { maxLength: 3 }), (texts) => {
        const parsed = parseQuery(texts.join(' '))
        if (!parsed.ok) return
        for (const { field, values } of facetsOf(overviews, parsed.query, CONTEXT))
          for (const { value, count } of values) {
            const only = withValues(parsed.query, field, [value])
            expect(overviews.filter(matchesOf(only, CONTEXT)).length).toBe(count)
          }
      }),
      { numRuns: 300 },
    )
  })
})

describe('SE5 a query clicked together', () => {
  it('SE5 puts a value in and takes it out again', () => {
    const one = toggle(EVERYTHING, 'stage', { kind: 'text', text: 'Phone screen' })
    const two = toggle(one, 'stage', NONE)
    expect(writeQuery(two)).toBe('stage:"Phone screen",none')
    expect(valuesOf(two, 'stage')).toHaveLength(2)
    expect(writeQuery(toggle(two, 'stage', { kind: 'text', text: 'phone SCREEN' }))).toBe('stage:none')
    expect(toggle(one, 'stage', { kind: 'text', text: 'phone screen' })).toEqual(EVERYTHING)
    expect(writeQuery(withValues(queryOf('a stage:x -stage:y b'), 'stage', []))).toBe('a -stage:y b')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { companyKey } from '../../../shared/model/company'
import { addDays } from '../../../shared/model/time'
import { REPLY_KINDS, type TimelineEntry } from '../../../shared/model/timeline-entry'
import { beenHereBefore, companySuggestions } from '../../../shared/queries/known-company'
import {
  application,
  applied,
  company,
  entry,
  followedUp,
  held,
  offered,
  pipelineOf,
  reply,
} from '../../support/query-builders'

describe('CH10 two spellings of a name are one company', () => {
  it.each([
    ['Acme', 'ACME'],
    ['Acme', '  acme  '],
    ['Acme', 'Acme, Inc.'],
    ['Acme', 'Acme Incorporated'],
    ['Acme', 'Acme LLC'],
    ['Acme', 'Acme L.L.C.'],
    ['Acme', 'Acme Co., Ltd.'],
    ['Acme', 'Acme GmbH'],
    ['Acme', 'Acme G.m.b.H.'],
    ['Acme', 'Acme GmbH & Co. KG'],
    ['Acme', 'Acme AG'],
    ['Acme', 'Acme SE'],
    ['Acme', 'Acme S.A.'],
    ['Acme', 'Acme S.p.A.'],
    ['Acme', 'Acme B.V.'],
    ['Acme', 'Acme SARL'],
    ['Acme', 'Acme ApS'],
    ['Acme', '"Acme"!'],
    ['Acme Works', 'Acme-Works'],
    ['Acme Works', 'Acme  /  Works'],
    ['Acme Works', 'acme.works'],
    ['Ａｃｍｅ', 'Acme'],
    ['Cafe\u0301', 'Café'],
    ['I.B.X.', 'IBX'],
    ['Acme 🚀', 'Acme'],
    ['株式会社 東京', '株式会社　東京'],
    ['東京（株）', '東京 株'],
  ])('CH10 %s and %s', (one, other) => {
    expect(companyKey(other)).toBe(companyKey(one))
  })

  it.each([
    ['Acme', 'Acme Works'],
    ['Acme', 'Acmes'],
    ['C', 'C++'],
    ['C', 'C#'],
    ['A&B', 'AB'],
    ['Café', 'Cafe'],
    ['AG', 'SE'],
    ['Inc Acme', 'Acme'],
    ['東京', '京都'],
    ['カフェ', 'ガフェ'],
    // Vowel signs are marks, not punctuation.
    ['कि', 'की'],
    ['กิน', 'กัน'],
  ])('%s and %s are two', (one, other) => {
    expect(companyKey(other)).not.toBe(companyKey(one))
  })

  it('a legal form alone is a name', () => {
    expect(['AG', 'Co', 'AB', 'Co. KG'].map(companyKey)).toEqual(['ag', 'co', 'ab', 'co'])
  })

  it('what has neither letters nor digits is no name', () => {
    expect(['', '   ', '🚀', '👩‍💻 🎉', '...', '—', '\u200b'].map(companyKey)).toEqual(['', '', '', '', '', '', ''])
  })

  it('CH10 a key is its own key, and neither case nor punctuation at the ends change it', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 30 })
    fc.assert(
      fc.property(name, (text) => {
        const key = companyKey(text)
        expect(companyKey(`  "${text}" `)).toBe(key)
        expect(companyKey(key)).toBe(key)
        expect(key).not.toMatch(/^\s|\s$|\s\s/u)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('company suggestions', () => {
  const names = ['Bright Data', 'Data Bright', 'Data Cove GmbH', 'Bigdata', 'Meadow', 'Dátaworks']
  const pipeline = pipelineOf({
    company: names.map((name, at) => company(`c${at}`, name)),
    application: [
      application('1', { companyId: 'c2' }),
      application('2', { companyId: 'c2', archivedAt: '2026-03-01T09:00:00.000Z' }),
      application('3', { companyId: 'c1' }),
      application('4', { companyId: 'c4' }),
      application('5', { companyId: 'c4' }),
      application('6', { companyId: 'c4', huntId: 'other' }),
    ],
  })
  const suggested = (typed: string, limit = 8) => companySuggestions(pipeline, typed, limit).map(({ name }) => name)

  it('put names that begin so first, then words that do, then any place; in each the most used first', () => {
    expect(suggested('data')).toEqual(['Data Cove GmbH', 'Data Bright', 'Dátaworks', 'Bright Data', 'Bigdata'])
  })

  it('go on with what is typed, whatever its case, accents and legal form', () => {
    expect(suggested('DATA C')).toEqual(['Data Cove GmbH'])
    expect(suggested('dataw')).toEqual(['Dátaworks'])
    expect(suggested('Data Cove Ltd')).toEqual(['Data Cove GmbH'])
  })

  it('stay while a legal form is typed letter by letter', () => {
    for (const typed of ['Data Cove', 'Data Cove ', 'Data Cove G', 'Data Cove Gm', 'data cove gmb', 'Data Cove GmbH'])
      expect(suggested(typed), typed).toEqual(['Data Cove GmbH'])
  })

  it('are the most used ones before anything is typed, and no more than asked for', () => {
    expect(suggested('', 3)).toEqual(['Meadow', 'Data Cove GmbH', 'Data Bright'])
    expect(suggested('data', 2)).toEqual(['Data Cove GmbH', 'Data Bright'])
    expect(suggested('data', 0)).toEqual([])
  })

  it('are none for what nobody is called', () => {
    expect(suggested('zebra')).toEqual([])
    expect(suggested('🚀')).toEqual([])
    expect(suggested('...')).toEqual([])
  })
})

describe('you have been here before', () => {
  const NO = reply('no')
  const history = (answers: readonly (number | null)[]): TimelineEntry[] =>
    answers.flatMap((days, at) => {
      const day = addDays('2026-01-01', at)
      const when = { applicationId: `a${at}` }
      return [entry(day, applied, when), ...(days === null ? [] : [entry(addDays(day, days), NO, when)])]
    })
  const been = (answers: readonly (number | null)[]) =>
    beenHereBefore(
      pipelineOf({
        company: [company('acme', 'Acme GmbH')],
        application: answers.map((_, at) => application(`a${at}`)),
        entry: history(answers),
      }),
      'ACME',
    )

  it.each([
    ['of one', [5], 1, 5],
    ['of three: the middle one', [9, 1, 4], 3, 4],
    ['of two: between them', [3, 6], 2, 4.5],
    ['of four, not in the order of their letters', [10, 9, 2, 100], 4, 9.5],
    ['without those not answered', [null, 8, null], 1, 8],
    ['an answer of the same day is day 0', [0], 1, 0],
    ['none where none was answered', [null, null], 0, null],
  ])('the median of the answers, %s', (_rule, answers, answered, median) => {
    expect(been(answers)).toMatchObject({ applied: answers.length, answered, medianAnswerDays: median })
  })

  it('is nothing for an unknown company, one without applications, or no name', () => {
    const pipeline = pipelineOf({ company: [company('acme'), company('bolt')], application: [application('1')] })
    expect(['nobody', 'bolt', '', '🚀'].map((name) => beenHereBefore(pipeline, name))).toEqual([null, null, null, null])
    expect(beenHereBefore(pipeline, 'Acme Inc.')).not.toBeNull()
  })

  it('counts saved and archived ones, and names those that are open', () => {
    const pipeline = pipelineOf({
      company: [company('acme'), company('bolt')],
      application: [
        application('open'),
        application('saved', { stageId: 'wishlist' }),
        application('ended', { stageId: 'closed', outcome: 'rejected' }),
        application('archived', { archivedAt: '2026-03-01T09:00:00.000Z' }),
        application('other hunt', { huntId: 'other' }),
        application('other company', { companyId: 'bolt' }),
      ],
      entry: [
        entry('2026-02-01', applied, { applicationId: 'open' }),
        entry('2025-06-01', applied, { applicationId: 'ended' }),
        entry('2026-02-05', applied, { applicationId: 'archived' }),
        entry('2026-03-05', applied, { applicationId: 'other company' }),
      ],
    })
    expect(beenHereBefore(pipeline, 'acme')).toEqual({
      companyId: 'acme',
      applications: 5,
      applied: 3,
      answered: 0,
      medianAnswerDays: null,
      lastAppliedOn: '2026-02-05',
      openApplicationIds: ['open', 'saved', 'other hunt'],
    })
  })

  const daysUntil = (entries: readonly TimelineEntry[]) =>
    beenHereBefore(
      pipelineOf({ company: [company('acme')], application: [application('card')], entry: entries }),
      'acme',
    )?.medianAnswerDays
  const start = entry('2026-03-01', applied)

  it.each(REPLY_KINDS)('a receipt and a holding reply leave the wait open, any other ends it: %s', (kind) => {
    const isOpen = kind === 'acknowledgement' || kind === 'holding'
    expect(daysUntil([start, entry('2026-03-04', reply(kind))])).toBe(isOpen ? null : 3)
  })

  it('an interview and an offer end it too, my follow-up does not, and the first word counts', () => {
    expect(daysUntil([start, entry('2026-03-04', held)])).toBe(3)
    expect(daysUntil([start, entry('2026-03-05', offered)])).toBe(4)
    expect(daysUntil([start, entry('2026-03-04', followedUp)])).toBeNull()
    expect(daysUntil([entry('2026-03-09', NO), entry('2026-03-03', reply('question')), start])).toBe(2)
    expect(daysUntil([entry('2026-02-20', held), start, entry('2026-03-11', NO)])).toBe(10)
  })

  it('tells nothing of an answer to what was never applied for', () => {
    expect(daysUntil([entry('2026-03-04', NO)])).toBeNull()
  })
})

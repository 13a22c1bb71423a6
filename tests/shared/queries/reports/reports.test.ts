import { describe, expect, test } from 'vitest'
import { answerChance } from '../../../../shared/queries/reports/answer-chance'
import { flowOf, sankeymaticText } from '../../../../shared/queries/reports/flow'
import { interviewConversionOf } from '../../../../shared/queries/reports/interview-conversion'
import { ALWAYS, appliedWithin, EVERYTHING, isWithin, passes } from '../../../../shared/queries/reports/report-filter'
import { silenceLedger } from '../../../../shared/queries/reports/silence-ledger'
import { timeInStage } from '../../../../shared/queries/reports/time-in-stage'
import { workSearchOf } from '../../../../shared/queries/reports/work-search'
import { applied, ended, held, moved } from '../../../support/query-builders'
import {
  CONTEXT,
  casesWith,
  interviewedAndRefused,
  offeredOne,
  refused,
  repeat,
  type Story,
  silent,
  TODAY,
  young,
} from '../../../support/stories'

const LEDGER = { period: ALWAYS, fadedAfterDays: 30, today: TODAY }

describe('one source in several spellings', () => {
  const from = (source: string, story: Story): Story => ({ ...story, fields: { ...story.fields, source } })
  const cases = casesWith(
    from('Café-Börse', interviewedAndRefused),
    from('cafe-borse ', interviewedAndRefused),
    from('CAFÉ-BÖRSE', offeredOne),
  )

  test('is one group of interview to offer, named as it was written first', () => {
    expect(interviewConversionOf(cases).bySource).toMatchObject([{ name: 'Café-Börse', rate: { count: 1, n: 3 } }])
  })

  test('is one source of the flow and of the ledger', () => {
    expect(flowOf(cases).nodes.filter(({ kind }) => kind === 'source')).toEqual([
      { kind: 'source', source: 'Café-Börse' },
    ])
    expect(silenceLedger(cases, 'source', LEDGER)).toHaveLength(1)
  })
})

describe('the flow', () => {
  test('REP5 source, kinds reached, end; two spellings of a source are one', () => {
    const flow = flowOf(
      casesWith(
        { ...silent, fields: { source: 'Referral' } },
        { ...silent, fields: { source: 'referral' } },
        { ...offeredOne, fields: { stageId: 'offer', source: 'Agency [north]' } },
      ),
    )
    const nameOf = (node: (typeof flow.nodes)[number]) => Object.values(node).slice(1).join('')
    expect(sankeymaticText(flow, nameOf).split('\n')).toEqual([
      'Referral [2] applied',
      'Agency  north [1] applied',
      'applied [1] interviewing',
      'applied [2] no-answer',
      'interviewing [1] offer',
      'offer [1] waiting',
      '',
    ])
  })
})

describe('the chance of an answer', () => {
  test('two kinds of waits, each on its own curve, with the open ones on it', () => {
    const cases = casesWith(...repeat(4, refused), ...repeat(3, young), silent, interviewedAndRefused)
    const applying = answerChance(cases, 'applying', ALWAYS)
    expect(applying.curve?.n).toBe(9)
    expect(applying).toMatchObject({ answered: 5, unanswered: 4 })
    expect(applying.open.map(({ days }) => days)).toEqual([120, 10, 10, 10])
    expect(applying.open[0]?.chance).toEqual({ isKnown: false, n: 0, watched: 0 })
    expect(answerChance(cases, 'conversation', ALWAYS)).toMatchObject({
      answered: 1,
      unanswered: 0,
      open: [],
      // One alone is no curve.
      curve: null,
      medianDays: null,
    })
  })
})

describe('REP17 the ledger of silence', () => {
  test('plain and prompt answers after an interview lead; one lucky case leads nobody', () => {
    const at = (companyId: string, story: Story): Story => ({ ...story, fields: { ...story.fields, companyId } })
    const left: Story = {
      entries: [
        ['03-01', applied],
        ['03-05', held],
      ],
    }
    const rows = silenceLedger(
      casesWith(
        at('lucky', interviewedAndRefused),
        ...repeat(4, at('plain', interviewedAndRefused)),
        at('silent', left),
        at('young', young),
      ),
      'company',
      LEDGER,
    )
    expect(rows.map(({ key, candour }) => [key, candour.plain, candour.n])).toEqual([
      ['plain', 4, 4],
      ['lucky', 1, 1],
      ['silent', 0, 1],
      ['young', 0, 0],
    ])
    expect(rows.find(({ key }) => key === 'plain')?.candour.days).toEqual([3, 3, 3, 3])
    expect(rows.find(({ key }) => key === 'silent')).toMatchObject({
      waits: 2,
      answered: 1,
      faded: 1,
      longestSilenceDays: 117,
    })
    expect(rows.find(({ key }) => key === 'young')).toMatchObject({ stillWaiting: 1, faded: 0 })
  })

  test.each(['company', 'source'] as const)('REP2 by %s a median appears once five waits have ended', (by) => {
    const median = (...stories: readonly Story[]) => silenceLedger(casesWith(...stories), by, LEDGER)[0]?.medianDays
    // Each of these has two waits that ended: after applying and after the interview.
    expect(median(...repeat(2, interviewedAndRefused))).toBeNull()
    expect(median(...repeat(2, interviewedAndRefused), young, young)).toBeNull()
    expect(median(...repeat(3, interviewedAndRefused))).toBe(3)
  })

  test('by source a rate appears from five cases on', () => {
    const rate = (count: number) =>
      silenceLedger(casesWith(...repeat(count, interviewedAndRefused)), 'source', LEDGER)[0]?.candour.share
    expect(rate(4)).toBeNull()
    expect(rate(5)).toBe(1)
  })
})

describe('time in stage', () => {
  test("leaving counts, the user's own closing and what stands there are watched until then", () => {
    const own: Story = {
      fields: { outcome: 'withdrawn', stageId: 'closed' },
      entries: [
        ['05-01', applied],
        ['05-04', moved('applied', 'closed')],
        ['05-04', ended('withdrawn')],
      ],
    }
    const went: Story = {
      fields: { stageId: 'screening' },
      entries: [
        ['05-01', applied],
        ['05-11', moved('applied', 'screening')],
      ],
    }
    const [time] = timeInStage(
      casesWith(own, ...repeat(3, went), silent, ...repeat(2, refused)),
      ['applied'],
      CONTEXT,
      ALWAYS,
    )
    expect(time).toMatchObject({ n: 7, open: 1, medianDays: 10, p75Days: 10, over: [{ days: 120 }], undated: 0 })
  })
})

describe('the filter', () => {
  test('AND between dimensions, OR within one; a period is about the day that the report is about', () => {
    const cases = casesWith(
      { ...silent, fields: { source: 'LinkedIn', tags: ['remote'], role: 'Senior Zoölogist' } },
      young,
    )
    const shown = (filter: object) => appliedWithin(cases, { ...EVERYTHING, ...filter }).length
    expect(shown({})).toBe(2)
    expect(shown({ sources: ['linkedin', 'referral'] })).toBe(1)
    expect(shown({ sources: ['linkedin'], tags: ['dream'] })).toBe(0)
    expect(shown({ role: 'zoologist' })).toBe(1)
    expect(shown({ period: { from: '2026-06-01', to: null } })).toBe(1)
    const [one] = cases
    if (!one) throw new Error('no case')
    expect(passes({ ...EVERYTHING, huntId: 'other' }, one)).toBe(false)
    expect(isWithin({ from: '2026-01-01', to: null }, null)).toBe(false)
  })
})

test('the work-search proof lists each act of the period on its day', () => {
  expect(workSearchOf(casesWith(interviewedAndRefused), { from: '2026-05-02', to: '2026-05-31' })).toMatchObject([
    { day: '2026-05-05', what: 'interview', result: 'rejected' },
  ])
})

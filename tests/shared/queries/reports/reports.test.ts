import { describe, expect, test } from 'vitest'
import type { Application } from '../../../../shared/model/application'
import type { TimelineEntry } from '../../../../shared/model/timeline-entry'
import { answerChance } from '../../../../shared/queries/reports/answer-chance'
import { type Case, casesOf } from '../../../../shared/queries/reports/case'
import { diagnosisOf } from '../../../../shared/queries/reports/diagnosis'
import { flowOf, sankeymaticText } from '../../../../shared/queries/reports/flow'
import { funnelOf } from '../../../../shared/queries/reports/funnel'
import { interviewConversionOf } from '../../../../shared/queries/reports/interview-conversion'
import { ALWAYS, appliedWithin, EVERYTHING, isWithin, passes } from '../../../../shared/queries/reports/report-filter'
import { silenceLedger } from '../../../../shared/queries/reports/silence-ledger'
import { timeInStage } from '../../../../shared/queries/reports/time-in-stage'
import { workSearchOf } from '../../../../shared/queries/reports/work-search'
import {
  application,
  applied,
  ended,
  entry,
  held,
  moved,
  offered,
  pipelineOf,
  reply,
} from '../../../support/query-builders'

const TODAY = '2026-06-30'
const CONTEXT = { today: TODAY, zone: 'Europe/Vienna', fadedAfterDays: 30 }
const LEDGER = { period: ALWAYS, fadedAfterDays: 30, today: TODAY }

type Story = {
  readonly fields?: Partial<Application>
  readonly entries: readonly (readonly [string, Parameters<typeof entry>[1]])[]
}

const casesWith = (...stories: readonly Story[]): readonly Case[] => {
  const ids = stories.map((_, index) => `card-${index}`)
  const entries: TimelineEntry[] = stories.flatMap((story, index) =>
    story.entries.map(([day, happening], at) =>
      entry(`2026-${day}`, happening, {
        applicationId: ids[index] ?? '',
        id: `${ids[index]}/${at}`,
        time: `10:0${at}`,
      }),
    ),
  )
  const applications = stories.map(({ fields }, index) => application(ids[index] ?? '', fields))
  return casesOf(pipelineOf({ application: applications, entry: entries }), CONTEXT)
}
const repeat = (count: number, story: Story): readonly Story[] => Array.from({ length: count }, () => story)

const silent: Story = { entries: [['03-02', applied]] }
const young: Story = { entries: [['06-20', applied]] }
const refused: Story = {
  fields: { outcome: 'rejected', stageId: 'closed' },
  entries: [
    ['05-01', applied],
    ['05-08', reply('no')],
    ['05-08', moved('applied', 'closed')],
    ['05-08', ended('rejected')],
  ],
}
const interviewedAndRefused: Story = {
  fields: { outcome: 'rejected', stageId: 'closed' },
  entries: [
    ['05-01', applied],
    ['05-05', held],
    ['05-08', reply('no')],
    ['05-08', moved('applied', 'closed')],
    ['05-08', ended('rejected')],
  ],
}
const offeredOne: Story = {
  fields: { stageId: 'offer' },
  entries: [
    ['05-01', applied],
    ['05-05', held],
    ['05-12', offered],
  ],
}

describe('the funnel', () => {
  test('REP6 waiting and withdrawn stand beside; the rate is of what is decided', () => {
    const withdrawn: Story = {
      fields: { outcome: 'withdrawn', stageId: 'closed' },
      entries: [
        ['05-01', applied],
        ['05-03', moved('applied', 'closed')],
        ['05-03', ended('withdrawn')],
      ],
    }
    const funnel = funnelOf(
      casesWith(...repeat(3, young), withdrawn, ...repeat(4, refused), silent, ...repeat(2, offeredOne)),
    )
    expect(funnel.n).toBe(11)
    expect(funnel.steps.map(({ count }) => count)).toEqual([11, 2, 2, 2, 0])
    expect(funnel.steps[1]).toMatchObject({ waiting: 3, withdrawn: 1, ended: 5, fromBefore: { count: 2, n: 7 } })
  })
})

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

describe('interview to offer', () => {
  test('by round: those decided there that went on', () => {
    const two: Story = {
      entries: [
        ['05-01', applied],
        ['05-05', held],
        ['06-20', held],
      ],
    }
    const conversion = interviewConversionOf(casesWith(two, offeredOne, ...repeat(3, interviewedAndRefused)))
    expect(conversion.byRound).toMatchObject([
      { round: 1, rate: { count: 2, n: 5, share: 0.4 }, waiting: 0 },
      { round: 2, rate: { count: 0, n: 0, share: null }, waiting: 1 },
    ])
    expect(conversion.toOffer).toMatchObject({ rate: { count: 1, n: 4, share: null }, waiting: 1 })
    expect(conversion.running.map(({ day, rate }) => [day, rate.count, rate.n])).toEqual([
      ['2026-05-08', 0, 3],
      ['2026-05-12', 1, 4],
    ])
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
      'applied [1] screening',
      'applied [2] no-answer',
      'screening [1] interviewing',
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
    expect(applying.curve.n).toBe(9)
    expect(applying).toMatchObject({ answered: 5, unanswered: 4 })
    expect(applying.open.map(({ days }) => days)).toEqual([120, 10, 10, 10])
    expect(applying.open[0]?.chance).toEqual({ isKnown: false, why: 'too-few', n: 1 })
    expect(answerChance(cases, 'interview', ALWAYS)).toMatchObject({
      answered: 1,
      unanswered: 0,
      open: [],
      medianDays: 3,
    })
  })
})

describe('the ledger of silence', () => {
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
      TODAY,
      ALWAYS,
    )
    expect(time).toMatchObject({ n: 7, open: 1, medianDays: 10, p75Days: 10, over: [{ days: 120 }], undated: 0 })
  })

  test('brought in at once, the ending is that of the last move, not of every one', () => {
    const noted = { applicationId: 'card', recordedAt: '2026-06-01T09:00:00.000Z' }
    const cases = casesOf(
      pipelineOf({
        application: [application('card', { outcome: 'withdrawn', stageId: 'closed' })],
        entry: [
          entry('2026-05-01', applied, { ...noted, time: '09:00' }),
          entry('2026-05-11', moved('applied', 'screening'), { ...noted, time: '09:00' }),
          entry('2026-05-21', moved('screening', 'closed'), { ...noted, time: '09:00' }),
          entry('2026-05-21', ended('withdrawn'), { ...noted, time: '09:00' }),
        ],
      }),
      CONTEXT,
    )
    const times = timeInStage(cases, ['applied', 'screening'], TODAY, ALWAYS)
    expect(times.map(({ n, medianDays }) => [n, medianDays])).toEqual([
      [1, 10],
      [1, null],
    ])
  })
})

describe('the diagnosis', () => {
  test('is too early with few, names a step only when the band excludes the benchmark', () => {
    expect(diagnosisOf(casesWith(...repeat(3, refused))).kind).toBe('too-early')
    expect(diagnosisOf(casesWith(...repeat(12, interviewedAndRefused)))).toMatchObject({ kind: 'weak', step: 'offer' })
    expect(diagnosisOf(casesWith(...repeat(200, refused)))).toMatchObject({ kind: 'weak', step: 'interview' })
    expect(diagnosisOf(casesWith(...repeat(5, offeredOne), ...repeat(5, interviewedAndRefused))).kind).toBe('strong')
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

import { describe, expect, test } from 'vitest'
import { diagnosisOf } from '../../../../shared/queries/reports/diagnosis'
import { funnelOf } from '../../../../shared/queries/reports/funnel'
import { interviewConversionOf } from '../../../../shared/queries/reports/interview-conversion'
import { tryDaysOf } from '../../../../shared/queries/reports/settled-cases'
import { applied, ended, held, moved, reply } from '../../../support/query-builders'
import {
  casesWith,
  interviewedAndRefused,
  offeredOne,
  refused,
  repeat,
  type Story,
  silent,
  young,
} from '../../../support/stories'

describe('the funnel', () => {
  const withdrawn = (on: string): Story => ({
    fields: { outcome: 'withdrawn', stageId: 'closed' },
    entries: [
      ['05-01', applied],
      [on, moved('applied', 'closed')],
      [on, ended('withdrawn')],
    ],
  })

  test('REP6 a rate is of the tries that have had their time; the younger stand beside', () => {
    const stories = [...repeat(3, young), withdrawn('05-03'), ...repeat(4, refused), silent, ...repeat(2, offeredOne)]
    const funnel = funnelOf(casesWith(...stories))
    expect(funnel.n).toBe(11)
    expect(funnel.steps.map(({ count }) => count)).toEqual([11, 2, 2, 2, 0])
    expect(funnel.steps[1]).toMatchObject({ waiting: 3, withdrawn: 1, ended: 5 })
    expect(funnel.steps[2]?.fromBefore).toMatchObject({
      of: 'applied',
      rate: { count: 2, n: 7 },
      younger: 3,
      leftOut: 1,
    })
  })

  test('REP6 what the user ended later, or after an answer, stays in as silence; who went on counts whatever came after', () => {
    const asked: Story = {
      fields: { outcome: 'withdrawn', stageId: 'closed' },
      entries: [
        ['05-01', applied],
        ['05-04', reply('question')],
        ['05-06', moved('applied', 'closed')],
        ['05-06', ended('withdrawn')],
      ],
    }
    const wentOn: Story = {
      fields: { outcome: 'withdrawn', stageId: 'closed' },
      entries: [
        ['05-01', applied],
        ['05-04', held],
        ['05-06', moved('applied', 'closed')],
        ['05-06', ended('withdrawn')],
      ],
    }
    const rate = (...stories: readonly Story[]) => funnelOf(casesWith(...stories)).steps[2]?.fromBefore
    expect(rate(withdrawn('05-30'), wentOn)).toMatchObject({ rate: { count: 1, n: 1 }, leftOut: 1 })
    expect(rate(withdrawn('05-31'), wentOn)).toMatchObject({ rate: { count: 1, n: 2 }, leftOut: 0 })
    expect(rate(asked, wentOn)).toMatchObject({ rate: { count: 1, n: 2 }, leftOut: 0 })
  })

  test('REP21 a step that somebody skipped has no rate, and the next is of the one before', () => {
    const screened: Story = {
      fields: { stageId: 'screening' },
      entries: [
        ['05-01', applied],
        ['05-04', moved('applied', 'screening')],
      ],
    }
    const [, screening, interviewing] = funnelOf(casesWith(screened, offeredOne)).steps
    expect(screening).toMatchObject({ count: 2, fromBefore: null })
    expect(interviewing).toMatchObject({ fromBefore: { of: 'applied', rate: { count: 1, n: 2 } } })
    const [, all] = funnelOf(casesWith(screened, refused)).steps
    expect(all).toMatchObject({ fromBefore: { of: 'applied', rate: { count: 1, n: 2 } } })
  })

  test('REP6 an accepted offer and the end of the hunt are the cut-off of all in it', () => {
    const accepted: Story = {
      fields: { outcome: 'accepted', stageId: 'closed' },
      entries: [
        ['03-01', applied],
        ['03-09', held],
        ['05-20', moved('offer', 'closed')],
        ['05-20', ended('accepted')],
      ],
    }
    // Applied on 1 May, 19 days before the offer was accepted.
    expect(funnelOf(casesWith(accepted, ...repeat(5, refused))).steps[2]?.fromBefore).toMatchObject({
      rate: { n: 1 },
      younger: 5,
    })
  })
})

describe('interview to offer', () => {
  test('REP6 by round: of those whose round was long enough ago, how many went on', () => {
    const two: Story = {
      entries: [
        ['05-01', applied],
        ['05-05', held],
        ['06-20', held],
      ],
    }
    const conversion = interviewConversionOf(casesWith(two, offeredOne, ...repeat(3, interviewedAndRefused)))
    expect(conversion.byRound).toMatchObject([
      { round: 1, rate: { count: 2, n: 5, share: 0.4 }, younger: 0 },
      { round: 2, rate: { count: 0, n: 0, share: null }, younger: 1 },
    ])
    expect(conversion.toOffer).toMatchObject({ rate: { count: 1, n: 5, share: 0.2 }, younger: 0, stillRunning: 1 })
    // Each on the day on which it had had its 30 days, whenever it was decided.
    expect(conversion.running.map(({ day, rate }) => [day, rate.count, rate.n])).toEqual([['2026-06-04', 1, 5]])
  })

  test('REP6 a longer setting for "faded" gives every try so long', () => {
    expect(tryDaysOf({ fadedAfterDays: 21 })).toBe(30)
    expect(tryDaysOf({ fadedAfterDays: 45 })).toBe(45)
  })
})

describe('the diagnosis', () => {
  test('REP19 is too early with fewer than twenty, names a step only on evidence that bears looking every day', () => {
    const invited: Story = { entries: [['06-25', applied]], fields: { stageId: 'interviewing' } }
    expect(diagnosisOf(casesWith(...repeat(4, refused), invited)).kind).toBe('too-early')
    expect(diagnosisOf(casesWith(...repeat(112, refused)))).toMatchObject({
      kind: 'too-early',
      interview: { verdict: null, tried: { rate: { count: 0, n: 112 } }, oddsOfNone: 0.97 ** 112 },
    })
    expect(diagnosisOf(casesWith(...repeat(113, refused)))).toMatchObject({ kind: 'weak', step: 'interview' })
    expect(diagnosisOf(casesWith(...repeat(20, interviewedAndRefused)))).toMatchObject({ kind: 'weak', step: 'offer' })
    expect(diagnosisOf(casesWith(...repeat(10, offeredOne), ...repeat(10, interviewedAndRefused)))).toMatchObject({
      kind: 'strong',
      step: 'interview',
    })
  })

  test('REP19 no odds where one went on, be it a younger one', () => {
    const late: Story = {
      entries: [
        ['06-20', applied],
        ['06-25', held],
      ],
    }
    expect(diagnosisOf(casesWith(...repeat(64, refused))).interview.oddsOfNone).toBeCloseTo(0.1424, 4)
    expect(diagnosisOf(casesWith(...repeat(64, refused), late)).interview.oddsOfNone).toBeNull()
  })
})

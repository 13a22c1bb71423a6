import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { incidenceOf } from '../../../shared/statistics/aalen-johansen'
import { evidenceAgainst, oddsOfNone, verdictOn } from '../../../shared/statistics/benchmark-test'
import { chanceWithin } from '../../../shared/statistics/chance-within'
import { kaplanMeier, medianDay, quantileDay, survivalAt, survivalOf } from '../../../shared/statistics/kaplan-meier'
import type { WordObservation } from '../../../shared/statistics/observation'
import { rateOf } from '../../../shared/statistics/rate'
import { atRiskAfter, firstDayWith, riskSetsOf } from '../../../shared/statistics/risk-sets'
import { wilson } from '../../../shared/statistics/wilson'

/** "13+": still waiting on day 13; "4>13": watched from the end of day 4 on; "13g": a good word. Watched until day 200. */
const observed = (text: string): readonly WordObservation[] =>
  text.split(', ').map((each) => {
    const [entry, rest] = each.includes('>') ? each.split('>') : ['-1', each]
    const end = Number.parseInt(rest ?? '', 10)
    const event = each.endsWith('+') ? null : each.endsWith('g') ? 'good' : 'no'
    return { entry: Number(entry), end, event, until: event === null ? end : 200 }
  })

/** Miller (1997), Survival Analysis: acute myelogenous leukaemia, the maintained group. */
const AML_SET = observed('9, 13, 13+, 18, 23, 28+, 31, 34, 45+, 48, 161+')
const AML = kaplanMeier(AML_SET)
/** Gehan (1965), Biometrika 52:203–223: remission under 6-MP. */
const GEHAN = kaplanMeier(
  observed('6, 6, 6, 6+, 7, 9+, 10, 10+, 11+, 13, 16, 17+, 19+, 20+, 22, 23, 25+, 32+, 32+, 34+, 35+'),
)
const four = (value: number): number => Math.round(value * 10_000) / 10_000

describe('REP1 the reference values of the literature', () => {
  it('AML: survival, log-log bands and the median', () => {
    expect(AML.steps.map(({ day, survival }) => [day, four(survival)])).toEqual([
      [9, 0.9091],
      [13, 0.8182],
      [18, 0.7159],
      [23, 0.6136],
      [31, 0.4909],
      [34, 0.3682],
      [48, 0.1841],
    ])
    expect(AML.steps.map(({ band }) => band && [four(band.low), four(band.high)])).toEqual([
      [0.5081, 0.9867],
      [0.4474, 0.9512],
      [0.3502, 0.899],
      [0.2658, 0.8353],
      [0.1673, 0.7534],
      [0.0928, 0.657],
      [0.0117, 0.525],
    ])
    expect(medianDay(AML)).toBe(31)
  })

  it('AML: the chance within 14 days at day 9, with its band', () => {
    const chance = chanceWithin(riskSetsOf(AML_SET), 9, 14)
    // One of the 11 was answered on day 9, so ten are at risk after it.
    expect(chance).toMatchObject({ isKnown: true, n: 10 })
    if (!chance.isKnown) return
    expect(chance.any.share).toBeCloseTo(0.325, 10)
    expect([four(chance.any.band.low), four(chance.any.band.high)]).toEqual([0.1175, 0.7094])
  })

  it('Gehan: survival with ties and censoring on the same day', () => {
    expect(GEHAN.steps.map(({ survival }) => four(survival))).toEqual([
      0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482,
    ])
    expect(GEHAN.n).toBe(21)
    expect(GEHAN.events).toBe(9)
    expect(medianDay(GEHAN)).toBe(23)
    expect(quantileDay(GEHAN, 0.75)).toBeNull()
  })

  it('Wilson: 8 of 10, 0 of 5, 5 of 5', () => {
    const rounded = (count: number, n: number) => Object.values(wilson(count, n)).map(four)
    expect(rounded(8, 10)).toEqual([0.4902, 0.9433])
    expect(rounded(0, 5)).toEqual([0, 0.4345])
    expect(rounded(5, 5)).toEqual([0.5655, 1])
  })
})

describe('REP2 what is too little is not told', () => {
  it('gives no percentage under five cases', () => {
    expect(rateOf(3, 4)).toEqual({ count: 3, n: 4, share: null, band: null })
    expect(rateOf(3, 5).share).toBe(0.6)
  })

  it('tells no chance where on one of the days ahead fewer than five were watched', () => {
    const told = (text: string, day: number) => chanceWithin(riskSetsOf(observed(text)), day, 14)
    expect(told('30+, 30+, 30+, 30+, 40', 10)).toMatchObject({ isKnown: true, n: 5, watched: 5 })
    expect(told('30+, 30+, 30+, 40', 10)).toEqual({ isKnown: false, n: 4, watched: 4 })
    // The cut-off came on day 20 for one of them.
    expect(told('30+, 30+, 30+, 20+, 40', 10)).toEqual({ isKnown: false, n: 5, watched: 4 })
    expect(chanceWithin(riskSetsOf([]), 0, 14)).toEqual({ isKnown: false, n: 0, watched: 0 })
  })

  it('counts as watched who was answered within the window, and who was silent on entering it', () => {
    const told = (text: string) => chanceWithin(riskSetsOf(observed(text)), 10, 14)
    expect(told('12, 12, 12, 12, 12')).toMatchObject({ isKnown: true, n: 5, watched: 5, any: { share: 1 } })
    // Two enter on day 15, one of them once it was answered already: on day 11 only four are watched.
    expect(told('30+, 30+, 30+, 30+, 15>30+, 15>14')).toEqual({ isKnown: false, n: 4, watched: 4 })
    expect(told('30+, 30+, 30+, 30+, 10>30+, 15>30+')).toMatchObject({ isKnown: true, n: 5, watched: 5 })
  })

  it('n is of those at risk after the day: who ended on it is gone', () => {
    const risk = riskSetsOf(observed('3, 5, 5+, 9, 4>9+, 5>9+'))
    expect([2, 3, 4, 5, 8, 9].map((day) => atRiskAfter(risk, day))).toEqual([4, 3, 4, 3, 3, 0])
  })

  it('has a band where nothing or everything happened: Wilson of those watched on each day', () => {
    const none = chanceWithin(riskSetsOf(observed('20, 30+, 30+, 30+, 30+, 30+')), 0, 14)
    expect(none).toMatchObject({ isKnown: true, watched: 6, any: { share: 0, band: wilson(0, 6) } })
    const all = chanceWithin(riskSetsOf(observed('14g, 14g, 14g, 14g, 14g, 14g')), 0, 14)
    expect(all).toMatchObject({ any: { share: 1, band: wilson(6, 6) }, good: { share: 1, band: wilson(6, 6) } })
  })

  it('a tiny early risk set silences nobody: the days ahead alone count', () => {
    // The only one watched from the first day was answered: S is 0 from day 2 on.
    const late = '20>40+, 20>30, 20>41+, 20>40+, 20>40+, 20>40+'
    const risk = riskSetsOf(observed(`2, ${late}`))
    expect(survivalOf(risk, -1).steps[0]?.survival).toBe(0)
    expect(chanceWithin(risk, 20, 14)).toEqual(chanceWithin(riskSetsOf(observed(late)), 20, 14))
    expect(chanceWithin(risk, 20, 14)).toMatchObject({ isKnown: true, any: { share: expect.closeTo(1 / 6, 10) } })
  })
})

describe('REP18 where a curve begins', () => {
  it('on the first day after which five are at risk; it is 1 there', () => {
    const risk = riskSetsOf(observed('2, 4, 3>20, 6>20+, 6>20, 6>30, 9>30, 9>30'))
    expect(firstDayWith(risk, 5)).toBe(9)
    expect(firstDayWith(risk, 1)).toBe(-1)
    expect(firstDayWith(risk, 7)).toBeNull()
    const curve = survivalOf(risk, 9)
    expect(curve).toMatchObject({ since: 9, n: 6, events: 5 })
    expect(survivalAt(curve, 9)).toBe(1)
    expect(curve.steps[0]).toMatchObject({ day: 20, atRisk: 6, survival: 4 / 6 })
  })
})

describe('REP19 a share against a benchmark, looked at every day', () => {
  it('0 of 112 against 3 % is no finding, 0 of 113 is one', () => {
    expect(verdictOn(0, 112, 0.03)).toBeNull()
    expect(verdictOn(0, 113, 0.03)).toBe('weaker')
  })

  it('is B(4p + x, 4(1 − p) + n − x) / B(4p, 4(1 − p)) / (pˣ(1 − p)ⁿ⁻ˣ)', () => {
    // By scipy.special.betaln.
    for (const [count, n, p, evidence] of EVIDENCE) expect(evidenceAgainst(count, n, p)).toBeCloseTo(evidence, 8)
  })

  it('says nothing with fewer than twenty cases, and stronger where it is more', () => {
    expect(verdictOn(19, 19, 0.03)).toBeNull()
    expect(verdictOn(10, 20, 0.03)).toBe('stronger')
    expect(verdictOn(0, 20, 0.475)).toBe('weaker')
    expect(oddsOfNone(64, 0.03)).toBeCloseTo(0.1424, 4)
  })
})

const EVIDENCE: readonly (readonly [number, number, number, number])[] = [
  [0, 113, 0.03, 20.484573608],
  [3, 60, 0.03, 0.178289694081],
  [9, 40, 0.475, 40.5774308171],
  [1, 20, 0.475, 605.852255877],
]

const observation: fc.Arbitrary<WordObservation> = fc
  .record({
    entry: fc.oneof(fc.constant(-1), fc.nat(60)),
    end: fc.nat(120),
    event: fc.constantFrom('good' as const, 'no' as const, null),
    more: fc.nat(60),
  })
  .map(({ more, ...each }) => ({ ...each, until: each.event === null ? each.end : each.end + more }))
const observations = fc.array(observation, { maxLength: 60 })

describe('properties', () => {
  it('survival falls, stays between 0 and 1 and within its band; both words and silence add up to 1', () => {
    fc.assert(
      fc.property(observations, fc.integer({ min: -1, max: 40 }), (some, since) => {
        const risk = riskSetsOf(some)
        const curve = survivalOf(risk, since)
        const incidence = incidenceOf(risk, since)
        let before = 1
        for (const [index, step] of curve.steps.entries()) {
          if (before > 0) expect(step.survival).toBeLessThan(before)
          expect(step.survival).toBeGreaterThanOrEqual(0)
          expect(step.atRisk).toBe(atRiskAfter(risk, step.day - 1))
          expect((incidence[index]?.good ?? 0) + (incidence[index]?.no ?? 0) + step.survival).toBeCloseTo(1, 10)
          if (step.band) {
            expect(step.band.low).toBeLessThanOrEqual(step.survival)
            expect(step.band.high).toBeGreaterThanOrEqual(step.survival)
          }
          before = step.survival
        }
        expect(curve.events).toBe(
          some.filter(({ entry, end, event }) => event !== null && end > entry && end > since).length,
        )
      }),
    )
  })

  it('without censoring it is the plain share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 50 }), fc.nat(60), (days, day) => {
        const curve = kaplanMeier(days.map((end) => ({ entry: -1, end, event: 'left' })))
        expect(survivalAt(curve, day)).toBeCloseTo(days.filter((each) => each > day).length / days.length, 10)
      }),
    )
  })

  it('chances lie within their bands, a good word is no likelier than any, and n counts at least those watched', () => {
    let known = 0
    fc.assert(
      fc.property(observations, fc.nat(60), fc.integer({ min: 1, max: 40 }), (some, day, within) => {
        const chance = chanceWithin(riskSetsOf(some), day, within)
        expect(chance.n).toBeGreaterThanOrEqual(chance.watched)
        if (!chance.isKnown) return
        known++
        expect(chance.watched).toBeGreaterThanOrEqual(5)
        expect(chance.good.share).toBeLessThanOrEqual(chance.any.share + 1e-9)
        for (const { share, band } of [chance.any, chance.good]) {
          expect(band.low).toBeGreaterThanOrEqual(0)
          expect(band.high).toBeLessThanOrEqual(1)
          expect(share).toBeGreaterThanOrEqual(band.low - 1e-9)
          expect(share).toBeLessThanOrEqual(band.high + 1e-9)
        }
      }),
      { numRuns: 1_000 },
    )
    expect(known).toBeGreaterThan(50)
  })
})

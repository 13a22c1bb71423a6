import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  atRiskAt,
  chanceWithin,
  kaplanMeier,
  medianDay,
  type Observation,
  quantileDay,
  survivalAt,
} from '../../../shared/statistics/kaplan-meier'
import { rateOf } from '../../../shared/statistics/rate'
import { wilson } from '../../../shared/statistics/wilson'

/** "13+": still waiting on day 13. */
const observed = (text: string): readonly Observation[] =>
  text.split(', ').map((each) => ({ days: Number.parseInt(each, 10), hasHappened: !each.endsWith('+') }))

/** Miller (1997), Survival Analysis: acute myelogenous leukaemia, the maintained group. */
const AML = kaplanMeier(observed('9, 13, 13+, 18, 23, 28+, 31, 34, 45+, 48, 161+'))
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
    const chance = chanceWithin(AML, 9, 14)
    expect(chance).toMatchObject({ isKnown: true, n: 11 })
    if (!chance.isKnown) return
    expect(chance.chance).toBeCloseTo(0.325, 10)
    expect([four(chance.band.low), four(chance.band.high)]).toEqual([0.1175, 0.7094])
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

  it('tells no chance with fewer than five at risk, beyond the longest wait, or when all were answered', () => {
    expect(chanceWithin(AML, 40, 14)).toEqual({ isKnown: false, why: 'too-few', n: 3 })
    expect(chanceWithin(GEHAN, 22, 14)).toEqual({ isKnown: false, why: 'beyond-the-longest', n: 7 })
    const all = kaplanMeier(observed('3, 3, 3, 3, 3, 3'))
    expect(chanceWithin(all, 3, 14)).toEqual({ isKnown: false, why: 'all-answered', n: 6 })
    expect(chanceWithin(kaplanMeier([]), 0, 14)).toMatchObject({ isKnown: false })
  })

  it('has a band where nothing or everything happened in between', () => {
    const none = chanceWithin(kaplanMeier(observed('20, 30+, 30+, 30+, 30+, 30+')), 0, 14)
    expect(none).toMatchObject({ isKnown: true, chance: 0, band: { low: 0 }, n: 6 })
    const all = chanceWithin(kaplanMeier(observed('14, 14, 14, 14, 14, 14')), 0, 14)
    expect(all).toMatchObject({ isKnown: true, chance: 1, band: { high: 1 }, n: 6 })
  })
})

const observations = fc.array(fc.record({ days: fc.nat(120), hasHappened: fc.boolean() }), { maxLength: 60 })

describe('properties', () => {
  it('survival falls, stays between 0 and 1 and within its band; risk sets shrink', () => {
    fc.assert(
      fc.property(observations, (some) => {
        const curve = kaplanMeier(some)
        let before = 1
        let atRisk = Number.POSITIVE_INFINITY
        for (const step of curve.steps) {
          expect(step.survival).toBeLessThan(before)
          expect(step.survival).toBeGreaterThanOrEqual(0)
          expect(step.atRisk).toBeLessThan(atRisk)
          expect(step.atRisk).toBe(atRiskAt(curve, step.day))
          if (step.band) {
            expect(step.band.low).toBeLessThanOrEqual(step.survival)
            expect(step.band.high).toBeGreaterThanOrEqual(step.survival)
          }
          before = step.survival
          atRisk = step.atRisk
        }
        expect(curve.events).toBe(some.filter(({ hasHappened }) => hasHappened).length)
      }),
    )
  })

  it('without censoring it is the plain share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 50 }), fc.nat(60), (days, day) => {
        const curve = kaplanMeier(days.map((each) => ({ days: each, hasHappened: true })))
        expect(survivalAt(curve, day)).toBeCloseTo(days.filter((each) => each > day).length / days.length, 10)
      }),
    )
  })

  it('the chance and its band lie between 0 and 1, the chance within the band', () => {
    fc.assert(
      fc.property(observations, fc.nat(100), fc.integer({ min: 1, max: 40 }), (some, day, within) => {
        const chance = chanceWithin(kaplanMeier(some), day, within)
        if (!chance.isKnown) return
        expect(chance.n).toBeGreaterThanOrEqual(5)
        expect(chance.band.low).toBeGreaterThanOrEqual(0)
        expect(chance.band.high).toBeLessThanOrEqual(1)
        expect(chance.chance).toBeGreaterThanOrEqual(chance.band.low - 1e-9)
        expect(chance.chance).toBeLessThanOrEqual(chance.band.high + 1e-9)
      }),
    )
  })
})

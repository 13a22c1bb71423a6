import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { incidenceOf, incidenceWithin } from '../../../shared/statistics/aalen-johansen'
import { chanceWithin } from '../../../shared/statistics/chance-within'
import { quantileDay, type SurvivalCurve, survivalAt, survivalOf } from '../../../shared/statistics/kaplan-meier'
import type { WordObservation } from '../../../shared/statistics/observation'
import { atRiskAfter, riskSetsOf } from '../../../shared/statistics/risk-sets'

const CLOSE = 1e-9

const values = z.array(z.number().nullable())
/** What R's survival package says of random data sets; recorded by tests/support/record-survival.R. */
const { sets } = z
  .object({
    sets: z.array(
      z.object({
        entry: z.array(z.number()),
        end: z.array(z.number()),
        /** 0: silence, 1: a good word, 2: a no. */
        word: z.array(z.number()),
        /** Day, at risk, events, survival, both ends of the log-log band (null where the survival is 0 or 1). */
        steps: z.array(values),
        /** Day, good, both ends, no, both ends. */
        words: z.array(values),
        median: z.number().nullable(),
        p75: z.number().nullable(),
        /** Share and both ends. */
        chance: z.object({ day: z.number(), n: z.number(), any: values, good: values }).nullable(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/survival.json', import.meta.url), 'utf8')))

type Recorded = (typeof sets)[number]

const WORDS = [null, 'good', 'no'] as const

/** Watched long enough that it is never the cut-off which leaves too few. */
const observationsOf = ({ entry, end, word }: Recorded): readonly WordObservation[] =>
  entry.map((each, index) => ({
    entry: each,
    end: end[index] ?? 0,
    event: WORDS[word[index] ?? 0] ?? null,
    until: 10_000,
  }))

const risks = sets.map((set) => ({ set, risk: riskSetsOf(observationsOf(set)) }))

const expectClose = (mine: number | null | undefined, theirs: number | null | undefined): void => {
  if (theirs === null) expect(mine ?? null).toBeNull()
  else expect(Math.abs((mine ?? Number.NaN) - (theirs ?? Number.NaN))).toBeLessThan(CLOSE)
}

describe('REP1 400 random data sets as R has them, half of them with delayed entry', () => {
  test('they are what they should be', () => {
    const count = (is: (set: Recorded) => boolean) => sets.filter(is).length
    expect(sets).toHaveLength(400)
    expect(count(({ entry }) => entry.some((day) => day >= 0))).toBeGreaterThan(150)
    expect(count(({ entry }) => entry.length === 1)).toBeGreaterThan(50)
    expect(count(({ word }) => word.every((each) => each === 0))).toBeGreaterThan(50)
    expect(count(({ end, entry }) => end.some((day, index) => day === 0 && entry[index] === -1))).toBeGreaterThan(50)
    expect(count(({ end, entry }) => end.some((day, index) => day <= (entry[index] ?? 0)))).toBeGreaterThan(100)
  })

  test('survival and its bands', () => {
    let steps = 0
    for (const { set, risk } of risks) {
      const curve = survivalOf(risk, -1)
      expect(curve.steps.map(({ day, atRisk, events }) => [day, atRisk, events])).toEqual(
        set.steps.map((step) => step.slice(0, 3)),
      )
      for (const [index, [, , , survival, low, high]] of set.steps.entries()) {
        const step = curve.steps[index]
        expectClose(step?.survival, survival)
        if (survival === 1) continue
        expectClose(step?.band?.low, low)
        expectClose(step?.band?.high, high)
        steps++
      }
    }
    expect(steps).toBeGreaterThan(1_500)
  })

  test('the incidence of a good word and of a no, with their bands', () => {
    let bands = 0
    for (const { set, risk } of risks) {
      const steps = incidenceOf(risk)
      expect(steps).toHaveLength(set.words.length)
      for (const [index, [day, good, goodLow, goodHigh, no, noLow, noHigh]] of set.words.entries()) {
        const step = steps[index]
        expect(step?.day).toBe(day)
        expectClose(step?.good, good)
        expectClose(step?.no, no)
        for (const [word, share, low, high] of [
          ['good', good, goodLow, goodHigh],
          ['no', no, noLow, noHigh],
        ] as const) {
          const within = incidenceWithin(risk, word, -1, day ?? 0)
          expectClose(within.share, share)
          if (within.band === null) continue
          expectClose(within.band.low, low)
          expectClose(within.band.high, high)
          bands++
        }
      }
    }
    expect(bands).toBeGreaterThan(2_000)
  })

  /** Where the curve runs level at the share R takes the middle of the level, here it is the first day of it. */
  const isAsInR = (curve: SurvivalCurve, share: number, theirs: number | null): boolean => {
    const mine = quantileDay(curve, share)
    if (mine === null || theirs === null) return mine === theirs
    const isLevel = Math.abs(survivalAt(curve, mine) - (1 - share)) < CLOSE
    return isLevel ? mine <= theirs : mine === theirs
  }

  test('medians and third quartiles', () => {
    for (const { set, risk } of risks) {
      const curve = survivalOf(risk, -1)
      expect(isAsInR(curve, 0.5, set.median)).toBe(true)
      expect(isAsInR(curve, 0.75, set.p75)).toBe(true)
    }
    expect(sets.filter(({ p75 }) => p75 !== null).length).toBeGreaterThan(100)
  })

  test('the chance within 14 days, of any answer and of a good one: the rows with stop > d, start = max(start, d)', () => {
    const compared = { any: 0, good: 0 }
    for (const { set, risk } of risks) {
      if (!set.chance) continue
      const { day, n, any, good } = set.chance
      expect(atRiskAfter(risk, day)).toBe(n)
      const chance = chanceWithin(risk, day, 14)
      if (!chance.isKnown) continue
      expect(chance.n).toBe(n)
      for (const [key, mine, [share, low, high]] of [
        ['any', chance.any, any],
        ['good', chance.good, good],
      ] as const) {
        expectClose(mine.share, share)
        // Where nothing or everything happened in between the formula has no band; there Wilson's stands in.
        if (mine.share === 0 || mine.share === 1) continue
        expectClose(mine.band.low, low)
        expectClose(mine.band.high, high)
        compared[key]++
      }
    }
    expect(compared.any).toBeGreaterThan(120)
    expect(compared.good).toBeGreaterThan(100)
  })
})

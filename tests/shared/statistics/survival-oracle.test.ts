import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  chanceWithin,
  kaplanMeier,
  quantileDay,
  type SurvivalCurve,
  survivalAt,
} from '../../../shared/statistics/kaplan-meier'

const DIGITS = 9

/** What R's survival package says of random data sets; recorded by tests/support/record-survival.R. */
const { sets } = z
  .object({
    sets: z.array(
      z.object({
        days: z.array(z.number()),
        happened: z.array(z.number()),
        /** Day, at risk, events, survival, both ends of the log-log band (null where the survival is 0 or 1). */
        steps: z.array(
          z.tuple([z.number(), z.number(), z.number(), z.number(), z.number().nullable(), z.number().nullable()]),
        ),
        median: z.number().nullable(),
        p75: z.number().nullable(),
        chance: z
          .object({
            day: z.number(),
            n: z.number(),
            chance: z.number(),
            low: z.number().nullable(),
            high: z.number().nullable(),
          })
          .nullable(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/survival.json', import.meta.url), 'utf8')))

const curveOf = ({ days, happened }: (typeof sets)[number]) =>
  kaplanMeier(days.map((day, index) => ({ days: day, hasHappened: happened[index] === 1 })))

test('REP1 300 random data sets: survival and bands as R has them', () => {
  let steps = 0
  for (const set of sets) {
    const curve = curveOf(set)
    expect(curve.steps.map(({ day, atRisk, events }) => [day, atRisk, events])).toEqual(
      set.steps.map(([day, atRisk, events]) => [day, atRisk, events]),
    )
    for (const [index, [, , , survival, low, high]] of set.steps.entries()) {
      const step = curve.steps[index]
      expect(step?.survival).toBeCloseTo(survival, DIGITS)
      expect(step?.band === null).toBe(low === null)
      if (low === null || high === null) continue
      expect(step?.band?.low).toBeCloseTo(low, DIGITS)
      expect(step?.band?.high).toBeCloseTo(high, DIGITS)
      steps++
    }
  }
  expect(sets).toHaveLength(300)
  expect(steps).toBeGreaterThan(3_000)
})

/** Where the curve runs level at the share R takes the middle of the level, here it is the first day of it. */
const isAsInR = (curve: SurvivalCurve, share: number, theirs: number | null): boolean => {
  const mine = quantileDay(curve, share)
  if (mine === null || theirs === null) return mine === theirs
  const isLevel = Math.abs(survivalAt(curve, mine) - (1 - share)) < 1e-9
  return isLevel ? mine <= theirs : mine === theirs
}

test('REP1 medians and third quartiles as R has them', () => {
  for (const set of sets) {
    const curve = curveOf(set)
    expect(isAsInR(curve, 0.5, set.median)).toBe(true)
    expect(isAsInR(curve, 0.75, set.p75)).toBe(true)
  }
  expect(sets.filter(({ p75 }) => p75 !== null).length).toBeGreaterThan(150)
})

test('REP1 the chance within the next 14 days and its band as R has them', () => {
  let compared = 0
  for (const set of sets) {
    if (!set.chance) continue
    const chance = chanceWithin(curveOf(set), set.chance.day, 14)
    if (!chance.isKnown) throw new Error(`no chance is told: ${chance.why}`)
    expect(chance.n).toBe(set.chance.n)
    expect(chance.chance).toBeCloseTo(set.chance.chance, DIGITS)
    // Where nothing or everything happened in between the formula has no band; there Wilson's stands in.
    if (set.chance.low === null || set.chance.high === null || chance.chance === 0 || chance.chance === 1) continue
    expect(chance.band.low).toBeCloseTo(set.chance.low, DIGITS)
    expect(chance.band.high).toBeCloseTo(set.chance.high, DIGITS)
    compared++
  }
  expect(compared).toBeGreaterThan(150)
})

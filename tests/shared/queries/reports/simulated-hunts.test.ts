import { describe, expect, test } from 'vitest'
import { addDays } from '../../../../shared/model/time'
import { ALWAYS, appliedWithin, EVERYTHING } from '../../../../shared/queries/reports/report-filter'
import { chancesIn, countsOn, falseWords, rateIn, toInterview, toOffer } from '../../../support/hunt-checks'
import { casesOn, dayAt, type HuntKind, PLAIN_HUNT, simulatedHunt } from '../../../support/simulated-hunts'

/** The short form: the bounds leave room for chance, `npm run test:long -- hunts` has the narrow ones. */
const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1)
const huntsOf = (kind: HuntKind) => SEEDS.map((seed) => simulatedHunt(seed, kind))
const plain = huntsOf(PLAIN_HUNT)
const [WEEK_3, WEEK_6, WEEK_10, WEEK_14] = [21, 42, 70, 98]

describe('REP6 the rates of 60 simulated hunts', () => {
  test('applying: about the true 12 % in weeks 6, 10 and 14, and its interval covers it', () => {
    for (const day of [WEEK_6, WEEK_10, WEEK_14]) {
      const { shown, mean, covered } = rateIn(plain, day, toInterview, 0.12)
      expect(shown).toBeGreaterThanOrEqual(0.9)
      expect(Math.abs(mean - 0.12)).toBeLessThan(0.04)
      expect(covered).toBeGreaterThanOrEqual(0.85)
    }
  })

  test('no rate before any try has had its 30 days, nor of the last 30 days alone', () => {
    for (const hunt of plain) {
      const early = casesOn(hunt, WEEK_3)
      expect(toInterview(early)).toMatchObject({ rate: { n: 0, share: null }, younger: early.length, days: 30 })
      expect(toOffer(casesOn(hunt, WEEK_6)).rate.share).toBeNull()
      for (const day of [WEEK_6, WEEK_10]) {
        const period = { ...ALWAYS, from: addDays(dayAt(day), -29) }
        expect(toInterview(appliedWithin(casesOn(hunt, day), { ...EVERYTHING, period })).rate.n).toBe(0)
      }
    }
  })

  test('withdrawing all at once leaves the rate where it was', () => {
    const { mean } = rateIn(huntsOf({ ...PLAIN_HUNT, withdrawnOn: 75 }), WEEK_14, toInterview, 0.12)
    expect(Math.abs(mean - 0.12)).toBeLessThan(0.03)
  })

  test('is made of the counts that the tries tell', () => {
    for (const hunt of plain.slice(0, 20))
      for (const day of [WEEK_6, WEEK_10])
        expect(toInterview(casesOn(hunt, day)).rate).toMatchObject(countsOn(hunt, day))
  })
})

describe('REP3 the chances in 60 simulated hunts', () => {
  test('of any answer and of a good one, averaged over the open waits of weeks 3, 6 and 10', () => {
    const { told, any, good } = chancesIn(plain, [WEEK_3, WEEK_6, WEEK_10])
    expect(told).toBeGreaterThan(1_000)
    for (const { mean, truth, covered } of [any, good]) {
      expect(Math.abs(mean - truth)).toBeLessThan(0.03)
      expect(covered).toBeGreaterThanOrEqual(0.85)
    }
  })

  test('REP20 2 and 4 weeks after an import, with no day of any ending and with half of them', () => {
    for (const datedShare of [0, 0.5]) {
      const { told, any } = chancesIn(huntsOf({ ...PLAIN_HUNT, imported: { day: 56, datedShare } }), [70, 84])
      expect(told).toBeGreaterThan(200)
      expect(Math.abs(any.mean - any.truth)).toBeLessThan(0.03)
    }
  })
})

test('REP19 at the benchmark hardly any hunt is told that it differs, though it is read every day', () => {
  const kind = { ...PLAIN_HUNT, invited: { ...PLAIN_HUNT.invited, chance: 0.03 } }
  for (const tries of [60, 250]) expect(falseWords(SEEDS, { ...kind, tries }, 0.03)).toBeLessThanOrEqual(0.1)
})

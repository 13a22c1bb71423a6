import { describe, expect, test } from 'vitest'
import { chancesAt, chancesIn, falseWords, rateIn, toInterview, toOffer } from '../support/hunt-checks'
import { expectCountedAlike, expectWaysAlike, looksAfterImport } from '../support/logged-hunt-checks'
import { type HuntKind, PLAIN_HUNT, simulatedHunt } from '../support/simulated-hunts'

const seedsOf = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const huntsOf = (kind: HuntKind) => seedsOf(2_000).map((seed) => simulatedHunt(seed, kind))
const plain = huntsOf(PLAIN_HUNT)
const tell = (counts: object): void => console.log(`counts: ${JSON.stringify(counts)}`)

const within = (value: number, truth: number, points: number): void =>
  expect(Math.abs(value - truth)).toBeLessThanOrEqual(points / 100)

describe('REP6 2,000 simulated hunts', () => {
  test.each([42, 70, 98])(
    'applying on day %d: within 1 point of 12 percent, covered in 93 percent, shown in 95 percent',
    (day) => {
      const rate = rateIn(plain, day, toInterview, 0.12)
      tell({ applying: day, ...rate })
      within(rate.mean, 0.12, 1)
      expect(rate.covered).toBeGreaterThanOrEqual(0.93)
      expect(rate.shown).toBeGreaterThanOrEqual(0.95)
    },
  )

  test.each([70, 98])('interview to offer on day %d: within 2 points of 30 percent, covered in 93 percent', (day) => {
    const rate = rateIn(plain, day, toOffer, 0.3)
    tell({ toOffer: day, ...rate })
    within(rate.mean, 0.3, 2)
    expect(rate.covered).toBeGreaterThanOrEqual(0.93)
  })

  test.each([70, 98])('three rounds on day %d: within 3 points of 30 percent', (day) => {
    const rounds = { count: 3, chance: 0.67, days: 5 }
    const rate = rateIn(huntsOf({ ...PLAIN_HUNT, rounds }), day, toOffer, 0.67 ** 3)
    tell({ threeRounds: day, ...rate })
    within(rate.mean, 0.3, 3)
  })

  test('bulk withdrawal on day 75: within 1 point', () => {
    const rate = rateIn(huntsOf({ ...PLAIN_HUNT, withdrawnOn: 75 }), 98, toInterview, 0.12)
    tell({ withdrawn: rate })
    within(rate.mean, 0.12, 1)
  })
})

describe('REP3 chances in 2,000 simulated hunts: within 1 point of the truth, covered in 93 %', () => {
  const expectTrue = (hunts: typeof plain, days: readonly number[], name: string): void => {
    const { told, any, good } = chancesIn(hunts, days)
    tell({ name, told, any, good })
    for (const { mean, truth, covered } of [any, good]) {
      within(mean, truth, 1)
      expect(covered).toBeGreaterThanOrEqual(0.93)
    }
  }

  test('weeks 3, 6 and 10', () => expectTrue(plain, [21, 42, 70], 'plain'))

  test.each([0, 0.5])('REP20 2 and 4 weeks after an import with %d of its endings dated', (datedShare) =>
    expectTrue(huntsOf({ ...PLAIN_HUNT, imported: { day: 56, datedShare } }), [70, 84], `import ${datedShare}`),
  )
})

describe('REP19 1,000 hunts at the benchmark, read daily', () => {
  const at = (chance: number): HuntKind => ({ ...PLAIN_HUNT, invited: { ...PLAIN_HUNT.invited, chance } })

  test.each([
    [60, 0.03],
    [250, 0.03],
    [60, 0.15],
    [250, 0.15],
  ])('%d tries at %d: false words in at most 5 percent', (tries, chance) => {
    const share = falseWords(seedsOf(1_000), { ...at(chance), tries }, chance)
    tell({ tries, chance, share })
    expect(share).toBeLessThanOrEqual(0.05)
  })

  test.each([60, 250])('%d tries, slow answers: at most 7 percent', (tries) => {
    const slow = { ...at(0.03), tries, invited: { chance: 0.03, median: 18 }, sigma: 0.9 }
    const share = falseWords(seedsOf(1_000), slow, 0.03)
    tell({ slow: tries, share })
    expect(share).toBeLessThanOrEqual(0.07)
  })
})

describe('300 hunts through the commands', () => {
  test('REP6 are counted as their entries are', () => expectCountedAlike(seedsOf(300), PLAIN_HUNT))

  test('REP6 are counted so with three rounds, too', () =>
    expectCountedAlike(seedsOf(300), { ...PLAIN_HUNT, rounds: { count: 3, chance: 0.67, days: 5 } }))

  test.each([false, true])(
    'REP25 two rounds, entered in three ways, have the same figures (cancelling: %s)',
    (isCancelling) => expectWaysAlike(seedsOf(300), isCancelling),
  )

  test.each([0, 0.5])(
    'REP20 brought in from a sheet in week 8 with %d of its endings dated, logged from then on',
    (datedShare) => {
      const { told, any, good } = chancesAt(looksAfterImport(seedsOf(300), datedShare))
      tell({ name: `brought in ${datedShare}`, told, any, good })
      for (const { mean, truth, covered } of [any, good]) {
        within(mean, truth, 1)
        expect(covered).toBeGreaterThanOrEqual(0.93)
      }
    },
  )
})

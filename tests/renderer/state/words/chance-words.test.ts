import { expect, test } from 'vitest'
import { chanceExactly, chanceInWords } from '../../../../renderer/state/words/chance-words'
import type { ToldChance } from '../../../../shared/queries/reports/chances'

const band = { low: 0.05, high: 0.4 }
const known = (any: number, good = any / 2, undated = 0): ToldChance => ({
  chance: { isKnown: true, any: { share: any, band }, good: { share: good, band }, n: 23, watched: 7 },
  undated,
})
const unknown = (undated: number): ToldChance => ({ chance: { isKnown: false, n: 4, watched: 4 }, undated })

test.each<[number, number, string]>([
  [0, 0, 'answers: none in two weeks, of at least 7 watched on each day'],
  [0.01, 0, 'fewer than 1 in 50 still answer within two weeks, none so far with an invitation'],
  [0.05, 0.01, 'about 1 in 20 still answer within two weeks, fewer than 1 in 50 with an invitation'],
  [0.21, 0.04, 'about 1 in 5 still answer within two weeks, 1 in 25 with an invitation'],
  [0.34, 0.1, 'about 1 in 3 still answer within two weeks, 1 in 10 with an invitation'],
  [0.5, 0.1, 'about 1 in 2 still answer within two weeks, 1 in 10 with an invitation'],
  [0.71, 0.1, 'about 7 in 10 still answer within two weeks, 1 in 10 with an invitation'],
  [0.99, 0.1, 'nearly all still answer within two weeks, 1 in 10 with an invitation'],
])('REP10 a chance of %d and of %d in words', (any, good, words) => {
  expect(chanceInWords(known(any, good))).toBe(words)
})

test('REP2 REP24 what the reports don’t tell is told nowhere; exactly it stands with its bands and its n', () => {
  expect(chanceInWords(unknown(0))).toBeNull()
  expect(chanceExactly(unknown(0))).toBe('too early: on some of the 14 days ahead fewer than 5 waits were watched')
  expect(chanceExactly(known(0.21, 0.04))).toMatch(
    /^any answer 21\s?% \(5\s?%–40\s?%\), a good word 4\s?% \(5\s?%–40\s?%\); from 23 waits as long$/,
  )
})

test('REP20 what was answered without a day stands beside every chance', () => {
  const words = "too early: 46 were answered on days that your file doesn't tell"
  expect(chanceInWords(unknown(46))).toBe(words)
  expect(chanceExactly(unknown(46))).toBe(words)
  expect(chanceInWords(known(0.21, 0.04, 1))).toMatch(/ · 1 was answered on a day that your file doesn't tell$/)
})

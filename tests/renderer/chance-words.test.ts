import { expect, test } from 'vitest'
import { chanceExactly, chanceInWords } from '../../renderer/reports/chance-words'
import type { Chance } from '../../shared/statistics/kaplan-meier'

const known = (chance: number): Chance => ({ isKnown: true, chance, band: { low: 0.05, high: 0.4 }, n: 23 })

test.each<[number, string]>([
  [0, 'nobody who waited so long got an answer within two weeks · n = 23'],
  [0.01, 'fewer than 1 in 50 still answer within two weeks · n = 23'],
  [0.05, 'about 1 in 20 still answer within two weeks · n = 23'],
  [0.21, 'about 1 in 5 still answer within two weeks · n = 23'],
  [0.34, 'about 1 in 3 still answer within two weeks · n = 23'],
  [0.5, 'about 1 in 2 still answer within two weeks · n = 23'],
  [0.71, 'about 7 in 10 still answer within two weeks · n = 23'],
  [0.99, 'nearly all still answer within two weeks · n = 23'],
])('REP10 a chance of %d in words', (chance, words) => {
  expect(chanceInWords(known(chance))).toBe(words)
})

test('REP2 what the reports don’t tell is told nowhere; exactly it stands with its band and its n', () => {
  expect(chanceInWords({ isKnown: false, why: 'too-few', n: 4 })).toBeNull()
  expect(chanceExactly({ isKnown: false, why: 'too-few', n: 4 })).toBe('Fewer than 5 waited so long')
  expect(chanceExactly(known(0.21))).toMatch(/^21\s?% \(5\s?%–40\s?%\), n = 23$/)
})

import { expect, test } from 'vitest'
import { memoryFolder } from '../../support/temporary-folder'
import { liveFourHundredDays } from './simulated-days'

const SEED = Number(process.env.CALLBACK_SEED ?? 20_261_122)
/** Of each session; the full form has up to 40. */
const MOST_CHANGES = 4

test('A9: over 400 days of small sessions each day has its backup, and every kept one restores to its state', () => {
  const counts = liveFourHundredDays(memoryFolder(), SEED, MOST_CHANGES)
  console.log(`counts: ${JSON.stringify(counts)}`)
  expect(counts.days).toBeGreaterThan(350)
  expect(counts.restored).toBe(counts.kept)
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0)
})

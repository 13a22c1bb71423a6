import { expect, test } from 'vitest'
import { liveFourHundredDays } from '../electron/persistence/simulated-days'
import { memoryFolder } from '../support/temporary-folder'

const SEED = Number(process.env.CALLBACK_SEED ?? 20_261_122)
const MOST_CHANGES = 40
const LIVES = 5

test('A9: five times 400 days of sessions of 1 to 40 changes', () => {
  for (let life = 0; life < LIVES; life++) {
    const counts = liveFourHundredDays(memoryFolder(), SEED + life, MOST_CHANGES)
    console.log(`counts: ${JSON.stringify({ life, ...counts })}`)
    expect(counts.days).toBeGreaterThan(390)
    expect(counts.restored).toBe(counts.kept)
  }
})

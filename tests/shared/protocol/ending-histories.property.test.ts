import { test } from 'vitest'
import { expectKept } from '../../support/ending-histories'

const HISTORIES = 300
const TIME_LIMIT_MS = 120_000

const seed = Number(process.env.CALLBACK_SEED ?? Date.now() & 0x7fffffff)

test(
  `B11 B12 seed ${seed}: nothing is invented, and a running application is never forgotten`,
  { timeout: TIME_LIMIT_MS },
  () => expectKept(['B11', 'B12'], HISTORIES, seed),
)

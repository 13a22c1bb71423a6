import { test } from 'vitest'
import { expectKept } from '../support/ending-histories'

test('B11 nothing is invented, over 10,000 histories', () =>
  expectKept(['B11'], 10_000, Number(process.env.CALLBACK_SEED ?? 20_261_122) | 0))

import { test } from 'vitest'
import { expectKept } from '../support/ending-histories'

test('B12 a running application is never forgotten, over 10,000 histories', () =>
  expectKept(['B12'], 10_000, Number(process.env.CALLBACK_SEED ?? 20_261_122) | 0))

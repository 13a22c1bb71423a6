import { test } from 'vitest'
import { expectWallTimesKept } from '../support/forty-zones'

test('B3 wall-clock times in 40 zones, 10,000 cases against an independent library', () =>
  expectWallTimesKept(250, Number(process.env.CALLBACK_SEED ?? 20_261_122) | 0))

import { test } from 'vitest'
import { expectShownOnce } from '../support/reminder-histories'

test('B1 each due step is shown once, none is early and none lost, over 10,000 histories', () =>
  expectShownOnce(10_000, Number(process.env.CALLBACK_SEED ?? 20_261_122) | 0))

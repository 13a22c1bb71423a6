import { expect, test } from 'vitest'
import { addDays } from '../../../shared/model/time'
import { expectWallTimesKept } from '../../support/forty-zones'

const SEED = Number(process.env.CALLBACK_SEED ?? 20_261_122)
const DAY_MS = 86_400_000

test('B3 P9 in 40 zones a wall-clock time stays that time; one that is skipped is the next valid minute, one that comes twice the first', () =>
  expectWallTimesKept(50, SEED))

test('B3 days are counted on the calendar, whatever the clocks do', () => {
  let count = 0
  for (let day = '2020-01-01'; day < '2032-01-01'; day = addDays(day, 1), count++)
    expect(Date.parse(addDays(day, 1)) - Date.parse(day)).toBe(DAY_MS)
  expect(count).toBe(4_383)
})

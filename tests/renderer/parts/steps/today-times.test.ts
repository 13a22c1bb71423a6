import { expect, test } from 'vitest'
import { nextMonday, snoozePresets } from '../../../../renderer/parts/steps/snooze-presets'
import { isLastHour } from '../../../../shared/words/countdown-words'

const TIMES = { dayTime: '09:00', mondayTime: '12:00' }
const at = (now: string, zone = 'Europe/Berlin') => ({ now, zone })
const untilOf = (now: string, zone?: string, isFollowUp = false) =>
  Object.fromEntries(snoozePresets(at(now, zone), TIMES, isFollowUp).map(({ preset, until }) => [preset, until]))

test('the presets of a Wednesday morning', () => {
  expect(untilOf('2026-03-04T08:00:00.000Z')).toEqual({
    hour: { at: '2026-03-04T09:00:00.000Z' },
    evening: { day: '2026-03-04', time: '18:00' },
    tomorrow: { day: '2026-03-05', time: '09:00' },
    threeDays: { day: '2026-03-07', time: '09:00' },
    monday: { day: '2026-03-09', time: '09:00' },
  })
})

test('in the evening "this evening" is not offered', () => {
  expect(untilOf('2026-03-04T16:00:00.000Z').evening).toBeUndefined()
  expect(untilOf('2026-03-04T15:59:00.000Z').evening).toBeDefined()
})

test('the day is that of the user’s zone, and a follow-up waits for Monday noon', () => {
  expect(untilOf('2026-03-04T12:00:00.000Z', 'Pacific/Auckland', true)).toMatchObject({
    tomorrow: { day: '2026-03-06', time: '09:00' },
    monday: { day: '2026-03-09', time: '12:00' },
  })
})

test('an hour is an hour when clocks change', () => {
  expect(untilOf('2026-03-29T00:30:00.000Z').hour).toEqual({ at: '2026-03-29T01:30:00.000Z' })
})

test('next Monday is never today', () => {
  expect(nextMonday('2026-03-09')).toBe('2026-03-16')
  expect(nextMonday('2026-03-08')).toBe('2026-03-09')
  expect(nextMonday('2024-02-29')).toBe('2024-03-04')
  expect(nextMonday('1969-12-31')).toBe('1970-01-05')
})

test('seconds count in the last hour alone', () => {
  const start = '2026-03-04T12:00:00.000Z'
  expect(isLastHour(start, '2026-03-04T10:50:00.000Z')).toBe(false)
  expect(isLastHour(start, '2026-03-04T11:00:00.000Z')).toBe(true)
  expect(isLastHour(start, '2026-03-04T12:00:00.000Z')).toBe(false)
})

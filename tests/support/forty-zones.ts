import fc from 'fast-check'
import { IANAZone } from 'luxon'
import { expect } from 'vitest'
import { atOf, instantOf } from '../../shared/model/time'
import { dueAtOf } from '../../shared/protocol/due-times'
import { Hunting } from './hunting'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

const ZONES = `
  Africa/Cairo Africa/Casablanca Africa/El_Aaiun Africa/Johannesburg Africa/Lagos America/Anchorage America/Asuncion
  America/Bogota America/Buenos_Aires America/Caracas America/Chicago America/Havana America/Los_Angeles America/New_York
  America/Nuuk America/Phoenix America/Santiago America/Sao_Paulo America/St_Johns Antarctica/Troll Asia/Beirut
  Asia/Kathmandu Asia/Kolkata Asia/Pyongyang Asia/Shanghai Asia/Tehran Asia/Tokyo Atlantic/Azores Australia/Adelaide
  Australia/Eucla Australia/Lord_Howe Europe/Berlin Europe/Dublin Europe/Istanbul Europe/London Pacific/Apia
  Pacific/Auckland Pacific/Chatham Pacific/Kiritimati Pacific/Marquesas`
  .trim()
  .split(/\s+/)

/** Luxon alone, by looking at clocks: it answers only what a wall clock there shows at an instant. */
const clockIn = (name: string) => {
  const zone = IANAZone.create(name)
  const offsetMs = (ms: number): number => zone.offset(ms) * MINUTE_MS
  const wallMs = (ms: number): number => ms + offsetMs(ms)

  /** The first minute that the clock shows this time; where it never does, the first minute that it shows a later one. */
  const firstMinuteOf = (
    wanted: number,
  ): { readonly ms: number; readonly isSkipped: boolean; readonly times: number } => {
    const offsets = new Set<number>()
    for (let hour = -48; hour <= 48; hour += 6) offsets.add(offsetMs(wanted + hour * 3_600_000))
    const candidates = [...offsets].map((offset) => wanted - offset).sort((a, b) => a - b)
    const shown = candidates.filter((ms) => wallMs(ms) === wanted)
    const [first] = shown
    if (first !== undefined) return { ms: first, isSkipped: false, times: shown.length }
    for (let ms = candidates[0] ?? wanted; ; ms += MINUTE_MS)
      if (wallMs(ms) > wanted && wallMs(ms - MINUTE_MS) < wanted) return { ms, isSkipped: true, times: 0 }
  }

  /** The minutes at which the clocks were or will be changed. */
  const changes = (from: number, to: number): readonly { readonly ms: number; readonly byMs: number }[] => {
    const found: { ms: number; byMs: number }[] = []
    for (let week = from; week < to; week += 7 * DAY_MS) {
      if (offsetMs(week) === offsetMs(week + 7 * DAY_MS)) continue
      let [before, after] = [week, week + 7 * DAY_MS]
      while (after - before > MINUTE_MS) {
        const middle = before + Math.floor((after - before) / 2 / MINUTE_MS) * MINUTE_MS
        if (offsetMs(middle) === offsetMs(before)) before = middle
        else after = middle
      }
      found.push({ ms: after, byMs: offsetMs(after) - offsetMs(before) })
    }
    return found
  }
  return { wallMs, firstMinuteOf, changes }
}

const dayAndTime = (wall: number) => {
  const text = new Date(wall).toISOString()
  return { day: text.slice(0, 10), time: text.slice(11, 16) }
}

/** Wall-clock times to ask for: 9:00 of any day and of days of change, and minutes that are skipped or come twice. */
const wallTimes = (
  clock: ReturnType<typeof clockIn>,
  random: (below: number) => number,
  count: number,
): readonly number[] => {
  const from = Date.UTC(1985, 11, 25)
  const changes = clock.changes(from, Date.UTC(2045, 0, 1))
  const skips = changes.filter(({ byMs }) => byMs > 0)
  const repeats = changes.filter(({ byMs }) => byMs < 0)
  const nineOn = (wall: number) => Math.floor(wall / DAY_MS) * DAY_MS + 9 * 3_600_000
  const anyDay = () => nineOn(from + random(59 * 365) * DAY_MS)
  const within = (list: typeof changes, kind: 'day' | 'minute'): number => {
    const change = list[random(list.length)]
    if (!change) return anyDay()
    const after = clock.wallMs(change.ms)
    if (kind === 'day') return nineOn(after)
    // Forward: [after - by, after) is skipped. Back: [after, after + |by|) comes twice.
    const start = change.byMs > 0 ? after - change.byMs : after
    return start + random(Math.abs(change.byMs) / MINUTE_MS) * MINUTE_MS
  }
  return Array.from({ length: count }, (_, index) => {
    if (index % 5 === 0) return within(changes, 'day')
    if (index % 5 === 1) return within(skips, 'minute')
    if (index % 5 === 2) return within(repeats, 'minute')
    return anyDay()
  })
}

const hunting = new Hunting('1985-01-02 10:00')
hunting.do('step/add-own', {
  id: 'own',
  kind: 'reminder',
  applicationId: hunting.id,
  contactId: null,
  due: { day: '1990-01-01', time: '09:00' },
  text: 'Buy a stamp',
})
const ownStep = (day: string, time: string) => ({ ...hunting.step('own'), due: { day, time } })

/** B3: a wall-clock time stays that time; one that is skipped is the next valid minute, one that comes twice the first. */
export const expectWallTimesKept = (casesPerZone: number, seed: number): void => {
  const [seeded] = fc.sample(fc.infiniteStream(fc.nat()), { numRuns: 1, seed })
  const random = (below: number): number => Number(seeded?.next().value ?? 0) % Math.max(1, below)
  const counts = { seed, zones: 0, cases: 0, nine: 0, skipped: 0, twice: 0, changedZones: 0 }

  for (const [index, zone] of ZONES.entries()) {
    const clock = clockIn(zone)
    for (const wall of wallTimes(clock, random, casesPerZone)) {
      const { day, time } = dayAndTime(wall)
      const expected = clock.firstMinuteOf(wall)
      const got = instantOf(day, time, zone)
      const name = `${day} ${time} ${zone}`
      expect(got, name).toBe(new Date(expected.ms).toISOString())
      expect(atOf(got, zone), name).toEqual({ ...dayAndTime(clock.wallMs(expected.ms)), zone })
      if (time === '09:00' && !expected.isSkipped) {
        expect(atOf(got, zone), name).toEqual({ day, time: '09:00', zone })
        counts.nine++
      }
      // Whoever travels is told at the same wall-clock time there.
      const there = ZONES[(index + 1 + random(ZONES.length - 1)) % ZONES.length] ?? zone
      const step = ownStep(day, time)
      expect(dueAtOf(step, zone), name).toBe(got)
      expect(dueAtOf(step, there), `${name}, then ${there}`).toBe(
        new Date(clockIn(there).firstMinuteOf(wall).ms).toISOString(),
      )
      counts.changedZones++
      counts.cases++
      if (expected.isSkipped) counts.skipped++
      if (expected.times > 1) counts.twice++
    }
    counts.zones++
  }
  console.log(`counts: ${JSON.stringify({ b3: counts })}`)
  expect(new Set(ZONES).size).toBe(40)
  const cases = 40 * casesPerZone
  expect(counts).toMatchObject({ zones: 40, cases, changedZones: cases })
  expect(counts.nine).toBeGreaterThan(cases / 2)
  expect(Math.min(counts.skipped, counts.twice)).toBeGreaterThan(cases / 10)
}

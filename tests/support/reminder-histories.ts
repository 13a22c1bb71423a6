import fc from 'fast-check'
import { expect } from 'vitest'
import { dueStep, SimulatedMachine, settled } from './simulated-machine'
import { memoryFolder } from './temporary-folder'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const span = fc.oneof(
  fc.integer({ min: 1, max: HOUR_MS }),
  fc.integer({ min: HOUR_MS, max: 3 * DAY_MS }),
  fc.integer({ min: 20 * DAY_MS, max: 60 * DAY_MS }),
)
const id = fc.integer({ min: 0, max: 7 }).map(String)
const event = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: fc.constant('advance' as const), ms: span }) },
  { weight: 5, arbitrary: fc.record({ what: fc.constant('put' as const), id, ms: span, isPast: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('put many' as const),
      spans: fc.array(span, { minLength: 4, maxLength: 8 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('delete' as const), id }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('sleep' as const), ms: span }) },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant('jump' as const), ms: span, isBack: fc.boolean(), isSeen: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('close' as const, 'kill' as const), ms: span }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('die after show' as const), ms: span }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('service' as const), isThere: fc.boolean() }) },
)
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never

/** B1: each due step is notified once, plus at most once for each death between show and mark; none is lost or early. */
export const expectShownOnce = async (runs: number, seed: number): Promise<void> => {
  const counts = {
    histories: 0,
    due: 0,
    shown: 0,
    digests: 0,
    repeats: 0,
    deaths: 0,
    early: 0,
    missed: 0,
    jumps: 0,
    sleeps: 0,
    looks: 0,
  }
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 25 }), async (events) => {
      const machine = new SimulatedMachine(memoryFolder())
      machine.launch()
      for (const happened of events) {
        await happen(machine, happened, counts)
        const isUnseen = happened.what === 'jump' && !happened.isSeen && !happened.isBack
        if (!isUnseen && machine.isServiceThere && machine.isUpToDate) expect(machine.unshown()).toEqual([])
        counts.looks++
      }
      machine.isServiceThere = true
      machine.diesAfterShow = false
      machine.launch()
      machine.check()
      await settled()
      await machine.advance(70 * DAY_MS)

      const times = new Map<string, number>()
      for (const { keys } of machine.shows) for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1)
      for (const [key, count] of times) {
        const allowed = 1 + (machine.deathsAfterShow.get(key) ?? 0)
        expect(count, key).toBeLessThanOrEqual(allowed)
        counts.repeats += count - 1
      }
      for (const ahead of machine.earliness) if (ahead > 1000) counts.early++
      for (const { id: stepId, dueAt } of machine.steps.values()) {
        if (Date.parse(dueAt) > machine.now) continue
        counts.due++
        if (!times.has(`${stepId}@${dueAt}`)) counts.missed++
      }
      counts.histories++
      counts.shown += times.size
      counts.digests += machine.shows.filter(({ keys }) => keys.length > 1).length
      expect(machine.shows.every(({ keys }) => keys.length === 1 || keys.length > 3)).toBe(true)
      expect({ early: counts.early, missed: counts.missed }).toEqual({ early: 0, missed: 0 })
    }),
    { numRuns: runs, seed },
  )
  console.log(`counts: ${JSON.stringify(counts)}`)
  expect(counts.histories).toBe(runs)
  expect(Math.min(counts.due, counts.shown, counts.digests, counts.sleeps, counts.jumps)).toBeGreaterThan(runs / 10)
  // About 4 in 100 histories have one: so few histories tell nothing of how often.
  expect(counts.deaths).toBeGreaterThan(runs < 1_000 ? 0 : runs * 0.03)
}

const happen = async (
  machine: SimulatedMachine,
  happened: Event,
  counts: { deaths: number; jumps: number; sleeps: number },
): Promise<void> => {
  switch (happened.what) {
    case 'advance':
      await machine.advance(happened.ms)
      break
    case 'put': {
      const dueAt = new Date(machine.now + (happened.isPast ? -happened.ms : happened.ms)).toISOString()
      machine.steps.set(happened.id, dueStep(happened.id, dueAt))
      machine.check()
      break
    }
    case 'put many': // undone and done again as one change, or brought in while they are already due
      for (const [index, ms] of happened.spans.entries())
        machine.steps.set(String(index), dueStep(String(index), new Date(machine.now - ms).toISOString()))
      machine.check()
      break
    case 'delete':
      machine.steps.delete(happened.id)
      machine.check()
      break
    case 'sleep':
      counts.sleeps++
      machine.jump(happened.ms)
      machine.check() // the system says twice that it has woken up
      machine.check()
      break
    case 'jump':
      counts.jumps++
      machine.jump(happened.isBack ? -happened.ms : happened.ms)
      if (happened.isSeen) machine.check()
      break
    case 'close':
    case 'kill':
      machine[happened.what]()
      await machine.advance(happened.ms)
      machine.launch()
      break
    case 'die after show': {
      machine.diesAfterShow = true
      await machine.advance(happened.ms)
      if (!machine.isRunning) counts.deaths++
      machine.diesAfterShow = false
      machine.launch()
      break
    }
    case 'service':
      machine.isServiceThere = happened.isThere
      if (happened.isThere) machine.check()
  }
  await settled()
}

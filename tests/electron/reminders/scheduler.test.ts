import { expect, test } from 'vitest'
import { dueStep, SimulatedMachine, settled } from '../../support/simulated-machine'
import { memoryFolder } from '../../support/temporary-folder'

const DAY_MS = 86_400_000
const START = Date.parse('2026-03-02T09:00:00.000Z')
const at = (ms: number): string => new Date(START + ms).toISOString()

const machineWith = (...dueAfterMs: readonly number[]): SimulatedMachine => {
  const machine = new SimulatedMachine(memoryFolder())
  for (const [index, ms] of dueAfterMs.entries()) machine.steps.set(`s${index}`, dueStep(`s${index}`, at(ms)))
  return machine
}

test('B2 far ones do not fire early: 24.8 days ± 1 ms, 25 days, 1 year, 10 years', async () => {
  const limit = 2 ** 31 - 1
  for (const ms of [limit - 1, limit, limit + 1, 25 * DAY_MS, 365 * DAY_MS, 3650 * DAY_MS]) {
    const machine = machineWith(ms)
    machine.launch()
    await machine.advance(ms - 1)
    expect(machine.shows).toEqual([])
    await machine.advance(1)
    expect(machine.shows).toEqual([{ keys: [`s0@${at(ms)}`], at: START + ms }])
    await machine.advance(400 * DAY_MS)
    expect(machine.shows).toHaveLength(1)
  }
})

test('without anything to wait for there is no timer: nothing is polled', async () => {
  const machine = machineWith(-5)
  machine.launch()
  await settled()
  expect(machine.shows).toHaveLength(1)
  expect(machine.msUntilTimer).toBeNull()
})

test('missed while closed: up to three come singly, more as one digest', async () => {
  for (const [overdue, expected] of [
    [0, []],
    [1, [1]],
    [3, [1, 1, 1]],
    [4, [4]],
    [200, [200]],
  ] as const) {
    const machine = machineWith(...Array.from({ length: overdue }, (_none, index) => -1000 * (index + 1)))
    machine.launch()
    await settled()
    expect(machine.shows.map(({ keys }) => keys.length)).toEqual(expected)
    machine.close()
    machine.launch()
    await settled()
    expect(machine.shows).toHaveLength(expected.length)
  }
})

test('after a sleep, 1 and 50 that fell due meanwhile come at once and once, though the system says so twice', async () => {
  for (const due of [1, 50]) {
    const machine = machineWith(...Array.from({ length: due }, (_none, index) => 1000 * (index + 1)))
    machine.launch()
    machine.jump(DAY_MS)
    machine.check()
    machine.check()
    await settled()
    machine.check()
    await settled()
    expect(machine.shows.map(({ keys }) => keys.length)).toEqual([due])
  }
})

test('the clock put back never repeats one; the clock put forward brings what is due, once', async () => {
  for (const jump of [1 / 24, 30, -1, -31, -20_000, 12 * 365]) {
    const machine = machineWith(-1, 30 * 60_000)
    machine.launch()
    await settled()
    machine.jump(jump * DAY_MS)
    machine.check()
    await settled()
    expect(machine.shows).toHaveLength(jump > 0 ? 2 : 1)
    machine.jump(-jump * DAY_MS)
    machine.check()
    await machine.advance(DAY_MS)
    expect(machine.shows).toHaveLength(2)
  }
})

test('a service that comes back gets what could not be shown', async () => {
  const machine = machineWith(-1)
  machine.isServiceThere = false
  machine.launch()
  await settled()
  expect(machine.msUntilTimer).toBe(60_000)
  await machine.advance(60_000)
  expect(machine.msUntilTimer).toBe(120_000)
  machine.isServiceThere = true
  machine.check()
  await machine.advance(DAY_MS)
  expect(machine.shows).toHaveLength(1)
})

import { cpSync, rmSync } from 'node:fs'
import { expect } from 'vitest'
import { addDays } from '../../../shared/model/time'
import { daysOf, digestOf, SimulatedUse } from '../../support/simulated-use'

const DAYS = 400
const FIRST_DAY = '2026-01-05'
const KEPT = { hours: 24, days: 30, months: 12 }

/** 400 days on the real store; after each the day's backup is there, in the end each that is kept is restored. */
export const liveFourHundredDays = (folder: string, seed: number, mostChanges: number) => {
  const use = new SimulatedUse(folder, seed, mostChanges)
  const lived: string[] = []
  const seen = new Set<string>() // with those that a late session ran into
  const hours = new Set<string>()
  for (let index = 0; index < DAYS; index++) {
    const day = addDays(FIRST_DAY, index)
    const before = use.counts.changes
    use.live(day)
    const list = use.backups.list()
    for (const { reason, at } of list) if (reason === 'regular') hours.add(at.slice(0, 13))
    for (const each of daysOf(list)) seen.add(each)
    if (use.counts.changes === before) continue
    lived.push(day)
    expect(daysOf(list), `${day}, seed ${seed}`).toContain(day)
  }
  use.quit()
  const days = [...seen].sort()
  const kept = use.backups.list()
  const regular = kept.filter(({ reason }) => reason === 'regular')
  expect([...daysOf(kept)]).toEqual(expect.arrayContaining(days.slice(-KEPT.days)))
  const months = [...new Set(days.map((day) => day.slice(0, 7)))].slice(-KEPT.months)
  expect([...new Set([...daysOf(kept)].map((day) => day.slice(0, 7)))]).toEqual(expect.arrayContaining(months))
  const lastHours = [...hours].sort().slice(-KEPT.hours)
  expect([...new Set(regular.map(({ at }) => at.slice(0, 13)))]).toEqual(expect.arrayContaining(lastHours))
  expect(regular.length).toBeLessThanOrEqual(KEPT.hours + KEPT.days + KEPT.months)
  return { ...use.counts, days: lived.length, kept: kept.length, restored: restoreEach(use) }
}

/** In a copy of the folder each, and back again. */
const restoreEach = (use: SimulatedUse): number => {
  const copy = `${use.folder}-copy`
  const present = use.digest()
  use.quit()
  let restored = 0
  for (const { name, revision } of use.backups.list()) {
    cpSync(use.folder, copy, { recursive: true })
    const there = use.restore(name, copy)
    expect(digestOf(there.load().records), name).toBe(use.truth.get(revision ?? -1))
    expectTexts(there)
    there.close()
    use.clock.advance(1_000)
    const [undo] = new SimulatedUse(copy, 0, 0).backups.list().filter(({ reason }) => reason === 'restore')
    const back = use.restore(undo?.name ?? '', copy)
    expect(digestOf(back.load().records), `back from ${name}`).toBe(present)
    back.close()
    rmSync(copy, { recursive: true })
    restored++
  }
  return restored
}

/** ST14: the long texts are there, too. */
const expectTexts = (store: ReturnType<SimulatedUse['restore']>): void => {
  for (const { posting } of store.pipeline.all('application').values())
    if ('sha256' in posting) expect(store.readText(posting.sha256)).not.toBeNull()
}

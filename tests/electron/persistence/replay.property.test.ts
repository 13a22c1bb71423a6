import { rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Command } from '../../../shared/commands/index'
import { anyCommand } from '../../support/arbitraries'
import { countingIds, stateOf } from '../../support/builders'
import { FakeClock } from '../../support/fake-clock'
import { openedStore } from '../../support/opened-store'
import { temporaryFolder } from '../../support/temporary-folder'

const RUNS = 60
const STEPS_EACH = 70

type Step = Command | 'undo' | 'redo' | 'kill' | 'compact' | 'close' | 'lose-newest'

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: anyCommand },
  { weight: 3, arbitrary: fc.constantFrom<Step>('undo', 'redo') },
  { weight: 2, arbitrary: fc.constantFrom<Step>('kill', 'compact', 'close', 'lose-newest') },
)

test('the disk equals the truth after any commands, undos, kills, snapshots, and the loss of the newest snapshot', () => {
  let steps = 0
  let restarts = 0
  let lost = 0
  fc.assert(
    fc.property(fc.array(step, { minLength: STEPS_EACH, maxLength: STEPS_EACH }), (sequence) => {
      const folder = temporaryFolder()
      const options = { clock: new FakeClock(), newId: countingIds() }
      let store = openedStore(folder, options)
      const restart = () => {
        const { revision, records, history } = store.load()
        store = openedStore(folder, options)
        restarts++
        const loaded = store.load()
        expect([loaded.revision, loaded.history]).toEqual([revision, history])
        expect(stateOf(loaded.records)).toEqual(stateOf(records))
      }
      for (const each of sequence) {
        steps++
        if (typeof each === 'object') store.execute(each)
        else if (each === 'undo') store.undo()
        else if (each === 'redo') store.redo()
        else if (each === 'compact') store.compactIfWorthwhile('close')
        else {
          if (each === 'close') store.close()
          if (each === 'lose-newest' && damageNewest(folder)) lost++
          restart()
        }
      }
      restart()
      rmSync(folder, { recursive: true })
    }),
    { numRuns: RUNS },
  )
  console.log(`${steps} steps, ${restarts} restarts, ${lost} newest snapshots lost`)
  expect(steps).toBe(RUNS * STEPS_EACH)
  expect(lost).toBeGreaterThan(0)
})

/** Only where there are two: a lone first snapshot is all there is. */
const damageNewest = (folder: string): boolean => {
  const found = ['pipeline-a.json', 'pipeline-b.json'].flatMap((name) => {
    const path = join(folder, name)
    const stats = statSync(path, { throwIfNoEntry: false })
    return stats ? [{ path, at: stats.mtimeMs }] : []
  })
  const newest = found.sort((a, b) => b.at - a.at)[0]
  if (!newest || found.length < 2) return false
  writeFileSync(newest.path, 'half a sna')
  return true
}

import { describe, expect, it, vi } from 'vitest'
import { Replica } from '../../../renderer/state/replica'
import type { Pipeline } from '../../../shared/records/pipeline'
import { HUNT, stateOf } from '../../support/builders'
import { loadedReplica, Main, settled } from '../../support/main-of-replica'

const stateIn = (pipeline: Pipeline) => stateOf(pipeline.toLists())
const expectSame = (replica: Replica, main: Main): void => {
  expect(replica.revision).toBe(main.revision)
  expect(stateIn(replica.pipeline)).toEqual(stateIn(main.bench.pipeline))
  for (const stageId of ['wishlist', 'applied', 'screening'])
    expect(replica.pipeline.columnOf(HUNT, stageId)).toEqual(main.bench.pipeline.columnOf(HUNT, stageId))
}

describe("CH3 a window's replica equals the truth", () => {
  it('CH3 after loading and after every change', async () => {
    const main = new Main()
    main.card('one')
    const replica = await loadedReplica(main)
    expectSame(replica, main)
    for (const changed of [main.card('two'), main.move('one', 'screening'), main.move('two', 'screening')])
      replica.receive(changed)
    expectSame(replica, main)
    expect(replica.history.undo?.type).toBe('application/update')
    expect(main.loads).toBe(1)
  })

  it('CH3 when changes arrive before the first load is answered, in part already in it', async () => {
    const main = new Main()
    const replica = new Replica(main.load)
    const loading = replica.load()
    const early = [main.card('one'), main.card('two')]
    const answer = main.now()
    early.push(main.move('one', 'screening'), main.card('three'))
    for (const changed of early) replica.receive(changed)
    expect([...replica.pipeline.all('application').keys()]).toEqual([])
    await main.answer(answer)
    await loading
    expectSame(replica, main)
    expect(main.loads).toBe(1)
  })

  it('CH3 a change that was received before is not applied twice', async () => {
    const main = new Main()
    const replica = await loadedReplica(main)
    const [first, second] = [main.card('one'), main.move('one', 'screening')]
    const woken = vi.fn()
    replica.receive(first)
    replica.receive(second)
    replica.onChange(woken)
    replica.receive(first)
    replica.receive(second)
    expectSame(replica, main)
    expect(woken).not.toHaveBeenCalled()
  })

  it('CH3 a gap makes it load everything, once, and what comes meanwhile is applied after it', async () => {
    const main = new Main()
    const replica = await loadedReplica(main)
    replica.receive(main.card('one'))
    main.card('lost')
    const answer = main.now()
    const late = [main.card('three'), main.move('one', 'screening'), main.card('five')]
    for (const changed of late) replica.receive(changed)
    expect(main.loads).toBe(2)
    expect([...replica.pipeline.all('application').keys()]).toEqual(['one'])
    await main.answer(answer)
    expectSame(replica, main)
    expect(main.loads).toBe(2)
    replica.receive(main.card('six'))
    expectSame(replica, main)
  })

  it('CH3 a gap among what came meanwhile makes it load once more', async () => {
    const main = new Main()
    const replica = await loadedReplica(main)
    main.card('lost')
    replica.receive(main.card('two'))
    const answer = main.now()
    main.card('lost too')
    replica.receive(main.card('four'))
    await main.answer(answer)
    expect(main.loads).toBe(3)
    await main.answer()
    expectSame(replica, main)
  })

  it('CH3 a load that is slower than a change of the meantime does not take it back', async () => {
    const main = new Main()
    const replica = await loadedReplica(main)
    const again = replica.load()
    const answer = main.now()
    replica.receive(main.card('meanwhile'))
    await main.answer(answer)
    await again
    expectSame(replica, main)
  })

  it('CH3 of two loads the older answer does not win', async () => {
    const main = new Main()
    const replica = await loadedReplica(main)
    const loads = [replica.load(), replica.load()]
    const older = main.now()
    const changed = main.card('meanwhile')
    await main.answer()
    replica.receive(changed)
    await main.answer(older)
    await Promise.all(loads)
    expectSame(replica, main)
  })
})

describe('waiting until the window has got as far as a revision', () => {
  const isDone = async (promise: Promise<void>): Promise<boolean> => {
    let done = false
    void promise.then(() => {
      done = true
    })
    await settled()
    return done
  }

  it('ends at once when it has', async () => {
    const main = new Main()
    main.card('one')
    const replica = await loadedReplica(main)
    expect(await isDone(replica.reached(1))).toBe(true)
    expect(await isDone(replica.reached(0))).toBe(true)
  })

  it('goes on until that revision, not an earlier one', async () => {
    const main = new Main()
    const replica = await loadedReplica(main)
    const reached = replica.reached(2)
    replica.receive(main.card('one'))
    expect(await isDone(reached)).toBe(false)
    replica.receive(main.card('two'))
    expect(await isDone(reached)).toBe(true)
  })

  it('ends by way of a load, too', async () => {
    const main = new Main()
    const replica = await loadedReplica(main)
    main.card('lost')
    const changed = main.card('two')
    const reached = replica.reached(2)
    replica.receive(changed)
    expect(await isDone(reached)).toBe(false)
    await main.answer()
    expect(await isDone(reached)).toBe(true)
  })
})

import { expect, test } from 'vitest'
import { inSlices, useAtWork } from '../../../renderer/state/slices'

/** Takes its turns as long as told, each of them some milliseconds of real work. */
function* counting(turns: number, onTurn: (turn: number) => void = () => undefined): Generator<void, number> {
  for (let turn = 0; turn < turns; turn++) {
    const until = performance.now() + 2
    while (performance.now() < until) onTurn(turn)
    yield
  }
  return turns
}

test('REP9 others have their turn between the slices', async () => {
  let others = 0
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    others++
    port2.postMessage(null)
  }
  port2.postMessage(null)
  expect(await inSlices(counting(40), () => true)).toEqual({ value: 40 })
  expect(others).toBeGreaterThanOrEqual(4)
  port1.close()
})

test('REP9 one piece of work comes after the other; what nobody wants any more ends with nothing', async () => {
  const order: string[] = []
  let isWanted = true
  const first = inSlices(
    counting(10, () => order.push('first')),
    () => true,
  )
  const dropped = inSlices(
    counting(1_000, () => {
      order.push('dropped')
      isWanted = false
    }),
    () => isWanted,
  )
  const last = inSlices(
    counting(3, () => order.push('last')),
    () => true,
  )
  expect(useAtWork.getState().pieces).toBe(3)
  expect(await Promise.all([first, dropped, last])).toEqual([{ value: 10 }, null, { value: 3 }])
  expect([...new Set(order)]).toEqual(['first', 'dropped', 'last'])
  expect(useAtWork.getState().pieces).toBe(0)
})

test('a failure is told to who asked, and the next one goes on', async () => {
  const failing = inSlices(
    (function* (): Generator<void, number> {
      yield
      throw new Error('a bug')
    })(),
    () => true,
  )
  await expect(failing).rejects.toThrow('a bug')
  expect(await inSlices(counting(1), () => true)).toEqual({ value: 1 })
})

import { expect, test } from 'vitest'
import { DrawnCard } from '../../../../renderer/screens/reports/drawn-card'

// Only that they are there counts.
const frame = {} as HTMLElement
const chart = {} as SVGSVGElement

/** What has become of it by now. */
const stateOf = async (promise: Promise<void>): Promise<string> => {
  const ended = promise.then(
    () => 'drawn',
    () => 'gone',
  )
  return Promise.race([ended, Promise.resolve().then(() => Promise.resolve('waits'))])
}

test('RX10 a picture waits for every chart of its report, and for no other', async () => {
  const card = new DrawnCard('funnel')
  card.expectChart('a')
  card.stand(frame, false)
  const drawn = card.drawn()
  card.putChart('a', chart)
  expect(await stateOf(drawn)).toBe('waits')
  card.expectChart('b')
  card.stand(frame, true)
  expect(await stateOf(drawn)).toBe('waits')
  card.putChart('b', chart)
  await drawn
})

test('RX10 a chart that went loses its element without being waited for', async () => {
  const card = new DrawnCard('funnel')
  card.putChart('a', chart)
  card.take('a')
  card.putChart('a', null)
  card.stand(frame, true)
  await card.drawn()
  expect(card.parts).toEqual([])
})

test('RX10 who goes to another screen gets no picture', async () => {
  const card = new DrawnCard('funnel')
  await expect(card.drawn()).rejects.toThrow()
  card.stand(frame, false)
  const drawn = card.drawn()
  card.stand(null, false)
  await expect(drawn).rejects.toThrow()
})

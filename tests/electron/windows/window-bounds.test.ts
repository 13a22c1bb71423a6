import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MIN_SIZE, overlapOf, placementOf, type Rectangle } from '../../../electron/windows/window-bounds'

const SCREEN: Rectangle = { x: 0, y: 0, width: 1920, height: 1040 }
const RIGHT: Rectangle = { x: 1920, y: 0, width: 1280, height: 1024 }

const hasPlace = (placement: object): placement is Rectangle => 'x' in placement

describe('F4: the window is never lost', () => {
  test('a place that can be seen is kept', () => {
    const place = { x: 2000, y: 100, width: 900, height: 700 }
    expect(placementOf(place, [SCREEN, RIGHT])).toEqual(place)
  })

  test('a window across two displays is kept: it is seen whole', () => {
    const place = { x: 1600, y: 100, width: 800, height: 700 }
    expect(placementOf(place, [SCREEN, RIGHT])).toEqual(place)
  })

  test('a display that was removed takes the place with it', () => {
    expect(placementOf({ x: 2000, y: 100, width: 900, height: 700 }, [SCREEN])).toEqual({ width: 1440, height: 900 })
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'left'],
    ['NaN', { x: Number.NaN, y: 0, width: 900, height: 700 }],
    ['infinite', { x: 0, y: 0, width: Number.POSITIVE_INFINITY, height: 700 }],
    ['huge', { x: 0, y: 0, width: 1e9, height: 1e9 }],
    ['larger than the screen', { x: 0, y: 0, width: 9000, height: 9000 }],
    ['negative', { x: 0, y: 0, width: -900, height: -700 }],
    ['without a size', { x: 10, y: 10 }],
    ['words for numbers', { x: '0', y: '0', width: '900', height: '700' }],
    ['above the screen', { x: 0, y: -600, width: 900, height: 700 }],
  ])('%s: the usual size', (_name, remembered) => {
    expect(placementOf(remembered, [SCREEN])).toEqual({ width: 1440, height: 900 })
  })

  test('on a small display the usual size fits into it', () => {
    expect(placementOf(undefined, [{ x: 0, y: 0, width: 1024, height: 700 }])).toEqual({ width: 1024, height: 700 })
  })

  test('with no display at all there is still a size', () => {
    expect(placementOf({ x: 0, y: 0, width: 900, height: 700 }, [])).toEqual({ width: 1440, height: 900 })
  })

  test('whatever was remembered, four fifths can be seen, in 2,000 cases', () => {
    const number = fc.oneof(
      { weight: 20, arbitrary: fc.integer({ min: -500, max: 3000 }) },
      fc.double(),
      fc.constant(null),
      fc.string(),
    )
    let kept = 0
    fc.assert(
      fc.property(fc.record({ x: number, y: number, width: number, height: number }), (remembered) => {
        const placement = placementOf(remembered, [SCREEN, RIGHT])
        expect(placement.width).toBeGreaterThanOrEqual(MIN_SIZE.width)
        expect(placement.height).toBeGreaterThanOrEqual(MIN_SIZE.height)
        if (!hasPlace(placement)) return
        kept += 1
        const seen = overlapOf(placement, SCREEN) + overlapOf(placement, RIGHT)
        expect(seen).toBeGreaterThanOrEqual(0.8 * placement.width * placement.height)
      }),
      { numRuns: 2000 },
    )
    console.log(`2000 remembered places, ${kept} kept`)
    expect(kept).toBeGreaterThan(0)
  })
})

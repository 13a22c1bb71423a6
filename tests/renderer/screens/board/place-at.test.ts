import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeAt } from '../../../../renderer/screens/board/place-at'
import { Bench, HUNT } from '../../../support/builders'
import { application } from '../../../support/query-builders'

const cards = ['a', 'b', 'c'].map((id) => application(id))

describe('BO2 the gap that a card is dropped into', () => {
  it.each([
    ['above the first', 0, { above: 'a' }],
    ['below the first', 1, { below: 'a' }],
    ['below the second', 2, { below: 'b' }],
    ['at the end', 3, { below: 'c' }],
    ['at the end of a column that is shorter by now', 9, { below: 'c' }],
  ])('BO2 %s', (_where, index, place) => {
    expect(placeAt(cards, index)).toEqual(place)
  })

  it('BO2 in an empty column is its top', () => {
    expect([0, 3].map((index) => placeAt([], index))).toEqual(['top', 'top'])
  })

  it('BO2 is where the cards then stand, whatever was moved and whatever a filter hides; all others keep their order', () => {
    let runs = 0
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 0, max: 8 }),
        fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
        fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
        fc.nat(),
        (inColumn, elsewhere, isHidden, isMoved, gap) => {
          const bench = new Bench()
          for (let at = 0; at < inColumn; at++) bench.card(`in-${at}`, 'applied')
          for (let at = 0; at < elsewhere; at++) bench.card(`out-${at}`, 'screening')
          const before = bench.column('applied')
          const moving = [...before, ...bench.column('screening')].filter((_, at) => isMoved[at])
          if (moving.length === 0) return
          const shown = bench.pipeline.columnOf(HUNT, 'applied').filter((_, at) => !isHidden[at])
          const index = gap % (shown.length + 1)
          const done = bench.run('application/move', {
            ids: moving,
            stageId: 'applied',
            place: placeAt(shown, index),
            outcome: null,
          })
          expect(done.ok).toBe(true)
          const after = bench.column('applied')
          expect(after.filter((id) => !moving.includes(id))).toEqual(before.filter((id) => !moving.includes(id)))
          const first = after.indexOf(moving[0] ?? '')
          expect(after.slice(first, first + moving.length)).toEqual(moving)
          // Seen by the user: what stood above the gap stands above the cards, what stood below it below them.
          const stays = ({ id }: { readonly id: string }): boolean => !moving.includes(id)
          for (const { id } of shown.slice(0, index).filter(stays)) expect(after.indexOf(id)).toBeLessThan(first)
          for (const { id } of shown.slice(index).filter(stays)) expect(after.indexOf(id)).toBeGreaterThan(first)
          runs++
        },
      ),
      { numRuns: 400 },
    )
    console.log(`drops: ${runs}`)
    expect(runs).toBeGreaterThan(250)
  })
})

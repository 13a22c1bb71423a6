import { describe, expect, it } from 'vitest'
import type { Executed } from '../../../shared/commands/execute'
import { reverse } from '../../../shared/records/record-diff'
import { parseQuery } from '../../../shared/search/parse-query'
import {
  MOST_SOUGHT,
  soughtByAll,
  type TextSearch,
  textSearchOf,
  touchesLongTexts,
} from '../../../shared/search/text-search'
import { Bench } from '../../support/builders'

const sought = (text: string): TextSearch => {
  const parsed = parseQuery(text)
  if (!parsed.ok) throw new Error(parsed.problem.reason)
  return textSearchOf(parsed.query)
}

describe('SE4 what is looked for in long texts', () => {
  it.each<[string, TextSearch]>([
    ['Bäker b stage:applied -"Night Shift"', { words: ['baker'], phrases: ['night shift'] }],
    ['baker BAKER', { words: ['baker'], phrases: [] }],
    // Folded there is nothing left of an accent alone.
    ['"\u0301" baker', { words: ['baker'], phrases: [] }],
  ])('SE4 %s', (text, search) => expect(sought(text)).toEqual(search))

  it('SE4 several queries are looked for at once, what they share once', () => {
    expect(soughtByAll([sought('baker "day off"'), sought('baker miller')])).toEqual({
      words: ['baker', 'miller'],
      phrases: ['day off'],
    })
  })

  it('SE4 never more than a search may have', () => {
    const many = Array.from({ length: 30 }, (_, number) => `word${number}`).join(' ')
    expect(soughtByAll([sought(many), sought(many.replaceAll('word', 'other'))]).words).toHaveLength(MOST_SOUGHT)
  })
})

describe('SE4 what makes it look again', () => {
  const bench = new Bench()
  bench.card('a')
  const diffOf = (done: Executed) => (done.ok ? done.diff : [])

  it.each<[string, boolean, () => Executed]>([
    ['a role', false, () => bench.run('application/update', { id: 'a', changes: { role: 'Baker' } })],
    [
      'a move',
      false,
      () => bench.run('application/move', { ids: ['a'], stageId: 'screening', place: 'top', outcome: null }),
    ],
    ['notes', true, () => bench.run('application/update', { id: 'a', changes: { notes: 'Ask Ana' } })],
    ['a posting', true, () => bench.run('application/update', { id: 'a', changes: { posting: 'We bake' } })],
  ])('SE4 %s: %s', (_what, isAgain, run) => {
    const diff = diffOf(run())
    expect(diff).not.toEqual([])
    expect(touchesLongTexts(diff)).toBe(isAgain)
    expect(touchesLongTexts(reverse(diff))).toBe(isAgain)
  })
})

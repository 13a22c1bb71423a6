import { describe, expect, it } from 'vitest'
import { asksForArchived, withNudge } from '../../../shared/search/edit-query'
import { parseQuery } from '../../../shared/search/parse-query'

describe('VI3 the chip "Needs a nudge" as a word of the query', () => {
  it.each([
    ['', 'is:nudge'],
    [' baker ', 'baker is:nudge'],
    ['is:nudge baker', 'is:nudge baker'],
    ['-is:archived', '-is:archived is:nudge'],
    // Two states in one field would be alternatives: the view would show everything that is open.
    ['is:open tag:y', 'is:nudge tag:y'],
    ['is:open,nudge', 'is:nudge'],
    // What can't be read stays as it was typed.
    ['nosuch:x', 'nosuch:x is:nudge'],
  ])('VI3 %s', (filter, text) => expect(withNudge(filter)).toBe(text))
})

describe('TA11 VI6 archived applications', () => {
  it.each([
    ['is:archived', true],
    ['is:open,archived baker', true],
    ['-is:archived', false],
    ['archived', false],
  ])('VI6 %s: %s', (text, isAsked) => {
    const parsed = parseQuery(text)
    expect(parsed.ok && asksForArchived(parsed.query)).toBe(isAsked)
  })
})

import { describe, expect, it } from 'vitest'
import { withNudge } from '../../../shared/search/edit-query'

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

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { complete, completingAt, fieldsBeginning, isBegun } from '../../../shared/search/completion'
import { queryTexts } from '../../support/query-texts'

/** The caret stands at the bar. */
const at = (marked: string) => {
  const caret = marked.indexOf('|')
  const text = marked.replace('|', '')
  return { text, caret, completing: completingAt(text, caret) }
}

describe('SE6 what is completed at the caret', () => {
  it.each([
    ['sta|', 'field', 'sta'],
    ['-ta|', 'field', 'ta'],
    ['baker sta|', 'field', 'sta'],
    ['stage:|', 'value', ''],
    ['stage:app|', 'value', 'app'],
    ['stage:applied,scr|', 'value', 'scr'],
    ['stage:app|lied,x', 'value', 'applied'],
    ['stage:"Phone s|', 'value', 'Phone s'],
  ])('SE6 %s: %s "%s"', (marked, kind, typed) => {
    expect(at(marked).completing).toMatchObject({ kind, typed })
  })

  it.each(['|', 'baker |', 'st|age', '"sta|', 'nothing:x|', 'sta|ge:x'])('SE6 nothing: %s', (marked) => {
    expect(at(marked).completing).toBeNull()
  })

  it.each([
    ['sta|', 'stage', 'stage:|'],
    ['-so| x', 'source', '-source:| x'],
    ['stage:app|', 'Applied', 'stage:Applied |'],
    ['stage:a,s| baker', 'Screening', 'stage:a,Screening |baker'],
    ['stage:s|,b', 'Screening', 'stage:Screening|,b'],
    ['stage:ph|', '"Phone screen"', 'stage:"Phone screen" |'],
  ])('SE6 %s with %s gives %s', (marked, chosen, expected) => {
    const { text, completing } = at(marked)
    if (!completing) throw new Error('nothing to complete')
    const completed = complete(text, completing, chosen)
    expect(`${completed.text.slice(0, completed.caret)}|${completed.text.slice(completed.caret)}`).toBe(expected)
  })

  it('SE6 names that begin so', () => {
    expect(fieldsBeginning('S')).toEqual(['stage', 'source', 'salary'])
    expect(['pho', 'scr', 'hone', ''].map((typed) => isBegun('Phone screen', typed))).toEqual([true, true, false, true])
  })

  it('SE6 the caret may stand anywhere in any text', () => {
    fc.assert(
      fc.property(queryTexts, fc.nat(60), (text, place) => {
        const caret = Math.min(place, text.length)
        const completing = completingAt(text, caret)
        if (!completing) return
        expect(completing.from <= caret && caret <= completing.to && completing.to <= text.length).toBe(true)
        const completed = complete(text, completing, 'stage')
        expect(completed.caret).toBeLessThanOrEqual(completed.text.length)
      }),
      { numRuns: 2_000 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { TextSeeker, type Texts } from '../../../../renderer/state/search/text-seeker'
import type { TextSearch, TextsFound } from '../../../../shared/search/text-search'

/** Main's answers, given when the test says so. */
const desk = () => {
  const asked: { readonly search: TextSearch; readonly answer: (found: TextsFound) => Promise<void> }[] = []
  const told: Texts[] = []
  const seeker = new TextSeeker(
    (search) =>
      new Promise((resolve) => {
        asked.push({
          search,
          answer: async (found) => {
            resolve(found)
            await new Promise((next) => setImmediate(next))
          },
        })
      }),
    (texts) => told.push(texts),
  )
  const found = (key: string) => [...(told.at(-1)?.found.get(key) ?? ['nothing known'])]
  const words = () => asked.map(({ search }) => search.words.join(' '))
  const answer = (ids: readonly string[]) =>
    asked.at(-1)?.answer({ state: 'ready', words: [ids], phrases: [] }) ?? Promise.resolve()
  return { seeker, asked, told, found, words, answer }
}
const word = (text: string): TextSearch => ({ words: [text], phrases: [] })

describe('SE4 what is asked of the long texts', () => {
  it('SE4 one question at a time; what was typed meanwhile comes next, what was typed over never', async () => {
    const { seeker, words, answer, found } = desk()
    for (const typed of ['ge', 'gea', 'gear']) void seeker.seek(word(typed))
    expect(words()).toEqual(['ge'])
    await answer(['one', 'two'])
    expect(words()).toEqual(['ge', 'gear'])
    expect(found('word ge')).toEqual(['nothing known'])
    await answer(['one'])
    expect(found('word gear')).toEqual(['one'])
    void seeker.seek(word('gear'))
    expect(words()).toHaveLength(2)
  })

  it('SE4 an answer from before a change is asked for again, and what was known stands until then', async () => {
    const { seeker, words, answer, found } = desk()
    void seeker.seek(word('gear'))
    await answer(['one'])
    void seeker.seekAgain()
    expect(found('word gear')).toEqual(['one'])
    void seeker.seekAgain()
    await answer(['stale'])
    expect(found('word gear')).toEqual(['one'])
    await answer(['two'])
    expect(found('word gear')).toEqual(['two'])
    expect(words()).toHaveLength(3)
  })

  it('SE4 while it can’t be searched that is told, and asked again once it can', async () => {
    const { seeker, asked, told, answer, found } = desk()
    void seeker.seek(word('gear'))
    await asked[0]?.answer({ state: 'building' })
    expect(told.at(-1)?.state).toBe('building')
    void seeker.seekAgain()
    await answer(['one'])
    expect(told.at(-1)?.state).toBe('ready')
    expect(found('word gear')).toEqual(['one'])
  })

  it('SE4 what is found again as before is the same object: nothing that is filtered is looked at again', async () => {
    const { seeker, answer, told } = desk()
    void seeker.seek(word('gear'))
    await answer(['one', 'two'])
    const before = told.at(-1)?.found
    void seeker.seekAgain()
    await answer(['two', 'one'])
    expect(told).toHaveLength(2)
    expect(told.at(-1)?.found).toBe(before)
    void seeker.seekAgain()
    await answer(['two'])
    expect([...(told.at(-1)?.found.get('word gear') ?? [])]).toEqual(['two'])
  })
})

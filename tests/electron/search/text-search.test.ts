import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { TextIndex } from '../../../electron/search/text-index'
import { TextSearchDesk } from '../../../electron/search/text-search-desk'
import { foldText } from '../../../shared/search/fold-text'
import { type TextIndexState, wordsIn } from '../../../shared/search/text-search'
import type { Bench } from '../../support/builders'
import { application, entry, noted, pipelineOf, put } from '../../support/query-builders'
import { temporaryFolder } from '../../support/temporary-folder'
import { buildWorker } from '../import/build-worker'

const found = (index: TextIndex, words: readonly string[], phrases: readonly string[] = []) =>
  index.search({ words, phrases })

describe('SE4 the words of long texts', () => {
  const index = new TextIndex()
  index.put('one', ['Quiet machines for LOUD places.\nFull-time, in Łódź.', 'Ask Ana about C++'])
  index.put('two', ['loud machines', 'for quiet places'])
  index.put('three', ['Shift by shift by night, and crates'])

  it.each([
    ['quiet', ['one', 'two']],
    ['qui', ['one', 'two']],
    ['machin', ['one', 'two']],
    ['lodz', ['one']],
    ['uiet', []],
    ['full-time', ['one']],
    ['ana', ['one']],
    ['++', []],
    ['c++', ['one']],
    ['c#', []],
    // "Quiet" and "places" stand there, but not beside each other.
    ['quiet-places', ['two']],
  ])('SE4 %s', (word, ids) => {
    expect([...(found(index, [word]).words[0] ?? [])].sort()).toEqual(ids)
  })

  it.each([
    ['loud places', ['one']],
    ['loud pla', ['one']],
    ['shift by shift by ni', ['three']],
    ['nd machines', []],
    ['loud machines', ['two']],
    ['places full time in', ['one']],
    ['places, loud', []],
    // The end of one text and the beginning of the next are no phrase.
    ['machines for', ['one']],
    ['lodz ask', []],
  ])('SE4 the phrase "%s"', (phrase, ids) => {
    expect([...(found(index, [], [phrase]).phrases[0] ?? [])].sort()).toEqual(ids)
  })

  it('SE4 after any changes it finds what a look at every text finds', () => {
    const texts = fc
      .array(fc.constantFrom('night', 'nightly', 'shift', 'shi', 'Ærø', 'a'), { maxLength: 4 })
      .map((words) => words.join(' '))
    const changes = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(texts)), { maxLength: 30 })
    fc.assert(
      fc.property(changes, fc.constantFrom('night', 'shi', 'aero', 'shift nigh'), (steps, sought) => {
        const changing = new TextIndex()
        const truth = new Map<string, string>()
        for (const [id, text] of steps) {
          if (text === null) {
            changing.remove(id)
            truth.delete(id)
          } else {
            changing.put(id, [text])
            truth.set(id, wordsIn(foldText(text)).join(' '))
          }
        }
        const expected = [...truth].filter(([, text]) => ` ${text}`.includes(` ${sought}`)).map(([id]) => id)
        const [ids] = sought.includes(' ') ? found(changing, [], [sought]).phrases : found(changing, [sought]).words
        expect([...(ids ?? [])].sort()).toEqual(expected.sort())
      }),
      { numRuns: 500 },
    )
  })
})

describe('SE4 the thread that reads them', () => {
  const folder = temporaryFolder()
  const desks: TextSearchDesk[] = []
  let workerUrl: URL

  beforeAll(async () => {
    workerUrl = await buildWorker('search/text-worker')
  })
  afterAll(async () => {
    for (const desk of desks) await desk.end()
  })

  const keep = (text: string) => {
    const sha256 = createHash('sha256').update(text).digest('hex')
    const texts = join(folder, 'texts')
    mkdirSync(texts, { recursive: true })
    writeFileSync(join(texts, sha256), text)
    return { sha256, length: text.length, beginning: text.slice(0, 20) }
  }
  const deskOf = (pipeline: Bench['pipeline'], url = workerUrl) => {
    const states: TextIndexState[] = []
    const faults: unknown[] = []
    const desk = new TextSearchDesk({
      workerUrl: url,
      textsFolder: join(folder, 'texts'),
      pipeline,
      onState: (state) => states.push(state),
      onFault: (fault) => faults.push(fault),
    })
    desks.push(desk)
    return { desk, states, faults }
  }
  const words = async (desk: TextSearchDesk, word: string) => {
    const answer = await desk.search({ words: [word], phrases: [] })
    return answer.state === 'ready' ? [...(answer.words[0] ?? [])].sort() : answer.state
  }

  it('SE4 finds notes, postings in files, and what was written on the timeline; and follows every change', async () => {
    const pipeline = pipelineOf({
      application: [
        application('one', { notes: { inline: 'gearbox' } }),
        application('two', { posting: keep('A long gearbox') }),
      ],
      entry: [{ ...entry('2026-03-01', noted, { applicationId: 'two' }), text: { inline: 'clutch' } }],
    })
    const { desk, states } = deskOf(pipeline)
    expect(await words(desk, 'gearbox')).toBe('building')
    desk.begin()
    await vi.waitFor(() => expect(states).toEqual(['ready']))
    expect(await words(desk, 'gearbox')).toEqual(['one', 'two'])
    expect(await words(desk, 'clutch')).toEqual(['two'])
    const before = pipeline.get('application', 'one') ?? null
    const after = application('one', { notes: { inline: 'clutch' } })
    put(pipeline, 'application', after)
    desk.receive([{ kind: 'application', id: 'one', before, after }])
    expect(await words(desk, 'gearbox')).toEqual(['two'])
    expect(await words(desk, 'clutch')).toEqual(['one', 'two'])
    pipeline.apply([{ kind: 'application', id: 'one', before: after, after: null }])
    desk.receive([{ kind: 'application', id: 'one', before: after, after: null }])
    expect(await words(desk, 'clutch')).toEqual(['two'])
  })

  it('SE4 a file that is missing keeps nothing else from being found', async () => {
    const lost = { sha256: 'f'.repeat(64), length: 3_000, beginning: 'only its beginning' }
    const { desk, states } = deskOf(
      pipelineOf({
        application: [application('lost', { posting: lost }), application('one', { notes: { inline: 'beginning' } })],
      }),
    )
    desk.begin()
    await vi.waitFor(() => expect(states).toEqual(['ready']))
    expect(await words(desk, 'beginning')).toEqual(['lost', 'one'])
  })

  it('SE4 a thread that dies is started once more; then searching is told to be down', async () => {
    const crashing = new URL('data:text/javascript,throw new Error("crash")')
    const { desk, states, faults } = deskOf(pipelineOf({}), crashing)
    desk.begin()
    await vi.waitFor(() => expect(states).toEqual(['down']))
    expect(faults).toHaveLength(2)
    expect(await words(desk, 'x')).toBe('down')
  })
})

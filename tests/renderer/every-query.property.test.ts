import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { beforeAll, expect, test, vi } from 'vitest'
import type { TrackedQuery } from '../../renderer/state/tracked-query'
import { Pipeline } from '../../shared/records/pipeline'
import type { Touched } from '../../shared/records/reads'
import type { RecordDiff } from '../../shared/records/record'
import { Bench } from '../support/builders'
import { actOn, randomAct } from '../support/random-diffs'
import { stubWindow } from '../support/without-a-document'

type Drawn = { readonly tracked: TrackedQuery<unknown>; readonly site: string; readonly count: { runs: number } }

/*
 * Components are drawn into a text, without a document, and each query that they ask is kept. Covered is each call of
 * `usePipeline` in the window's code (the first test counts them) and each record that a drawn component asks for. Not covered:
 * what is read on a click, and what follows the diffs by itself: the table's rows, the reports' figures, the chances.
 */

/** Every query of every component that was drawn, and whether components are drawn with all that a click would open. */
const seen = vi.hoisted(() => ({ queries: [] as Drawn[], isUnfolded: false }))

vi.mock('react', async (original) => {
  const { reactOfNow } = await import('../support/without-a-document')
  return reactOfNow(await original(), () => seen.isUnfolded)
})
vi.mock('zustand', async (original) => {
  const { zustandOfNow } = await import('../support/without-a-document')
  return zustandOfNow(await original())
})
vi.mock('@tanstack/react-virtual', async () => (await import('../support/without-a-document')).wholeLists)
vi.mock('../../renderer/state/tracked-query', async (original) => {
  const { TrackedQuery } = await original<typeof import('../../renderer/state/tracked-query')>()
  class Seen<T> extends TrackedQuery<T> {
    constructor(...[replica, query]: ConstructorParameters<typeof TrackedQuery<T>>) {
      const count = { runs: 0 }
      super(replica, (pipeline) => {
        count.runs++
        return query(pipeline)
      })
      seen.queries.push({ tracked: this, site: siteIn(new Error().stack ?? ''), count })
    }
  }
  return { TrackedQuery: Seen }
})

const RENDERER = join(import.meta.dirname, '../../renderer')
/** The hooks' own files name nobody. */
const HOOKS = /state\/(tracked-query|use-pipeline)\.ts/

/** The line of the component or hook that asks, `board/column.tsx:31`; a record's own hook is asked with another mark. */
const siteIn = (stack: string): string => {
  const frames = stack.split('\n').filter((frame) => frame.includes(`${RENDERER}/`) && !HOOKS.test(frame))
  const [, site = 'nowhere'] = /renderer\/([^:)]+:\d+)/.exec(frames[0] ?? '') ?? []
  return /useRecord/.test(stack) ? `${site} record` : site
}

/** Where the window's code asks for a query, by the text of its files. */
const sitesInTheCode = (): readonly string[] =>
  readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !HOOKS.test(file))
    .flatMap((file) =>
      readFileSync(join(RENDERER, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (/\busePipeline\(/.test(line) ? [`${file}:${index + 1}`] : [])),
    )

const bench = new Bench()
bench.run('sample/add', {})
const { zone, now } = { zone: bench.clock.zone(), now: bench.clock.now() }
let [shown, revision] = [bench.pipeline, 0]
stubWindow({
  load: async () => ({ revision, records: shown.toLists(), history: { undo: null, redo: null } }),
})
vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
Error.stackTraceLimit = 60
const { replica } = await import('../../renderer/state/use-pipeline')
const { Replica } = await import('../../renderer/state/replica')
const { readsNow } = await import('../../renderer/state/reading')
const { loadWindow, scenesOf, withProvider } = await import('../support/scenes')

/** Where the pipeline is read to draw, but by no query: nobody would learn of a change. What a form begins with is read once. */
const besideQueries = new Set<string>()
const seeReads = (): (() => void) => {
  const read = Object.getOwnPropertyDescriptor(Replica.prototype, 'pipeline')?.get
  const spy = vi.spyOn(Replica.prototype, 'pipeline', 'get').mockImplementation(function (this: unknown) {
    const stack = readsNow() === null ? (new Error().stack ?? '') : ''
    if (stack !== '' && !/useState/.test(stack)) besideQueries.add(siteIn(stack))
    return read?.call(this)
  })
  return () => spy.mockRestore()
}

/** On a busy machine. */
const DRAWING_MS = 120_000

beforeAll(async () => {
  await Promise.all([replica.load(), loadWindow()])
  const huntId = [...replica.pipeline.all('hunt').values()].find(({ isSample }) => isSample)?.id ?? ''
  const scenes = scenesOf(replica.pipeline, huntId, now, zone)
  const stop = seeReads()
  for (const { open, draws, isUnfolded } of scenes) {
    seen.isUnfolded = isUnfolded
    open()
    renderToString(withProvider(draws()))
  }
  stop()
}, DRAWING_MS)

/** So many of each place in the code: a list draws the same component many times. */
const OF_EACH_SITE = 6

/** Also the first and the last ones, which stand for the beginning and the end of long lists. */
const someOfEach = (): readonly Drawn[] => {
  const bySite = new Map<string, Drawn[]>()
  for (const drawn of seen.queries) bySite.set(drawn.site, [...(bySite.get(drawn.site) ?? []), drawn])
  return [...bySite.values()].flatMap((all) =>
    all.filter((_, place) => place < OF_EACH_SITE / 2 || place >= all.length - OF_EACH_SITE / 2),
  )
}

test('no query of a screen is left out: each place in the code was drawn', () => {
  const drawn = new Set(seen.queries.map(({ site }) => site))
  const code = sitesInTheCode()
  console.log(`${seen.queries.length} queries of ${drawn.size} places drawn, ${code.length} calls in the code`)
  expect(code.length).toBeGreaterThan(70)
  expect(code.filter((site) => !drawn.has(site))).toEqual([])
})

/** What a value says: what is read by it later, too. */
const said = (value: unknown, ids: readonly string[]): unknown => {
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value)
  if (!parts.some(([, part]) => typeof part === 'function')) return value
  return parts.map(([name, part]) => [name, typeof part === 'function' ? ids.map((id) => part(id)) : part])
}

test('what is drawn is read by a query', () => {
  expect([...besideQueries]).toEqual([])
})

const ACTS = 12
const RUNS = 12

test('whatever is changed and taken back: what is shown is as if worked out afresh, and what it has not read does not run it', async () => {
  const queries = someOfEach()
  for (const { tracked } of queries) tracked.subscribe(() => {})
  const base = bench.pipeline.toLists()
  let touched: Touched | null = null
  replica.follow((_diff, now) => {
    touched = now
  })
  let [asked, ran] = [0, 0]
  await fc.assert(
    fc.asyncProperty(fc.array(randomAct, { minLength: ACTS, maxLength: ACTS * 2 }), async (acts) => {
      const main = new Bench(Pipeline.of(base))
      shown = main.pipeline
      revision = 0
      await replica.load()
      const ids = [...shown.all('application').keys(), ...shown.all('company').keys(), ...shown.all('stage').keys()]
      const valuesNow = () => queries.map(({ tracked }) => said(tracked.value(), ids))
      valuesNow()
      const done: RecordDiff[] = []
      for (const act of acts) {
        const diff = actOn(main, act, done)
        if (diff === null) continue
        revision++
        const before = queries.map(({ count }) => count.runs)
        const reads = queries.map(({ tracked }) => tracked.reads)
        replica.receive({ revision, diff: structuredClone(diff), history: { undo: null, redo: null } })
        valuesNow()
        queries.forEach(({ site, count: { runs } }, place) => {
          const isTouched = touched !== null && reads[place]?.areTouchedBy(touched) === true
          if (!isTouched) expect(runs, `${site} ran for nothing`).toBe(before[place])
          asked++
          if (runs !== before[place]) ran++
        })
      }
      const kept = valuesNow()
      await replica.load()
      const afresh = valuesNow()
      queries.forEach(({ site }, place) => {
        if (!isDeepStrictEqual(kept[place], afresh[place])) expect(kept[place], site).toEqual(afresh[place])
      })
    }),
    { numRuns: RUNS },
  )
  console.log(`${queries.length} queries, ${asked} times asked after a change, ${ran} times run`)
  expect(ran).toBeGreaterThan(1_000)
  expect(ran).toBeLessThan(asked / 2)
})

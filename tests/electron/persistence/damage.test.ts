import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SCHEMA_VERSION } from '../../../shared/document/document'
import { stateOf } from '../../support/builders'
import { tellNewest } from '../../support/newest-change'
import { addCard, openedStore, tryOpening } from '../../support/opened-store'
import { memoryFolder } from '../../support/temporary-folder'

type Mutation = (bytes: Buffer, index: number) => Buffer | 'missing' | 'folder'

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  truncated: (bytes, index) => bytes.subarray(0, Math.floor((bytes.length * index) / PLACES)),
  'a flipped bit': (bytes, index) => {
    const flipped = Buffer.from(bytes)
    const place = Math.floor((bytes.length * index) / PLACES)
    flipped[place] = (flipped[place] ?? 0) ^ (1 << (index % 8))
    return flipped
  },
  'NUL filled': (bytes, index) => Buffer.from(bytes).fill(0, Math.floor((bytes.length * index) / PLACES)),
  empty: () => Buffer.alloc(0),
  'a byte-order mark': (bytes) => Buffer.concat([Buffer.from('\uFEFF'), bytes]),
  'one value changed': (bytes) => Buffer.from(bytes.toString().replace('"Company one"', '"Company 1"')),
  'without its seal': (bytes) =>
    Buffer.from(bytes.toString().replace(/^\{"sha256":"[0-9a-f]+","document":(.*)\}$/, '$1')),
  'foreign JSON': () => Buffer.from('{"theme":"dark"}'),
  'a list': () => Buffer.from('[1,2,3]'),
  'deep JSON': () => Buffer.from('['.repeat(100_000)),
  missing: () => 'missing',
  'a folder in its place': () => 'folder',
}
const PLACES = 40
/** Near the ends of lines every byte, in their middle every so many: a cut there is like its neighbour. */
const STEP_INSIDE_A_LINE = 7

const write = (path: string, content: Buffer | 'missing' | 'folder'): void => {
  rmSync(path)
  if (content === 'folder') mkdirSync(path)
  else if (content !== 'missing') writeFileSync(path, content)
}

/** Two generations, lines between them and after them. */
const prepared = () => {
  const folder = memoryFolder()
  const store = openedStore(folder)
  addCard(store, 'one')
  store.compactIfWorthwhile('close')
  addCard(store, 'two')
  store.compactIfWorthwhile('close')
  addCard(store, 'three')
  const state = stateOf(store.load().records)
  return { folder, state, newest: 'pipeline-a.json', older: 'pipeline-b.json' }
}

describe('ST5 A5: a damaged file never wipes data', () => {
  test('ST4 either snapshot damaged in any way: it is kept aside, the other and the journal give everything', () => {
    const { folder, state, newest, older } = prepared()
    let cases = 0
    for (const name of [newest, older])
      for (const [what, mutate] of Object.entries(MUTATIONS))
        for (let index = 0; index < (mutate.length > 1 ? PLACES : 1); index++) {
          const copy = `${folder}-copy`
          cpSync(folder, copy, { recursive: true })
          const path = join(copy, name)
          const content = mutate(readFileSync(path), index)
          const isAsBefore = Buffer.isBuffer(content) && content.equals(readFileSync(path))
          write(path, content)
          const opened = tryOpening(copy)
          expect(opened.ok, `${name} ${what} ${index}`).toBe(true)
          if (!opened.ok || isAsBefore) continue
          expect(stateOf(opened.store.load().records), `${name} ${what} ${index}`).toEqual(state)
          if (content !== 'missing') {
            const [note] = opened.notes
            expect(note, `${name} ${what} ${index}`).toMatchObject({ kind: 'snapshot-set-aside', file: name })
            const aside = note?.kind === 'snapshot-set-aside' ? join(copy, note.aside) : ''
            if (Buffer.isBuffer(content)) expect(readFileSync(aside).equals(content)).toBe(true)
            else expect(existsSync(aside)).toBe(true)
          }
          opened.store.close()
          rmSync(copy, { recursive: true })
          cases++
        }
    console.log(`${cases} damaged snapshots`)
    expect(cases).toBeGreaterThanOrEqual(250)
  })

  test.each(['empty', 'missing', 'foreign JSON', 'a folder in its place'])(
    'both snapshots %s: nothing is touched, no fresh start, the backups are offered',
    (what) => {
      const { folder, newest, older } = prepared()
      const store = openedStore(folder)
      store.execute({ type: 'application/archive', payload: { ids: ['one', 'two'] } })
      store.execute({ type: 'application/delete', payload: { ids: ['one', 'two'] } })
      for (const name of [newest, older])
        write(join(folder, name), MUTATIONS[what]?.(readFileSync(join(folder, name)), 0) ?? 'missing')
      const before = readdirSync(folder)
      const opened = tryOpening(folder)
      expect(opened).toMatchObject({ ok: false, failure: { reason: 'damaged', offers: { asFarAsRead: null } } })
      expect(readdirSync(folder)).toEqual(before)
      if (opened.ok || opened.failure.reason === 'newer-schema') throw new Error('opened')
      const [backup] = opened.failure.offers.backups
      const restored = tryOpening(folder, {}, { from: 'backup', name: backup?.name ?? '' })
      if (!restored.ok) throw new Error('not restored')
      expect([...restored.store.pipeline.all('application').keys()]).toEqual(['one', 'two', 'three'])
      expect(addCard(restored.store, 'four').ok).toBe(true)
      expect(openedStore(folder).pipeline.all('application').size).toBe(4)
    },
  )
})

describe('the journal', () => {
  const journalOf = (folder: string) =>
    join(
      folder,
      readdirSync(folder)
        .filter((n) => n.startsWith('journal-'))
        .at(-1) ?? '',
    )

  test('ST3 A6: cut all over the last 20 lines, exactly the whole ones load', () => {
    const folder = memoryFolder()
    const store = openedStore(folder)
    for (let index = 0; index < 40; index++) addCard(store, `card ${index}`)
    const path = journalOf(folder)
    const bytes = readFileSync(path)
    const ends = [...bytes.entries()].filter(([, byte]) => byte === 0x0a).map(([index]) => index + 1)
    let cuts = 0
    for (
      let length = ends.at(-21) ?? 0;
      length <= bytes.length;
      length += isNear(ends, length) ? 1 : STEP_INSIDE_A_LINE
    ) {
      const whole = ends.filter((end) => end <= length).length
      writeFileSync(path, bytes.subarray(0, length))
      tellNewest(folder, whole) // what is cut off was on its way to the disk, and nothing of it acknowledged
      const opened = tryOpening(folder)
      expect(opened.ok && opened.store.load().revision, `cut at ${length}`).toBe(whole)
      cuts++
    }
    console.log(`${cuts} cuts`)
    expect(cuts).toBeGreaterThan(1_000)
  })

  test('a tail of blocks that never reached the disk is dropped, and the next change is written over it', () => {
    const { folder, state } = prepared()
    const path = journalOf(folder)
    writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.alloc(4_096)]))
    const opened = tryOpening(folder)
    if (!opened.ok) throw new Error('not opened')
    expect(opened.notes).toEqual([{ kind: 'unfinished-change', bytes: 4_096 }])
    expect(stateOf(opened.store.load().records)).toEqual(state)
    addCard(opened.store, 'four')
    expect(openedStore(folder).load().revision).toBe(4)
  })

  test('every bit of a line flipped: it is told, never dropped in silence, and what was read can be gone on from', () => {
    const { folder } = prepared()
    const path = journalOf(folder)
    const bytes = readFileSync(path)
    for (let place = 0; place < bytes.length; place += 3) {
      const flipped = Buffer.from(bytes)
      flipped[place] = (flipped[place] ?? 0) ^ (1 << (place % 8))
      writeFileSync(path, flipped)
      const opened = tryOpening(folder)
      expect(opened, `byte ${place}`).toMatchObject({ ok: false, failure: { reason: 'damaged' } })
      expect(readFileSync(path).equals(flipped)).toBe(true)
    }
    const goneOn = tryOpening(folder, {}, { from: 'what-could-be-read' })
    if (!goneOn.ok) throw new Error('not gone on')
    expect([...goneOn.store.pipeline.all('application').keys()]).toEqual(['one', 'two'])
    addCard(goneOn.store, 'four')
    goneOn.store.close()
    expect([...openedStore(folder).pipeline.all('application').keys()]).toEqual(['one', 'two', 'four'])
    expect(readdirSync(folder).filter((name) => /^journal-.*damaged/.test(name)).length).toBeGreaterThan(0)
  })

  test('missing segments are a gap: nothing is touched', () => {
    const { folder, newest } = prepared()
    const journals = readdirSync(folder).filter((name) => name.startsWith('journal-'))
    const expectGap = () => {
      const before = readdirSync(folder)
      expect(tryOpening(folder)).toMatchObject({ ok: false, failure: { reason: 'gap' } })
      expect(readdirSync(folder)).toEqual(before)
    }
    writeFileSync(join(folder, newest), 'damaged')
    unlinkSync(join(folder, journals.at(-2) ?? ''))
    expectGap()
    unlinkSync(journalOf(folder))
    expectGap()
  })
})

const isNear = (ends: readonly number[], length: number): boolean => ends.some((end) => Math.abs(end - length) < 24)

describe('ST6 A11: newer data in an older program', () => {
  test.each([SCHEMA_VERSION + 1, SCHEMA_VERSION + 5])(
    'schema %i is refused and not a byte changes',
    (schemaVersion) => {
      const { folder, newest } = prepared()
      const path = join(folder, newest)
      const text = readFileSync(path, 'utf8').replace(
        `"schemaVersion":${SCHEMA_VERSION}`,
        `"schemaVersion":${schemaVersion},"new":{}`,
      )
      writeFileSync(path, text.replace('"appVersion":"0.1.0"', '"appVersion":"9.0.0"'))
      const bytes = () =>
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((found) => found.isFile())
          .map(({ parentPath, name }) => [parentPath, name, readFileSync(join(parentPath, name), 'latin1')])
      const before = bytes()
      expect(tryOpening(folder)).toEqual({
        ok: false,
        failure: { reason: 'newer-schema', schemaVersion, appVersion: '9.0.0' },
      })
      expect(bytes()).toEqual(before)
    },
  )
})

import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { OpenFailure } from '../../../electron/persistence/opening'
import type { RecoveryChoice } from '../../../electron/persistence/recovery'
import { questionAbout } from '../../../electron/recovery/recovery-question'
import type { PipelineStore } from '../../../electron/store/store'
import { stateOf } from '../../support/builders'
import { FakeClock, HOUR_MS } from '../../support/fake-clock'
import { addCard, openedStore, tryOpening } from '../../support/opened-store'
import { memoryFolder } from '../../support/temporary-folder'

/** Changes before the older snapshot, between the two, and after the newer one. */
const BEFORE = 12
const BETWEEN = 15
const AFTER = 60
const ALL = BEFORE + BETWEEN + AFTER

/** The pipeline after each revision, and when that was. */
type Past = { readonly states: readonly unknown[]; readonly times: readonly string[] }

const record = (
  store: PipelineStore,
  clock: FakeClock,
  count: number,
  past: { states: unknown[]; times: string[] },
) => {
  for (let each = 0; each < count; each++) {
    clock.advance(HOUR_MS / 10)
    if (!addCard(store, `card ${past.states.length}`).ok) throw new Error('refused')
    past.states.push(stateOf(store.load().records))
    past.times.push(clock.now())
  }
}

/** Two generations and a long journal after them; killed, not closed. With the backups of ordinary use only on request. */
const used = (keepsBackups = false): { readonly folder: string; readonly past: Past } => {
  const folder = memoryFolder()
  const clock = new FakeClock()
  const store = openedStore(folder, { clock })
  const past = { states: [stateOf(store.load().records)] as unknown[], times: [clock.now()] }
  record(store, clock, BEFORE, past)
  store.compactIfWorthwhile('close')
  record(store, clock, BETWEEN, past)
  store.compactIfWorthwhile('close')
  record(store, clock, AFTER, past)
  if (!keepsBackups) rmSync(join(folder, 'backups'), { recursive: true })
  return { folder, past }
}

const journalsIn = (folder: string) => readdirSync(folder).filter((name) => /^journal-\d+\.log$/.test(name))
const copyOf = (folder: string, copy: string): string => {
  rmSync(copy, { recursive: true, force: true })
  cpSync(folder, copy, { recursive: true })
  return copy
}

const questionFor = (folder: string, failure: OpenFailure) =>
  questionAbout({ folder, ownVersion: '0.1.0', failure, readableBackup: null, isChoiceGone: false, when: (at) => at })

const CHOICES: Readonly<Record<string, (name: string) => RecoveryChoice>> = {
  read: () => ({ from: 'what-could-be-read' }),
  other: () => ({ from: 'other-snapshot' }),
  onward: (name) => ({ from: 'backup-and-journal', name }),
  backup: (name) => ({ from: 'backup', name }),
}

/** How many changes a choice says that it lacks. */
const toldMissing = (label: string): number => {
  if (label.includes('no change is missing')) return 0
  return Number(/(\d+) changes? (?:is|are) missing/.exec(label)?.[1] ?? Number.NaN)
}

/** Every choice that is offered: what it says is what it gives. Returns how many changes the best one lacks. */
const expectHonest = (folder: string, past: Past): { readonly best: number; readonly offered: number } => {
  const before = readdirSync(folder)
  const opened = tryOpening(folder)
  if (opened.ok) throw new Error('opened without a word')
  expect(readdirSync(folder)).toEqual(before)
  const { choices, paragraphs } = questionFor(folder, opened.failure)
  expect(paragraphs.join(' ')).toContain(`${ALL} changes had been saved since the first start`)
  const missing: number[] = []
  for (const { id, label } of choices) {
    const [kind = '', name = ''] = id.split(/:(.*)/s)
    const choiceOf = CHOICES[kind]
    if (!choiceOf) continue
    const copy = copyOf(folder, `${folder}-chosen`)
    const chosen = tryOpening(copy, {}, choiceOf(name))
    if (!chosen.ok) throw new Error(`${id} can't be had`)
    const told = toldMissing(label)
    missing.push(told)
    const revision = ALL - told
    expect(stateOf(chosen.store.load().records), `${id}: ${label}`).toEqual(past.states[revision])
    const count = chosen.store.pipeline.all('application').size
    expect(label).toContain(`${count} application${count === 1 ? '' : 's'}`)
    if (kind !== 'backup') expect(label).toContain(past.times[revision] ?? 'no such time')
    // What was lost once isn't told again.
    expect(addCard(chosen.store, 'afterwards').ok).toBe(true)
    expect(tryOpening(copy).ok).toBe(true)
    rmSync(copy, { recursive: true })
  }
  return { best: Math.min(...missing), offered: missing.length }
}

describe('A15: what is missing is told', () => {
  test('the newest journal empty, gone, or cut at each of its last 50 lines: number told = number missing', () => {
    const { folder, past } = used()
    const newest = journalsIn(folder).at(-1) ?? ''
    const bytes = readFileSync(join(folder, newest))
    const ends = [0, ...[...bytes.entries()].flatMap(([index, byte]) => (byte === 0x0a ? [index + 1] : []))]
    let cases = 0
    const expectMissing = (change: (path: string) => void, missing: number, what: string) => {
      const copy = copyOf(folder, `${folder}-copy`)
      change(join(copy, newest))
      expect(expectHonest(copy, past).best, what).toBe(missing)
      cases++
    }
    expectMissing((path) => truncateSync(path, 0), AFTER, 'empty')
    expectMissing((path) => unlinkSync(path), AFTER, 'gone')
    for (let lost = 1; lost <= 50; lost++) {
      const end = ends.at(-1 - lost) ?? 0
      expectMissing((path) => truncateSync(path, end), lost, `${lost} lines cut off`)
      // Within the line, near its ends and in its middle.
      const next = ends.at(-lost) ?? 0
      for (const length of [end + 1, end + 30, next - 1])
        expectMissing((path) => truncateSync(path, length), lost, `cut at ${length}`)
    }
    console.log(`${cases} shortened journals`)
    expect(cases).toBe(202)
  })

  test('with the backups of ordinary use fewer are missing, and each offer says how many', () => {
    const { folder, past } = used(true)
    truncateSync(join(folder, journalsIn(folder).at(-1) ?? ''), 0)
    const { best, offered } = expectHonest(folder, past)
    expect(best).toBeLessThan(10)
    expect(offered).toBeGreaterThan(5)
  })

  test('both snapshots damaged: a backup and the journal after it, else the backup alone', () => {
    const { folder, past } = used()
    openedStore(folder).compactIfWorthwhile('open')
    const store = openedStore(folder)
    expect(store.execute({ type: 'application/archive', payload: { ids: ['card 1', 'card 2'] } }).ok).toBe(true)
    // one that deletes more than one card keeps a copy before it
    expect(store.execute({ type: 'application/delete', payload: { ids: ['card 1', 'card 2'] } }).ok).toBe(true)
    for (const name of ['pipeline-a.json', 'pipeline-b.json']) writeFileSync(join(folder, name), 'half a file')
    const opened = tryOpening(folder)
    if (opened.ok || opened.failure.reason === 'newer-schema') throw new Error('opened')
    const { choices } = questionFor(folder, opened.failure)
    const [onward, backup] = choices
    expect(onward?.id).toMatch(/^onward:/)
    expect(onward?.label).toContain(`${ALL - 2} applications, of 2026-`)
    expect(onward?.label).toContain('no change is missing')
    expect(backup?.label).toContain('1 change is missing')
    const before = copyOf(folder, `${folder}-copy`)
    const name = onward?.id.split(/:(.*)/s)[1] ?? ''
    const chosen = tryOpening(folder, {}, { from: 'backup-and-journal', name })
    if (!chosen.ok) throw new Error('not opened')
    expect(stateOf(chosen.store.load().records)).toEqual(stateOf(store.load().records))
    const alone = tryOpening(before, {}, { from: 'backup', name })
    if (!alone.ok) throw new Error('not opened')
    expect(alone.store.pipeline.all('application').size).toBe(past.states.length - 1)
    rmSync(before, { recursive: true })
  })

  test('a segment between is gone: both sides of it are counted', () => {
    const { folder, past } = used()
    const [between = ''] = journalsIn(folder)
    const newest = ['pipeline-a.json', 'pipeline-b.json'].find((name) =>
      readFileSync(join(folder, name), 'utf8').includes(`"revision":${BEFORE + BETWEEN},`),
    )
    writeFileSync(join(folder, newest ?? ''), 'half a file')
    unlinkSync(join(folder, between))
    expect(expectHonest(folder, past).best).toBe(BETWEEN + AFTER)
  })

  test('the older snapshot leads less far: both are offered', () => {
    const { folder, past } = used()
    const [between = '', newest = ''] = journalsIn(folder)
    truncateSync(join(folder, newest), 0)
    const path = join(folder, between)
    truncateSync(path, Math.floor(readFileSync(path).length / 2))
    const { best, offered } = expectHonest(folder, past)
    expect(best).toBe(AFTER)
    expect(offered).toBeGreaterThanOrEqual(2)
  })

  test('everything but the count is gone: it is no fresh start', () => {
    const { folder } = used()
    for (const name of readdirSync(folder))
      if (name !== 'newest-change') rmSync(join(folder, name), { recursive: true })
    const opened = tryOpening(folder)
    if (opened.ok) throw new Error('opened without a word')
    const question = questionFor(folder, opened.failure)
    expect(question.paragraphs.join(' ')).toContain(`${ALL} changes had been saved`)
    expect(question.choices.map(({ id }) => id)).toEqual(['nothing', 'other-folder', 'quit'])
    const anew = tryOpening(folder, {}, { from: 'nothing' })
    if (!anew.ok) throw new Error('not begun')
    expect(addCard(anew.store, 'first').ok).toBe(true)
    expect(openedStore(folder).pipeline.all('application').size).toBe(1)
  })
})

describe('A15 without a false alarm', () => {
  test('a folder of an older program, without the count and without names in its snapshots, opens as before', () => {
    const { folder, past } = used()
    unlinkSync(join(folder, 'newest-change'))
    expect(stateOf(openedStore(folder).load().records)).toEqual(past.states.at(-1))
    expect(readdirSync(folder)).toContain('newest-change')
  })

  test.each(['empty', 'damaged', 'behind'])('a count that is %s says nothing against the journal', (what) => {
    const { folder, past } = used()
    const path = join(folder, 'newest-change')
    const bytes = readFileSync(path)
    if (what === 'empty') writeFileSync(path, '')
    if (what === 'damaged')
      writeFileSync(
        path,
        bytes.map((byte, index) => (index === 20 ? byte ^ 1 : byte)),
      )
    if (what === 'behind') {
      const store = openedStore(folder)
      const before = readFileSync(path)
      addCard(store, 'later')
      writeFileSync(path, before)
      expect(openedStore(folder).load().revision).toBe(ALL + 1)
      return
    }
    expect(stateOf(openedStore(folder).load().records)).toEqual(past.states.at(-1))
  })

  test('a snapshot that could be written only after its segment, or not at all, is in order', () => {
    const { folder, past } = used()
    // stopped between the two: a new segment, and no snapshot that names it
    writeFileSync(join(folder, `journal-${String(ALL).padStart(9, '0')}.log`), '')
    expect(stateOf(openedStore(folder).load().records)).toEqual(past.states.at(-1))
  })
})

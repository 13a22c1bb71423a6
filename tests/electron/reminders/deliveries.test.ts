import { appendFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeFileSystem } from '../../../electron/persistence/file-system'
import { openDeliveries } from '../../../electron/reminders/deliveries'
import { temporaryFolder } from '../../support/temporary-folder'

const NOW = '2026-03-02T09:00:00.000Z'
const step = (id: string) => ({ id, dueAt: NOW })
const open = (folder: string, isOpen: (id: string) => boolean = () => false, now = NOW) =>
  openDeliveries(nodeFileSystem, folder, { now, isOpen }, (error) => {
    throw error
  })

test('what was marked is known at the next start, to its owner alone', () => {
  const folder = temporaryFolder()
  const first = open(folder)
  expect(first.has(step('a'))).toBe(false)
  first.mark([step('a'), step('b')], NOW)
  first.close()
  const next = open(folder)
  expect([next.has(step('a')), next.has(step('b')), next.has(step('c'))]).toEqual([true, true, false])
  expect(next.has({ id: 'a', dueAt: '2026-03-03T09:00:00.000Z' })).toBe(false)
  if (process.platform !== 'win32') expect(statSync(join(folder, 'deliveries.log')).mode & 0o777).toBe(0o600)
})

test('a torn tail is dropped, wherever it was torn, and what is marked after it is kept', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'deliveries.log')
  const whole = open(folder)
  whole.mark([step('a')], NOW)
  const first = statSync(path).size
  whole.mark([step('b')], NOW)
  whole.close()
  const bytes = readFileSync(path)
  let cuts = 0
  for (let length = first; length < bytes.length; length++) {
    writeFileSync(path, bytes)
    truncateSync(path, length)
    const torn = open(folder)
    expect([torn.has(step('a')), torn.has(step('b'))]).toEqual([true, false])
    torn.mark([step('c')], NOW)
    torn.close()
    const after = open(folder)
    expect([after.has(step('a')), after.has(step('b')), after.has(step('c'))]).toEqual([true, false, true])
    cuts++
  }
  expect(cuts).toBe(bytes.length - first)
})

test('a damaged line costs that line alone', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'deliveries.log')
  const log = open(folder)
  for (const id of ['a', 'b', 'c']) log.mark([step(id)], NOW)
  log.close()
  writeFileSync(path, readFileSync(path, 'utf8').replace('"b"', '"x"'))
  appendFileSync(path, 'no line of ours\n')
  const read = open(folder)
  expect(['a', 'b', 'x', 'c'].map((id) => read.has(step(id)))).toEqual([true, false, false, true])
})

test('a full disk loses no mark: it holds for this run and is written with the next', () => {
  const folder = temporaryFolder()
  let isFull = true
  const problems: unknown[] = []
  const files = {
    ...nodeFileSystem,
    fdatasync: (fd: number) => {
      if (isFull) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      nodeFileSystem.fdatasync(fd)
    },
  }
  const log = openDeliveries(files, folder, { now: NOW, isOpen: () => false }, (error) => problems.push(error))
  log.mark([step('a')], NOW)
  expect([log.has(step('a')), problems.length]).toEqual([true, 1])
  isFull = false
  log.mark([step('b')], NOW)
  log.close()
  const next = open(folder)
  expect([next.has(step('a')), next.has(step('b'))]).toEqual([true, true])
})

test('a long log is made shorter: what is old goes, unless its step is still open', () => {
  const folder = temporaryFolder()
  const log = open(folder)
  log.mark(
    Array.from({ length: 6000 }, (_none, index) => step(`s${index}`)),
    '2020-01-01T00:00:00.000Z',
  )
  log.mark([step('new')], NOW)
  log.close()
  const path = join(folder, 'deliveries.log')
  const before = statSync(path).size
  open(folder, (id) => id === 's7').close()
  expect(statSync(path).size).toBeLessThan(before / 1000)
  const next = open(folder)
  expect([next.has(step('s7')), next.has(step('new')), next.has(step('s8'))]).toEqual([true, true, false])
  next.mark([step('later')], NOW)
  next.close()
  expect(open(folder).has(step('later'))).toBe(true)
})

test('what was shown of a step counts as shown of the one that it became, at the next start, too', () => {
  const folder = temporaryFolder()
  const first = open(folder)
  first.mark([step('a')], NOW)
  first.rename('a', 'b')
  first.rename('unknown', 'c')
  first.close()
  const next = open(folder)
  expect([next.has(step('a')), next.has(step('b')), next.has(step('c'))]).toEqual([true, true, false])
  expect(next.has({ id: 'b', dueAt: '2026-03-03T09:00:00.000Z' })).toBe(false)
})

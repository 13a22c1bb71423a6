import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openKeptDrafts } from '../../../electron/drafts/kept-drafts'
import { type FileSystem, nodeFileSystem } from '../../../electron/persistence/file-system'
import type { Draft } from '../../../shared/drafts/draft'

const DRAFT: Draft = {
  place: 'debrief/interview-1/debrief',
  title: 'Debrief',
  about: [{ kind: 'step', id: 'interview-1/debrief' }],
  fields: { note: 'They asked for a proof of Kaplan–Meier ✓' },
}

describe('DR2: what was typed is kept on the disk, for its owner alone, until an act takes it over or it is discarded', () => {
  let home: string
  let problems: unknown[]
  const folder = (): string => join(home, 'drafts')
  const open = (files: FileSystem = nodeFileSystem) => openKeptDrafts(files, folder(), (error) => problems.push(error))
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'callback-drafts-'))
    problems = []
  })
  afterEach(() => rmSync(home, { recursive: true, force: true }))

  test('a draft comes back after a restart, the newest of its place', () => {
    const drafts = open()
    expect(drafts.all()).toEqual([])
    expect(drafts.keep(DRAFT)).toBe(true)
    expect(drafts.keep({ ...DRAFT, fields: { note: 'more' } })).toBe(true)
    expect(open().all()).toEqual([{ ...DRAFT, fields: { note: 'more' } }])
  })

  test('files are for the owner alone, and their names tell nothing', () => {
    open().keep(DRAFT)
    const [name = ''] = readdirSync(folder())
    expect(name).toMatch(/^[0-9a-f]{64}\.json$/)
    expect(statSync(join(folder(), name)).mode & 0o777).toBe(0o600)
    expect(statSync(folder()).mode & 0o777).toBe(0o700)
  })

  test('dropped, nothing of it stays', () => {
    open().keep(DRAFT)
    open().drop(DRAFT.place)
    open().drop('another')
    expect(readdirSync(folder())).toEqual([])
    expect(open().all()).toEqual([])
    expect(problems).toEqual([])
  })

  test('a file that cannot be read hides no other, stays, and is told of without its words', () => {
    open().keep(DRAFT)
    writeFileSync(join(folder(), 'damaged.json'), '{"place":"secret')
    expect(open().all()).toEqual([DRAFT])
    expect(readFileSync(join(folder(), 'damaged.json'), 'utf8')).toBe('{"place":"secret')
    expect(String(problems[0])).toContain('damaged.json')
    expect(String(problems[0])).not.toContain('secret')
  })

  test('a full disk says so; the draft holds for this run, and the one on the disk stays whole', () => {
    open().keep(DRAFT)
    const full: FileSystem = {
      ...nodeFileSystem,
      write: () => {
        throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      },
    }
    const drafts = open(full)
    expect(drafts.keep({ ...DRAFT, fields: { note: 'more' } })).toBe(false)
    expect(drafts.all()).toEqual([{ ...DRAFT, fields: { note: 'more' } }])
    expect(problems).toHaveLength(1)
    expect(open().all()).toEqual([DRAFT])
  })
})

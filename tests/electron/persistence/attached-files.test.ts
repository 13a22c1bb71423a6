import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { AttachedFiles } from '../../../electron/persistence/attached-files'
import { CopyFailure, nodeCopyFiles } from '../../../electron/persistence/file-copy'
import { nodeFileSystem } from '../../../electron/persistence/file-system'
import { openRepository } from '../../../electron/persistence/opening'
import type { PipelineStore } from '../../../electron/store/store'
import { ATTACHMENT_MAX_BYTES } from '../../../shared/model/attachment'
import { FakeClock } from '../../support/fake-clock'
import { addCard, openedStore } from '../../support/opened-store'
import { memoryFolder } from '../../support/temporary-folder'

const isPosix = process.platform !== 'win32'
const modeOf = (path: string): number => statSync(path).mode & 0o777
const filesIn = (data: string): readonly string[] =>
  existsSync(join(data, 'files')) ? readdirSync(join(data, 'files')).sort() : []

/** A data folder, and beside it a file to attach. */
const prepared = (content: Uint8Array | string = randomBytes(3_000_000)) => {
  const base = memoryFolder()
  const data = join(base, 'data')
  mkdirSync(data)
  const from = join(base, 'cv.pdf')
  writeFileSync(from, content)
  return { base, data, from, files: new AttachedFiles(nodeFileSystem, data) }
}

const problemOf = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  return error instanceof CopyFailure ? error.problem : `no failure: ${String(error)}`
}

/** Keeps a file that holds this and puts it on a card, as main does. */
const attachTo = async (store: PipelineStore, base: string, id: string, content: string): Promise<string> => {
  const from = join(base, 'attached.txt')
  writeFileSync(from, content)
  const copied = await store.attachedFiles.keep(from)
  const attachments = [{ ...copied, name: 'attached.txt' }]
  expect(store.execute({ type: 'application/attach', payload: { id, attachments } }).ok).toBe(true)
  return copied.sha256
}

/** What a start with a snapshot does, without the wait for one that is worthwhile. */
const compactAndSweep = (data: string): void => {
  const opened = openRepository({ files: nodeFileSystem, folder: data, clock: new FakeClock(), appVersion: '0.1.0' })
  if (!opened.ok) throw new Error('not opened')
  opened.repository.compact(opened.state)
  opened.repository.sweepOrphans()
  opened.repository.close()
}

describe('keeping', () => {
  test('a file is kept whole, for its owner alone, once however often it comes', async () => {
    const { data, from, files } = prepared()
    const first = await files.keep(from)
    const again = await files.keep(from)
    expect(again).toEqual(first)
    expect(first.bytes).toBe(3_000_000)
    expect(filesIn(data)).toEqual([first.sha256])
    const kept = join(data, 'files', first.sha256)
    expect(readFileSync(kept).equals(readFileSync(from))).toBe(true)
    if (isPosix) expect([modeOf(kept), modeOf(join(data, 'files'))]).toEqual([0o600, 0o700])
  })

  test('an empty file and one of exactly the limit are kept, one byte more is refused', async () => {
    const { data, from, files } = prepared('')
    expect((await files.keep(from)).bytes).toBe(0)
    truncateSync(from, ATTACHMENT_MAX_BYTES)
    expect((await files.keep(from)).bytes).toBe(ATTACHMENT_MAX_BYTES)
    truncateSync(from, ATTACHMENT_MAX_BYTES + 1)
    expect(await problemOf(files.keep(from))).toBe('too-large')
    expect(filesIn(data)).toHaveLength(2)
  })

  test('a folder, a pipe and what is not there are refused at once', async () => {
    const { base, data, files } = prepared()
    expect(await problemOf(files.keep(base))).toBe('not-a-file')
    expect(await problemOf(files.keep(join(base, 'nothing.pdf')))).toBe('unreadable')
    if (isPosix) {
      execFileSync('mkfifo', [join(base, 'pipe')])
      expect(await problemOf(files.keep(join(base, 'pipe')))).toBe('not-a-file')
    }
    expect(filesIn(data)).toEqual([])
  })

  test('a full disk at any write, flush or rename: words, and nothing is left', async () => {
    const { data, from } = prepared()
    const full = Object.assign(new Error('ENOSPC: injected'), { code: 'ENOSPC' })
    const failing = ['open', 'writeFile', 'sync', 'rename'] as const
    for (const name of failing) {
      const files = new AttachedFiles(nodeFileSystem, data, {
        open: async (path, flags, mode) => {
          const handle = await nodeCopyFiles.open(path, flags, mode)
          if (flags !== 'wx') return handle
          if (name === 'open') {
            await handle.close()
            rmSync(path)
            throw full
          }
          let writes = 0
          if (name === 'writeFile' || name === 'sync') {
            const real = handle.writeFile.bind(handle)
            handle.writeFile = async (part) => {
              if (name === 'writeFile' && ++writes === 2) throw full
              return real(part)
            }
            if (name === 'sync') handle.sync = () => Promise.reject(full)
          }
          return handle
        },
        rename: name === 'rename' ? () => Promise.reject(full) : nodeCopyFiles.rename,
      })
      expect(await problemOf(files.keep(from)), name).toBe('not-written')
      expect(filesIn(data), name).toEqual([])
    }
    console.log(`${failing.length} operations failed in turn`)
  })
})

describe('copying out', () => {
  test('a copy equals the file, has the mode asked for and replaces what was there', async () => {
    const { base, from, files } = prepared()
    const { sha256 } = await files.keep(from)
    const to = join(base, 'copy.pdf')
    writeFileSync(to, 'older')
    await files.copyOut(sha256, to, 0o400)
    expect(readFileSync(to).equals(readFileSync(from))).toBe(true)
    if (isPosix) expect(modeOf(to)).toBe(0o400)
  })

  test('a damaged or missing file is said to be so, never copied; what was at the target stays', async () => {
    const { base, data, from, files } = prepared()
    const { sha256, bytes } = await files.keep(from)
    const kept = join(data, 'files', sha256)
    const whole = readFileSync(kept)
    const to = join(base, 'copy.pdf')
    writeFileSync(to, 'older')
    const flipped = (at: number): Buffer => {
      const damaged = Buffer.from(whole)
      damaged[at] = (damaged[at] ?? 0) ^ 1
      return damaged
    }
    const damages = [
      flipped(0),
      flipped(bytes - 1),
      whole.subarray(1),
      Buffer.concat([whole, Buffer.of(0)]),
      Buffer.of(),
    ]
    for (const damaged of damages) {
      writeFileSync(kept, damaged)
      expect(await problemOf(files.copyOut(sha256, to, 0o600))).toBe('damaged')
    }
    rmSync(kept)
    expect(await problemOf(files.copyOut(sha256, to, 0o600))).toBe('damaged')
    expect(await problemOf(files.copyOut(sha256, join(base, 'no', 'such', 'copy.pdf'), 0o600))).toBe('damaged')
    expect(readFileSync(to, 'utf8')).toBe('older')
    expect(readdirSync(base).sort()).toEqual(['copy.pdf', 'cv.pdf', 'data'])
    await files.keep(from) // attaching it again heals it
    await files.copyOut(sha256, to, 0o600)
    expect(await problemOf(files.copyOut(sha256, join(base, 'no', 'such', 'copy.pdf'), 0o600))).toBe('not-written')
  })
})

describe('sweeping', () => {
  test('stopped between the file and the journal line: an orphan, gone at the next compaction; named files stay', async () => {
    const { base, data, from } = prepared()
    const store = openedStore(data)
    addCard(store, 'one')
    const named = await attachTo(store, base, 'one', 'named')
    const undone = await attachTo(store, base, 'one', 'taken off, but undo names it')
    store.execute({ type: 'application/detach', payload: { id: 'one', sha256: undone } })
    const orphan = (await store.attachedFiles.keep(from)).sha256 // and here the process ends
    writeFileSync(join(data, 'files', 'half-a-copy.tmp'), 'half')
    expect(filesIn(data)).toEqual([named, undone, orphan, 'half-a-copy.tmp'].sort())

    const again = openedStore(data)
    expect(again.load().records.application[0]?.attachments.map(({ sha256 }) => sha256)).toEqual([named])
    again.close()
    compactAndSweep(data)
    expect(filesIn(data)).toEqual([named, undone].sort())
    const last = openedStore(data)
    expect(last.undo().ok).toBe(true)
    expect(last.load().records.application[0]?.attachments.map(({ sha256 }) => sha256)).toEqual([named, undone])
    await last.attachedFiles.copyOut(undone, join(base, 'copy.txt'), 0o600)
    expect(readFileSync(join(base, 'copy.txt'), 'utf8')).toBe('taken off, but undo names it')
  })

  test('a file whose command is still on its way is not swept', async () => {
    const { data, from } = prepared()
    const opened = openRepository({ files: nodeFileSystem, folder: data, clock: new FakeClock(), appVersion: '0.1.0' })
    if (!opened.ok) throw new Error('not opened')
    const { sha256 } = await opened.repository.attachedFiles.keep(from)
    opened.repository.sweepOrphans()
    expect(filesIn(data)).toEqual([sha256])
  })

  test('what only a backup names stays as long as the backup', async () => {
    const { base, data } = prepared()
    const store = openedStore(data)
    const ids = ['one', 'two']
    for (const id of ids) addCard(store, id)
    const sha256 = await attachTo(store, base, 'one', 'in the backup')
    store.execute({ type: 'application/archive', payload: { ids } })
    expect(store.execute({ type: 'application/delete', payload: { ids } }).ok).toBe(true)
    store.close()
    for (const id of ['three', 'four']) {
      const next = openedStore(data) // two more generations: neither names it
      addCard(next, id)
      next.close()
    }
    compactAndSweep(data)
    expect(filesIn(data)).toEqual([sha256])
    rmSync(join(data, 'backups'), { recursive: true })
    compactAndSweep(data)
    expect(filesIn(data)).toEqual([])
  })
})

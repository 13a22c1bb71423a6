import { createHash, randomBytes } from 'node:crypto'
import { constants, type PathLike } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Held in memory at a time; between two parts the window gets its turn. */
const PART_BYTES = 1024 * 1024
/** A pipe without a writer mustn't keep us waiting. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

export type CopyProblem = 'too-large' | 'not-a-file' | 'unreadable' | 'not-written' | 'damaged'

/** Why a copy was not made; nothing of it is left. */
export class CopyFailure extends Error {
  readonly problem: CopyProblem
  constructor(problem: CopyProblem, cause?: unknown) {
    super(problem, { cause })
    this.problem = problem
  }
}

/** What a copy does to the disk, so that a test can let it fail. */
export type CopyFiles = {
  readonly open: (path: PathLike, flags: string | number, mode?: number) => Promise<FileHandle>
  readonly rename: (from: string, to: string) => Promise<void>
}
export const nodeCopyFiles: CopyFiles = { open, rename }

export type CopyOptions = {
  readonly mode: number
  readonly maxBytes?: number
}
export type Copied = { readonly sha256: string; readonly bytes: number }

/** Copies a file whole or not at all, under a name that what it holds may decide (or refuse). On the disk when it returns. */
export const copyFile = async (
  files: CopyFiles,
  from: string,
  target: (copied: Copied) => string,
  temporary: string,
  { mode, maxBytes = Number.POSITIVE_INFINITY }: CopyOptions,
): Promise<Copied> => {
  const source = await orFail('unreadable', files.open(from, READ))
  try {
    const stats = await orFail('unreadable', source.stat())
    if (!stats.isFile()) throw new CopyFailure('not-a-file')
    if (stats.size > maxBytes) throw new CopyFailure('too-large')
    const written = await orFail('not-written', files.open(temporary, 'wx', mode))
    try {
      const copied = await orFail(
        'not-written',
        copyParts(source, written, maxBytes).finally(() => written.close()),
      )
      const to = target(copied)
      await orFail('not-written', files.rename(temporary, to))
      await orFail('not-written', flushFolder(dirname(to), files))
      return copied
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
  } finally {
    await source.close()
  }
}

/** A name beside a file for as long as it is being written. */
export const besideOf = (path: string): string => `${path}.${randomBytes(4).toString('hex')}.part`

/** So that the new name survives a power cut. Windows knows no such thing. */
export const flushFolder = async (folder: string, files: CopyFiles = nodeCopyFiles): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await files.open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const copyParts = async (source: FileHandle, target: FileHandle, maxBytes: number): Promise<Copied> => {
  const hash = createHash('sha256')
  const part = Buffer.alloc(PART_BYTES)
  let bytes = 0
  for (;;) {
    const { bytesRead } = await orFail('unreadable', source.read(part, 0, part.length))
    if (bytesRead === 0) break
    bytes += bytesRead // it may grow while it is read
    if (bytes > maxBytes) throw new CopyFailure('too-large')
    const read = part.subarray(0, bytesRead)
    hash.update(read)
    await target.writeFile(read)
  }
  await target.sync()
  return { sha256: hash.digest('hex'), bytes }
}

const orFail = async <T>(problem: CopyProblem, work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    throw error instanceof CopyFailure ? error : new CopyFailure(problem, error)
  }
}

import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Instant } from '../../shared/model/time'
import { PATHS } from '../paths'
import { attempt, FILE_MODE, type FileSystem, syncFolder, writeWhole } from './file-system'

/** The newest change that was acknowledged, as a second place beside the journal tells it. */
export type NewestChange = { readonly revision: number; readonly at: Instant }

const REVISION_DIGITS = 16
const INSTANT_LENGTH = 32

/** `<crc32> <revision> <instant>\n`, always of one length and far below a block, so that it is replaced in one piece. */
const encode = ({ revision, at }: NewestChange): Buffer => {
  const text = `${String(revision).padStart(REVISION_DIGITS, '0')} ${at.padEnd(INSTANT_LENGTH)}`
  return Buffer.from(`${crc32(text).toString(16).padStart(8, '0')} ${text}\n`)
}

/** What the second place tells; `null`: nothing that can be relied on, as in the folders of older programs. */
export const readNewestChange = (files: FileSystem, folder: string): NewestChange | null => {
  try {
    const bytes = files.readFile(join(folder, PATHS.newestChange))
    const [, revision = '', at = ''] = /^[0-9a-f]{8} (\d+) (\S+) *\n$/.exec(bytes.toString('latin1')) ?? []
    const read = { revision: Number(revision), at }
    return encode(read).equals(bytes) ? read : null
  } catch {
    return null
  }
}

/**
 * The writing side. It is told of a change once the journal has it on the disk, and written without a flush of its own:
 * what a killed program wrote is in the system's hands already, and after a power cut it may lag behind the journal but
 * never run ahead. So a journal that holds less than it tells has lost something.
 */
export class NewestChangeFile {
  readonly #files: FileSystem
  readonly #folder: string
  #fd: number | null = null

  constructor(files: FileSystem, folder: string) {
    this.#files = files
    this.#folder = folder
  }

  /** When it can't be written the change is saved all the same; only a later loss might be counted short. */
  tell(change: NewestChange): void {
    const isTold = attempt(() => {
      this.#fd ??= this.#open()
      writeWhole(this.#files, this.#fd, encode(change), 0)
    })
    if (!isTold) this.close()
  }

  /** At a quiet moment: from here on a power cut doesn't set it back. */
  flush(): void {
    attempt(() => {
      if (this.#fd !== null) this.#files.fdatasync(this.#fd)
      syncFolder(this.#files, this.#folder)
    })
  }

  close(): void {
    const fd = this.#fd
    this.#fd = null
    if (fd !== null) attempt(() => this.#files.close(fd))
  }

  #open(): number {
    const path = join(this.#folder, PATHS.newestChange)
    return this.#files.open(path, this.#files.sizeOf(path) === null ? 'wx' : 'r+', FILE_MODE)
  }
}

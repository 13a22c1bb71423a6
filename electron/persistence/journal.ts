import { basename, dirname, join } from 'node:path'
import type { JournalLine } from '../../shared/document/journal-line'
import { attempt, FILE_MODE, type FileSystem, syncFolder, writeWhole } from './file-system'
import { encodeLine } from './journal-format'
import { beginOf, namesIn, type Segment, segmentName, segmentsIn } from './segments'

/** Where the journal is written on, after a replay. */
export type JournalEnd = {
  readonly segment: Segment
  /** Where its last whole line ends. */
  readonly goodLength: number
}

/** The writing side of the journal. What it has not taken is not there: a failed line is cut off again. */
export class Journal {
  readonly #files: FileSystem
  readonly #folder: string
  /** `null`: the next line opens a new segment. */
  #open: { readonly fd: number; readonly path: string; length: number } | null = null
  /** The segment written to last. */
  #last: string | null = null
  #revision: number

  constructor(files: FileSystem, folder: string, revision: number, end: JournalEnd | null) {
    this.#files = files
    this.#folder = folder
    this.#revision = revision
    if (end) attempt(() => this.#continueAt(end))
  }

  /** On the disk when it returns; otherwise it throws and nothing of it is left. Returns its length in bytes. */
  append(line: JournalLine): number {
    const open = this.#open ?? this.#openSegment()
    // What lies in a folder that was removed, or whose disk is gone, can still be written to and is lost all the same.
    if (this.#files.sizeOf(open.path) !== open.length) throw gone(open.path)
    const bytes = encodeLine(line)
    try {
      writeWhole(this.#files, open.fd, bytes, open.length)
      this.#files.fdatasync(open.fd)
    } catch (error) {
      if (!attempt(() => this.#files.ftruncate(open.fd, open.length))) this.close()
      throw error
    }
    open.length += bytes.length
    this.#revision = line.revision
    return bytes.length
  }

  /** The name of the segment that the next line goes to; `null`: it is yet to be made. */
  get segmentName(): string | null {
    return this.#open && basename(this.#open.path)
  }

  /** From here on the lines go to a segment that begins at the present revision. When that can't be made, the old one goes on. */
  beginSegment(revision: number): boolean {
    const previous = this.#open
    if (previous?.length === 0 && this.#revision === revision && beginOf(previous.path) === revision) return true
    this.#revision = revision
    try {
      this.#openSegment()
    } catch {
      return false
    }
    if (previous) attempt(() => this.#files.close(previous.fd))
    return true
  }

  /** Removes the segments of which every line is in the snapshot of that revision. */
  prune(revision: number): void {
    const segments = segmentsIn(this.#files, this.#folder)
    segments.forEach((segment, index) => {
      const next = segments[index + 1]
      if (next && next.begin <= revision && segment.path !== this.#open?.path) this.#files.unlink(segment.path)
    })
  }

  close(): void {
    const open = this.#open
    this.#open = null
    if (open) attempt(() => this.#files.close(open.fd))
  }

  #continueAt({ segment, goodLength }: JournalEnd): void {
    const fd = this.#files.open(segment.path, 'r+')
    try {
      if (this.#files.sizeOf(segment.path) !== goodLength) {
        this.#files.ftruncate(fd, goodLength)
        this.#files.fsync(fd)
      }
    } catch (error) {
      attempt(() => this.#files.close(fd))
      throw error
    }
    this.#open = { fd, path: segment.path, length: goodLength }
    this.#last = segment.path
  }

  #openSegment() {
    // Where a disk was, an empty folder may be: what went there would be hidden once it is back.
    if (this.#last !== null && this.#files.sizeOf(this.#last) === null) throw gone(this.#last)
    const names = new Set(namesIn(this.#files, this.#folder))
    let ordinal = 0
    while (names.has(segmentName(this.#revision, ordinal))) ordinal++
    const path = join(this.#folder, segmentName(this.#revision, ordinal))
    const fd = this.#files.open(path, 'wx', FILE_MODE)
    try {
      syncFolder(this.#files, dirname(path))
    } catch (error) {
      attempt(() => this.#files.close(fd))
      attempt(() => this.#files.unlink(path))
      throw error
    }
    const open = { fd, path, length: 0 }
    this.#open = open
    this.#last = path
    return open
  }
}

const gone = (path: string): Error => Object.assign(new Error(`${path} isn't there any more`), { code: 'ENOENT' })

import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Instant } from '../../shared/model/time'
import { attempt, FILE_MODE, type FileSystem, syncFolder, writeNewFile, writeWhole } from '../persistence/file-system'
import type { DueReminder } from './due-source'

const FILE_NAME = 'deliveries.log'
/** Beyond this many lines what is old is left out at the next start; some 400 KB. */
const MAX_LINES = 5_000
const KEPT_DAYS = 730
const MS_PER_DAY = 86_400_000

/** Which due times of which steps have been shown. Beside the document: no command, undo or import touches it. */
export type Deliveries = {
  readonly has: (step: Pick<DueReminder, 'id' | 'dueAt'>) => boolean
  /** Remembers them at once, and for the next start. What the disk doesn't take is written with the next ones. */
  readonly mark: (steps: readonly Pick<DueReminder, 'id' | 'dueAt'>[], shownAt: Instant) => void
  /** What was shown of one step counts as shown of the other, too. */
  readonly rename: (fromId: string, toId: string) => void
  readonly close: () => void
}

/** Opens the log. Lines that can't be read are left out: the worst that follows is that a reminder comes twice. */
export const openDeliveries = (
  files: FileSystem,
  folder: string,
  { now, isOpen }: { readonly now: Instant; readonly isOpen: (stepId: string) => boolean },
  onProblem: (error: unknown) => void,
): Deliveries => {
  const path = join(folder, FILE_NAME)
  const read = readLog(files, path, onProblem)
  const shown = new Map(read.lines.map((line) => [keyOf(line), line]))
  let goodLength = read.goodLength
  let unwritten: Line[] = []
  let fd: number | null = null

  if (read.lines.length > MAX_LINES) {
    const oldest = Date.parse(now) - KEPT_DAYS * MS_PER_DAY
    for (const [key, line] of shown) if (Date.parse(line.shownAt) < oldest && !isOpen(line.id)) shown.delete(key)
    const bytes = Buffer.concat([...shown.values()].map(encode))
    try {
      writeNewFile(files, path, bytes)
      syncFolder(files, folder)
      goodLength = bytes.length
    } catch (error) {
      onProblem(error)
    }
  }

  const open = (): number => {
    const isThere = files.sizeOf(path) !== null
    const opened = files.open(path, isThere ? 'r+' : 'wx', FILE_MODE)
    if (isThere) files.ftruncate(opened, goodLength)
    else {
      goodLength = 0
      syncFolder(files, folder)
    }
    return opened
  }
  const close = () => {
    const closing = fd
    fd = null
    if (closing !== null) attempt(() => files.close(closing))
  }

  const remember = (lines: readonly Line[]) => {
    for (const line of lines) {
      shown.set(keyOf(line), line)
      unwritten.push(line)
    }
    const bytes = Buffer.concat(unwritten.map(encode))
    try {
      fd ??= open()
      writeWhole(files, fd, bytes, goodLength)
      files.fdatasync(fd)
      goodLength += bytes.length
      unwritten = []
    } catch (error) {
      close() // the next opening cuts off what was written of it
      onProblem(error)
    }
  }

  return {
    has: (step) => shown.has(keyOf(step)),
    mark: (steps, shownAt) => remember(steps.map(({ id, dueAt }) => ({ id, dueAt, shownAt }))),
    rename: (fromId, toId) => {
      const lines = [...shown.values()].filter(({ id }) => id === fromId).map((line) => ({ ...line, id: toId }))
      const news = lines.filter((line) => !shown.has(keyOf(line)))
      if (news.length > 0) remember(news)
    },
    close,
  }
}

type Line = { readonly id: string; readonly dueAt: string; readonly shownAt: Instant }

const keyOf = ({ id, dueAt }: Pick<Line, 'id' | 'dueAt'>): string => `${id}@${dueAt}`

/** `<crc32 of the JSON, 8 digits> <JSON>\n`. */
const encode = (line: Line): Buffer => {
  const json = Buffer.from(JSON.stringify(line))
  return Buffer.concat([Buffer.from(`${checksumOf(json)} `), json, Buffer.from('\n')])
}

const checksumOf = (json: Buffer): string => crc32(json).toString(16).padStart(8, '0')

const readLog = (files: FileSystem, path: string, onProblem: (error: unknown) => void) => {
  const lines: Line[] = []
  if (files.sizeOf(path) === null) return { lines, goodLength: 0 }
  let bytes: Buffer
  try {
    bytes = files.readFile(path)
  } catch (error) {
    onProblem(error)
    return { lines, goodLength: files.sizeOf(path) ?? 0 }
  }
  let start = 0
  for (let end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', start)) {
    const line = decode(bytes.subarray(start, end))
    if (line) lines.push(line)
    start = end + 1
  }
  return { lines, goodLength: start } // what follows the last line's end was cut short
}

const decode = (bytes: Buffer): Line | null => {
  const json = bytes.subarray(9)
  if (bytes.toString('latin1', 0, 9) !== `${checksumOf(json)} `) return null
  const line: unknown = JSON.parse(json.toString())
  return isLine(line) ? line : null
}

const isLine = (line: unknown): line is Line =>
  typeof line === 'object' &&
  line !== null &&
  'id' in line &&
  typeof line.id === 'string' &&
  'dueAt' in line &&
  typeof line.dueAt === 'string' &&
  'shownAt' in line &&
  typeof line.shownAt === 'string'

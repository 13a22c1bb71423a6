import { crc32 } from 'node:zlib'
import type { JournalLine } from '../../shared/document/journal-line'

/** Two numbers of eight hexadecimal digits, each followed by a space. */
const HEADER_LENGTH = 18
const NEWLINE = 0x0a
const NUL = 0
/** A single NUL may be a flipped bit of a space; what was never written is longer. */
const LOST_BLOCK = Buffer.alloc(2, NUL)

/** `<length> <crc32> <json>\n`: compact JSON holds no newline and no NUL, so a line's end can't be mistaken. */
export const encodeLine = (line: JournalLine): Buffer => {
  const json = Buffer.from(JSON.stringify(line))
  const header = `${hex8(json.length)} ${hex8(crc32(json))} `
  return Buffer.concat([Buffer.from(header), json, Buffer.from('\n')])
}

export type ReadLines = {
  readonly lines: readonly JournalLine[]
  /** Where the last whole line ends. */
  readonly goodLength: number
  /** `torn`: an unfinished last line follows, which was never acknowledged. `damaged`: something else does. */
  readonly end: 'whole' | 'torn' | 'damaged'
}

/** The whole lines from the beginning up to the first that isn't. */
export const readLines = (bytes: Buffer): ReadLines => {
  const lines: JournalLine[] = []
  let position = 0
  while (position < bytes.length) {
    const next = lineAt(bytes, position)
    if (!next) return { lines, goodLength: position, end: isTorn(bytes.subarray(position)) ? 'torn' : 'damaged' }
    lines.push(next.line)
    position = next.end
  }
  return { lines, goodLength: position, end: 'whole' }
}

/** The newest revision of any whole line, wherever it stands; 0 when there is none. */
export const newestRevisionIn = (bytes: Buffer): number => {
  let newest = 0
  for (let start = 0; start < bytes.length; ) {
    const found = lineAt(bytes, start)
    if (found) newest = Math.max(newest, found.line.revision)
    const newline = found ? found.end - 1 : bytes.indexOf(NEWLINE, start)
    if (newline < 0) break
    start = newline + 1
  }
  return newest
}

const lineAt = (bytes: Buffer, start: number): { readonly line: JournalLine; readonly end: number } | null => {
  const header = headerAt(bytes, start)
  if (!header) return null
  const jsonStart = start + HEADER_LENGTH
  const jsonEnd = jsonStart + header.length
  if (bytes[jsonEnd] !== NEWLINE) return null
  const json = bytes.subarray(jsonStart, jsonEnd)
  if (crc32(json) !== header.crc) return null
  const line: unknown = JSON.parse(json.toString())
  return isJournalLine(line) ? { line, end: jsonEnd + 1 } : null
}

const headerAt = (bytes: Buffer, start: number): { readonly length: number; readonly crc: number } | null => {
  const header = /^([0-9a-f]{8}) ([0-9a-f]{8}) $/.exec(bytes.toString('latin1', start, start + HEADER_LENGTH))
  return header ? { length: Number.parseInt(header[1] ?? '', 16), crc: Number.parseInt(header[2] ?? '', 16) } : null
}

/**
 * Whether the rest of a file is one line whose writing was cut short: shorter than it says, or with blocks that never
 * reached the disk and read as NUL. A line that is all there and doesn't fit its checksum is no such thing.
 */
const isTorn = (rest: Buffer): boolean => {
  const newline = rest.indexOf(NEWLINE)
  if (newline >= 0 && newline < rest.length - 1 && rest.subarray(newline + 1).some((byte) => byte !== NUL)) return false
  if (rest.at(-1) === NUL || rest.includes(LOST_BLOCK)) return true
  if (newline >= 0) return false
  if (rest.length < HEADER_LENGTH) return /^[0-9a-f]{0,8}( [0-9a-f]{0,8} ?)?$/.test(rest.toString('latin1'))
  const header = headerAt(rest, 0)
  return header !== null && rest.length <= HEADER_LENGTH + header.length
}

/** The checksum says that it is as it was written; this only tells a line from other JSON. */
const isJournalLine = (line: unknown): line is JournalLine =>
  typeof line === 'object' &&
  line !== null &&
  'schemaVersion' in line &&
  Number.isInteger(line.schemaVersion) &&
  'revision' in line &&
  Number.isInteger(line.revision) &&
  'records' in line &&
  Array.isArray(line.records)

const hex8 = (number: number): string => number.toString(16).padStart(8, '0')

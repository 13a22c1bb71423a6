import type { JournalLine } from '../../shared/document/journal-line'
import { isNewerThanThisProgram } from '../../shared/document/migrate'
import { codeOf, type FileSystem } from './file-system'
import type { JournalEnd } from './journal'
import { newestRevisionIn, readLines } from './journal-format'
import type { Segment } from './segments'

/** Why a replay stopped before the end. */
export type JournalProblem =
  | { readonly reason: 'newer'; readonly schemaVersion: number }
  /** A line is not as it was written. */
  | { readonly reason: 'damaged'; readonly file: string }
  /** A line or a whole segment is missing. */
  | { readonly reason: 'gap'; readonly file: string | null }
  | { readonly reason: 'unreadable'; readonly file: string; readonly code: string }

export type Replay = {
  /** In the order of their revisions, each one more than the one before. */
  readonly lines: readonly JournalLine[]
  readonly problem: JournalProblem | null
  /** Where the writing goes on; `null`: in a new segment. */
  readonly end: JournalEnd | null
  /** How many bytes of an unfinished last line there are. */
  readonly tornBytes: number
  readonly bytes: number
}

/** Reads the lines that follow a snapshot. It changes nothing on the disk. */
export const readJournal = (files: FileSystem, segments: readonly Segment[], from: number): Replay => {
  const lines: JournalLine[] = []
  let revision = from
  let end: JournalEnd | null = null
  let tornBytes = 0
  let bytes = 0
  const stop = (problem: JournalProblem): Replay => ({ lines, problem, end: null, tornBytes: 0, bytes })
  for (const [index, segment] of segments.entries()) {
    const limit = segments[index + 1]?.begin ?? Number.POSITIVE_INFINITY
    if (limit <= from) continue
    if (segment.begin > revision) return stop({ reason: 'gap', file: segment.name })
    const content = contentOf(files, segment)
    if ('reason' in content) return stop(content)
    const read = readLines(content.bytes)
    bytes += content.bytes.length
    let at = segment.begin
    for (const line of read.lines) {
      if (isNewerThanThisProgram(line.schemaVersion))
        return stop({ reason: 'newer', schemaVersion: line.schemaVersion })
      if (line.revision > limit) break
      if (line.revision !== at + 1) return stop({ reason: 'gap', file: segment.name })
      at = line.revision
      if (at <= revision) continue
      lines.push(line)
      revision = at
    }
    if (at < limit && read.end === 'damaged') return stop({ reason: 'damaged', file: segment.name })
    tornBytes = read.end === 'torn' ? content.bytes.length - read.goodLength : 0
    end = { segment, goodLength: read.goodLength }
  }
  const isPristine = from === 0 && segments.length === 0
  if (end === null && !isPristine) return stop({ reason: 'gap', file: null })
  return { lines, problem: null, end, tornBytes, bytes }
}

/** The newest revision that any line of the journal bears, also behind what is missing or damaged. It takes a while. */
export const newestInJournal = (files: FileSystem, segments: readonly Segment[]): number =>
  segments.reduce((newest, segment, index) => {
    const content = contentOf(files, segment)
    const inIt = 'bytes' in content ? newestRevisionIn(content.bytes) : 0
    // What goes beyond the beginning of the next one was refused.
    return Math.max(newest, segment.begin, Math.min(inIt, segments[index + 1]?.begin ?? inIt))
  }, 0)

const contentOf = (files: FileSystem, segment: Segment): { readonly bytes: Buffer } | JournalProblem => {
  try {
    return { bytes: files.readFile(segment.path) }
  } catch (error) {
    const code = codeOf(error)
    return code === 'EISDIR'
      ? { reason: 'damaged', file: segment.name }
      : { reason: 'unreadable', file: segment.name, code }
  }
}

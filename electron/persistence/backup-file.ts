import { gunzipSync, gzipSync } from 'node:zlib'
import type { PipelineDocument } from '../../shared/document/document'
import type { JournalLine } from '../../shared/document/journal-line'
import { isNewerThanThisProgram } from '../../shared/document/migrate'
import { encodeLine, readLines } from './journal-format'
import { applied, documentFrom } from './reading'
import { unseal } from './seal'
import { checked, documentOf } from './stored-document'

/** Ends the snapshot, which is compact JSON and holds none. */
const NEWLINE = 0x0a
const GZIP_MAGIC = Buffer.from([0x1f, 0x8b])
/** The fastest: it still makes an eighth of it. */
const LEVEL = 1

/**
 * A generation in one file: its sealed snapshot as it stands on the disk, then the lines after it as the journal has
 * them, compressed. Nothing is migrated on the way, so it holds what an older version wrote.
 */
export const packBackup = (snapshot: Buffer, lines: readonly JournalLine[]): Buffer =>
  gzipSync(Buffer.concat([snapshot, Buffer.from([NEWLINE]), ...lines.map(encodeLine)]), { level: LEVEL })

/** What a backup file says, uncompressed. Early versions kept a sealed document as it was. Throws when it is damaged. */
export const unpackBackup = (bytes: Buffer): Buffer =>
  bytes.subarray(0, GZIP_MAGIC.length).equals(GZIP_MAGIC) ? gunzipSync(bytes) : bytes

/** The state that a backup file holds, in today's form; `null` when it is damaged, of a newer version, or no valid pipeline. */
export const documentInBackup = (bytes: Buffer): PipelineDocument | null => {
  const content = unpackBackup(bytes)
  const newline = content.indexOf(NEWLINE)
  const unsealed = unseal((newline < 0 ? content : content.subarray(0, newline)).toString())
  const document = unsealed.state === 'whole' ? documentOf(unsealed.document) : null
  if (!document) return null
  const { lines, end } = readLines(newline < 0 ? Buffer.alloc(0) : content.subarray(newline + 1))
  const isWhole = end === 'whole' && lines.every((line, index) => line.revision === document.revision + index + 1)
  if (!isWhole || lines.some(({ schemaVersion }) => isNewerThanThisProgram(schemaVersion))) return null
  const { state, failedAt } = applied(document, lines)
  return failedAt === null ? checked(documentFrom(state, document)) : null
}

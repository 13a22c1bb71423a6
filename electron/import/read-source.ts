import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ImportFailure } from '../../shared/csv/import-contract'
import { decodeBytes } from './decode-bytes'

/** Larger files are refused before a byte is read; ten times the largest real export that was seen. */
const FILE_LIMIT_BYTES = 50_000_000
/** Files that belong together are few. */
const FILE_COUNT_LIMIT = 20

/** What the reading thread is given: paths or a pasted text. */
export type Readable =
  | { readonly from: 'files'; readonly paths: readonly string[] }
  | { readonly from: 'text'; readonly text: string }

export type SourceRead =
  | { readonly ok: true; readonly texts: readonly string[]; readonly fileNames: readonly string[] }
  | { readonly ok: false; readonly problem: ImportFailure }

/** The texts of the files, as long as they are few, small enough and texts at all. */
export const readSource = async (source: Readable): Promise<SourceRead> => {
  if (source.from === 'text') {
    if (source.text.length > FILE_LIMIT_BYTES) return { ok: false, problem: 'too-large' }
    return { ok: true, texts: [source.text], fileNames: [] }
  }
  if (source.paths.length > FILE_COUNT_LIMIT) return { ok: false, problem: 'too-large' }
  const texts: string[] = []
  let room = FILE_LIMIT_BYTES
  for (const path of source.paths) {
    const bytes = await readBytes(path, room)
    if (!Buffer.isBuffer(bytes)) return { ok: false, problem: bytes }
    room -= bytes.length
    const decoded = decodeBytes(bytes)
    if (!decoded.ok) return decoded
    texts.push(decoded.text)
  }
  return { ok: true, texts, fileNames: source.paths.map((path) => basename(path)) }
}

/** Asks for the size of the opened file, so that it can't be exchanged in between; a folder or a device is no file. */
const readBytes = async (path: string, limit: number): Promise<Buffer | ImportFailure> => {
  try {
    const file = await open(path, 'r')
    try {
      const stat = await file.stat()
      if (!stat.isFile()) return 'unreadable'
      if (stat.size > limit) return 'too-large'
      const bytes = Buffer.alloc(stat.size)
      const { bytesRead } = await file.read(bytes, 0, stat.size, 0)
      return bytes.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  } catch {
    return 'unreadable'
  }
}

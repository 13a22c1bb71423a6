import { randomBytes } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { flushFolder } from '../persistence/file-copy'

/** Rows are gathered to this length before they are written. */
const PART_LENGTH = 256_000

/** Writes a file whole or not at all: beside it, flushed, then put in its place. Only its owner may read it. */
export const writeWhole = async (
  path: string,
  content: Uint8Array | AsyncIterable<string> | Iterable<string>,
): Promise<void> => {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.part`
  try {
    const file = await open(temporary, 'wx', 0o600)
    try {
      if (content instanceof Uint8Array) await file.writeFile(content)
      else await writeParts(file, content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await flushFolder(dirname(path))
}

const writeParts = async (file: FileHandle, parts: AsyncIterable<string> | Iterable<string>): Promise<void> => {
  let gathered = ''
  for await (const part of parts) {
    gathered += part
    if (gathered.length < PART_LENGTH) continue
    await file.writeFile(gathered)
    gathered = ''
  }
  await file.writeFile(gathered)
}

import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { type Id, idSchema } from '../../shared/model/id'
import { PATHS } from '../paths'
import { attempt, type FileSystem, writeNewFile } from '../persistence/file-system'

const fileSchema = z.object({ id: idSchema.min(1) })

/**
 * The random id by which changes tell the installation that made them: made once, and kept beside the document, not in
 * it, so that no backup carries it to another machine. Where it can't be written it holds for this run alone.
 */
export const deviceIn = (files: FileSystem, folder: string, mode: 'remember' | 'look'): Id => {
  const path = join(folder, PATHS.device)
  const known = knownIn(files, path)
  if (known !== null) return known
  const id = randomUUID()
  if (mode === 'remember') attempt(() => writeNewFile(files, path, Buffer.from(JSON.stringify({ id }))))
  return id
}

const knownIn = (files: FileSystem, path: string): Id | null => {
  try {
    return fileSchema.parse(JSON.parse(files.readFile(path).toString('utf8'))).id
  } catch {
    return null // there is none, or it isn't one
  }
}

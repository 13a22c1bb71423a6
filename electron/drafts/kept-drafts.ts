import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type Draft, draftSchema } from '../../shared/drafts/draft'
import { attempt, type FileSystem, syncFolder, writeNewFile } from '../persistence/file-system'

/** What was typed and not finished. Beside the document: no command, undo, backup or log ever holds it. */
export type KeptDrafts = {
  readonly all: () => readonly Draft[]
  /** On the disk when it answers; `false`: it couldn't be written, and holds until the app is closed. */
  readonly keep: (draft: Draft) => boolean
  /** Whether there was one. */
  readonly drop: (place: string) => boolean
}

const SUFFIX = '.json'

/** Opens the folder of drafts. A file that can't be read stays where it is and is told of. */
export const openKeptDrafts = (files: FileSystem, folder: string, onProblem: (error: unknown) => void): KeptDrafts => {
  const drafts = new Map(readAll(files, folder, onProblem).map((draft) => [draft.place, draft]))
  const pathOf = (place: string): string => join(folder, `${createHash('sha256').update(place).digest('hex')}${SUFFIX}`)
  return {
    all: () => [...drafts.values()],
    keep: (draft) => {
      drafts.set(draft.place, draft)
      try {
        files.makeFolder(folder)
        writeNewFile(files, pathOf(draft.place), Buffer.from(JSON.stringify(draft)))
        attempt(() => syncFolder(files, folder))
        return true
      } catch (error) {
        onProblem(error)
        return false
      }
    },
    drop: (place) => {
      if (!drafts.delete(place)) return false
      const path = pathOf(place)
      if (!attempt(() => files.unlink(path)) && files.sizeOf(path) !== null) onProblem(new Error('a draft stays'))
      attempt(() => syncFolder(files, folder))
      return true
    },
  }
}

const readAll = (files: FileSystem, folder: string, onProblem: (error: unknown) => void): readonly Draft[] => {
  if (files.sizeOf(folder) === null) return []
  let names: readonly string[] = []
  if (!attempt(() => (names = files.list(folder)))) onProblem(new Error('the folder of drafts cannot be read'))
  return names
    .filter((name) => name.endsWith(SUFFIX))
    .flatMap((name) => {
      try {
        return draftSchema.parse(JSON.parse(files.readFile(join(folder, name)).toString()))
      } catch {
        onProblem(new Error(`a draft cannot be read: ${name}`)) // never what it holds
        return []
      }
    })
}

import { basename, join } from 'node:path'
import { codeOf, type FileSystem } from './file-system'

/** One file of the journal: the lines after the revision in its name. */
export type Segment = {
  readonly path: string
  readonly name: string
  readonly begin: number
  /** Tells apart two that begin at one revision: the first could no longer be written to. */
  readonly ordinal: number
}

const NAME = /^journal-(\d{9})(?:-(\d+))?\.log$/

export const segmentName = (begin: number, ordinal: number): string =>
  `journal-${String(begin).padStart(9, '0')}${ordinal === 0 ? '' : `-${ordinal}`}.log`

/** After which revision the lines of a segment begin, by its path; `null`: it is none. */
export const beginOf = (path: string): number | null => {
  const parts = NAME.exec(basename(path))
  return parts && Number(parts[1])
}

/** Oldest first. Where one begins, what the one before it holds beyond that revision was refused and is void. */
export const segmentsIn = (files: FileSystem, folder: string): readonly Segment[] =>
  namesIn(files, folder)
    .flatMap((name) => {
      const parts = NAME.exec(name)
      return parts ? [{ path: join(folder, name), name, begin: Number(parts[1]), ordinal: Number(parts[2] ?? 0) }] : []
    })
    .sort((a, b) => a.begin - b.begin || a.ordinal - b.ordinal)

/** The names in a folder; none when there is no such folder. */
export const namesIn = (files: FileSystem, folder: string): readonly string[] => {
  try {
    return files.list(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

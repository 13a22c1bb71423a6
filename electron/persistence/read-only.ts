import type { Pipeline } from '../../shared/records/pipeline'
import { snapshotPath } from '../paths'
import { codeOf, type FileSystem } from './file-system'
import { type Reading, readFolder } from './reading'
import { namesIn } from './segments'

/** Why a data folder could not be read. Nothing in it was changed either way. */
export type ReadFailure =
  | { readonly reason: 'no-folder' | 'not-a-folder' | 'no-pipeline' }
  | { readonly reason: 'newer'; readonly schemaVersion: number; readonly appVersion: string | null }
  /** A part is not as it was written, or missing: the app itself offers what can be done. */
  | { readonly reason: 'damaged' | 'gap'; readonly file: string | null }
  | { readonly reason: 'unreadable'; readonly file: string | null; readonly code: string }

export type ReadResult =
  | {
      readonly ok: true
      readonly pipeline: Pipeline
      /** Snapshots that can't be read; the other one and the journal hold everything. */
      readonly damaged: readonly string[]
    }
  | { readonly ok: false; readonly failure: ReadFailure }

/** The app may be writing a snapshot and removing what it replaces at this very moment. */
const MAX_ATTEMPTS = 5

/**
 * What a data folder holds, up to the last whole line of its journal. It takes no lock and writes nothing, so it may be
 * asked while the app is open; where the files changed during a reading that failed, it reads them again.
 */
export const readPipeline = (files: FileSystem, folder: string): ReadResult => {
  let result = readOnce(files, folder)
  for (let attempt = 1; attempt < MAX_ATTEMPTS && !result.ok; attempt++) {
    const before = stampOf(files, folder)
    result = readOnce(files, folder)
    if (before === stampOf(files, folder)) break
  }
  return result
}

const readOnce = (files: FileSystem, folder: string): ReadResult => {
  try {
    files.list(folder)
    return resultOf(files, folder, readFolder(files, folder))
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return failed({ reason: 'no-folder' })
    if (code === 'ENOTDIR') return failed({ reason: 'not-a-folder' })
    return failed({ reason: 'unreadable', file: null, code })
  }
}

const resultOf = (files: FileSystem, folder: string, { snapshots, best, newer, hasJournal }: Reading): ReadResult => {
  if (newer) return failed({ reason: 'newer', ...newer })
  if (!best) {
    const isEmpty = !hasJournal && snapshots.every(({ state }) => state === 'missing')
    if (isEmpty) return failed({ reason: 'no-pipeline' })
    for (const { state, slot } of snapshots) {
      const code = state === 'missing' ? null : refusalOf(files, snapshotPath(folder, slot))
      if (code !== null) return failed({ reason: 'unreadable', file: `${slot}.json`, code })
    }
    return failed({ reason: 'damaged', file: null })
  }
  const { problem } = best
  // What an older snapshot leads to short of the end would be reported as if it were all.
  if (problem) return failed(problem.reason === 'newer' ? { ...problem, appVersion: null } : problem)
  const damaged = snapshots.filter(({ state }) => state === 'damaged').map(({ slot }) => `${slot}.json`)
  return { ok: true, pipeline: best.state.pipeline, damaged }
}

const failed = (failure: ReadFailure): ReadResult => ({ ok: false, failure })

/** Why the system doesn't let a file be read; `null`: it does. */
const refusalOf = (files: FileSystem, path: string): string | null => {
  try {
    files.readFile(path)
    return null
  } catch (error) {
    return codeOf(error)
  }
}

/** Another one tells that the app has written meanwhile. */
const stampOf = (files: FileSystem, folder: string): string => {
  try {
    return namesIn(files, folder)
      .map((name) => `${name} ${files.sizeOf(`${folder}/${name}`)}`)
      .join('\n')
  } catch {
    return ''
  }
}

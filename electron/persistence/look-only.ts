import { codeOf, type FileSystem } from './file-system'
import { NO_OFFERS, offersOf } from './offers'
import type { Opened, OpenFailure, Place } from './opening'
import { readFolder } from './reading'
import { Repository } from './repository'

const refuse = (): never => {
  throw Object.assign(new Error('this folder is only looked at'), { code: 'EROFS' })
}

/** The same files, with nothing that changes any of them: also where the system would allow a part of it. */
const withoutWriting = (files: FileSystem): FileSystem => ({
  ...files,
  open: (path, flags, mode) => (flags === 'r' ? files.open(path, flags, mode) : refuse()),
  write: refuse,
  ftruncate: refuse,
  rename: refuse,
  unlink: refuse,
  makeFolder: refuse,
})

/** What a folder holds that can't be written to: each change is refused, and nothing is tidied up. */
class LookedAt extends Repository {
  override append(): void {
    refuse()
  }
  override isWorthCompacting(): boolean {
    return false
  }
  override compact(): void {
    refuse()
  }
  override backupRequest(): never {
    return refuse()
  }
  /** Orphans are left to a start that may write. */
  override beginSweep(): readonly string[] {
    return []
  }
}

/** Opens the pipeline of a folder that can only be read. What isn't whole is shown only when the user wants it so. */
export const lookInto = (place: Place, wanted: 'whole' | 'what-could-be-read' = 'whole'): Opened => {
  const files = withoutWriting(place.files)
  const failed = (
    reason: Exclude<OpenFailure['reason'], 'newer-schema'>,
    file: string | null,
    code: string | null,
  ): Opened => ({ ok: false, failure: { reason, file, code, offers: NO_OFFERS } })
  try {
    const reading = readFolder(files, place.folder)
    const { best, newer, snapshots } = reading
    if (newer) {
      const { schemaVersion, appVersion } = newer
      return { ok: false, failure: { reason: 'newer-schema', schemaVersion, appVersion } }
    }
    if (!best) {
      const isEmpty = snapshots.every(({ state }) => state === 'missing') && !reading.hasJournal
      return failed('unwritable', null, isEmpty ? 'EROFS' : 'EIO')
    }
    if (best.problem && wanted === 'whole') {
      const file = 'file' in best.problem ? best.problem.file : null
      // Others would have to be written first.
      const { asFarAsRead, known } = offersOf(files, place.folder, reading)
      return {
        ok: false,
        failure: { reason: 'damaged', file, code: null, offers: { ...NO_OFFERS, asFarAsRead, known } },
      }
    }
    const repository = new LookedAt({ ...place, files }, { ...best, end: null }, false)
    return { ok: true, repository, state: best.state, notes: [] }
  } catch (error) {
    return failed('unreadable', null, codeOf(error))
  }
}

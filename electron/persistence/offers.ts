import type { PipelineDocument } from '../../shared/document/document'
import type { Instant } from '../../shared/model/time'
import type { Backup } from './backup-names'
import { Backups } from './backups'
import { attempt, type FileSystem } from './file-system'
import { type Attempt, type Known, onwardFrom, type Reading } from './reading'

/** A state that can be had, against the newest that is known. */
export type Offered = {
  /** When its last change was made, or when it was kept. */
  readonly at: Instant
  readonly applications: number
  /** How many acknowledged changes it lacks. */
  readonly missing: number
}

/** What the user can choose instead of what can't be opened. */
export type Offers = {
  /** What could be read, up to the first problem; `null`: nothing. */
  readonly asFarAsRead: Offered | null
  /** What the other snapshot leads to, where it is less. */
  readonly otherSnapshot: Offered | null
  /** The backup from which the journal leads further than all that; `null`: it leads nowhere. */
  readonly onward: (Offered & { readonly backup: Backup }) | null
  /** Newest first; only those that can be read. */
  readonly backups: readonly (Backup & Offered)[]
  readonly known: Known
}

export const NO_OFFERS: Offers = {
  asFarAsRead: null,
  otherSnapshot: null,
  onward: null,
  backups: [],
  known: { revision: 0, at: null, isCounted: false },
}

/** Everything that can be had of a folder that can't be opened as it is. Reads only, and takes a while with many backups. */
export const offersOf = (files: FileSystem, folder: string, { best, others, known }: Reading): Offers => {
  const backups = new Backups(files, folder)
  const read: { readonly backup: Backup; readonly document: PipelineDocument }[] = []
  attempt(() => {
    for (const backup of backups.list()) {
      const document = backups.read(backup.name)
      if (document) read.push({ backup, document })
    }
  })
  const missingAt = (revision: number) => Math.max(0, known.revision - revision)
  const reached = ({ state, at }: Attempt): Offered => ({
    at,
    applications: state.pipeline.all('application').size,
    missing: missingAt(state.revision),
  })
  const kept = ({ records, revision }: PipelineDocument, at: Instant): Offered => ({
    at,
    applications: records.application.length,
    missing: missingAt(revision),
  })
  const onward = (): Offers['onward'] => {
    for (const { backup, document } of read) {
      const further = onwardFrom(files, folder, document)
      if (further && further.revision > (best?.state.revision ?? -1))
        return { ...kept(further, further.savedAt), backup }
    }
    return null
  }
  const [other] = others
  return {
    asFarAsRead: best && reached(best),
    otherSnapshot: other ? reached(other) : null,
    onward: onward(),
    backups: read.map(({ backup, document }) => ({ ...backup, ...kept(document, backup.at) })),
    known,
  }
}

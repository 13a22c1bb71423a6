import { basename, join } from 'node:path'
import type { Attached, AttachmentProblem, AttachProblem } from '../../shared/attachment-contract'
import type { Command } from '../../shared/commands/index'
import type { Reply } from '../../shared/ipc'
import { ATTACHMENTS_MAX, type Attachment } from '../../shared/model/attachment'
import { isOpenable, safeFileName } from '../../shared/model/file-name'
import type { Id } from '../../shared/model/id'
import type { Pipeline } from '../../shared/records/pipeline'
import { t } from '../i18n'
import type { Services } from '../ipc/handlers'
import type { AttachedFiles } from '../persistence/attached-files'
import { CopyFailure, type CopyProblem } from '../persistence/file-copy'
import type { OpenedCopies } from './opened-copies'

export type AttachmentsOptions = {
  readonly pipeline: Pipeline
  readonly execute: (command: Extract<Command, { type: 'application/attach' }>) => Reply
  readonly files: AttachedFiles
  readonly copies: OpenedCopies
  /** `null`: cancelled. */
  readonly chooseFiles: () => Promise<readonly string[] | null>
  /** Is given a proposed name. `null`: cancelled. */
  readonly chooseFile: (name: string) => Promise<string | null>
  /** Whether a program took it. */
  readonly openFile: (path: string) => Promise<boolean>
  readonly showInFolder: (path: string) => void
  readonly onProblem: (what: string, error: unknown) => void
}

const SAVED_MODE = 0o600
/** What is changed in an opened copy would be lost, so it says that it can't be. */
const OPENED_MODE = 0o400
const NAME_LENGTH = 500

/** Files come in, are opened and saved as copies; the kept ones themselves are handed to no program. */
export const attachmentsOf = (options: AttachmentsOptions): Services['attachments'] => {
  const { pipeline, execute, files, copies, chooseFiles, chooseFile, openFile, showInFolder, onProblem } = options
  const attachmentOf = (applicationId: Id, sha256: string): Attachment | undefined =>
    pipeline.get('application', applicationId)?.attachments.find((each) => each.sha256 === sha256)
  const copyOut = async (sha256: string, to: string, mode: number): Promise<AttachmentProblem | null> => {
    try {
      await files.copyOut(sha256, to, mode)
      return null
    } catch (error) {
      onProblem('copying an attachment', error)
      return problemOf(error) === 'damaged' ? 'damaged' : 'not-written'
    }
  }
  return {
    attachFiles: async (applicationId, dropped) => {
      const application = pipeline.get('application', applicationId)
      if (!application) return refused('unknown-application')
      const paths = dropped ?? (await chooseFiles())
      if (paths === null) return null
      if (application.attachments.length + paths.length > ATTACHMENTS_MAX) return refused('too-many-attachments')
      const kept: Attachment[] = []
      const failed: Attached['failed'][number][] = []
      for (const path of paths) {
        const name = basename(path).toWellFormed().slice(0, NAME_LENGTH).toWellFormed() || t('attachments.unnamed')
        try {
          kept.push({ name, ...(await files.keep(path)) })
        } catch (error) {
          onProblem('keeping an attachment', error)
          failed.push({ name, problem: attachProblemOf(error) })
        }
      }
      const reply =
        kept.length > 0
          ? execute({ type: 'application/attach', payload: { id: applicationId, attachments: kept } })
          : null
      return { kept: kept.length, reply, failed }
    },

    openAttachment: async (applicationId, sha256) => {
      const attachment = attachmentOf(applicationId, sha256)
      if (!attachment) return { ok: false, problem: 'unknown-attachment' }
      let path: string
      try {
        path = join(copies.newFolder(), safeFileName(attachment.name, t('attachments.unnamed')))
      } catch (error) {
        onProblem('opening an attachment', error)
        return { ok: false, problem: 'not-written' }
      }
      const problem = await copyOut(sha256, path, OPENED_MODE)
      if (problem) return { ok: false, problem }
      if (isOpenable(attachment.name))
        return (await openFile(path)) ? { ok: true, how: 'opened' } : { ok: false, problem: 'not-opened' }
      showInFolder(path)
      return { ok: true, how: 'shown' }
    },

    saveAttachment: async (applicationId, sha256) => {
      const attachment = attachmentOf(applicationId, sha256)
      if (!attachment) return { ok: false, problem: 'unknown-attachment' }
      const path = await chooseFile(safeFileName(attachment.name, t('attachments.unnamed')))
      if (path === null) return null
      const problem = await copyOut(sha256, path, SAVED_MODE)
      return problem ? { ok: false, problem } : { ok: true, path }
    },
  }
}

const refused = (reason: 'unknown-application' | 'too-many-attachments'): Attached => ({
  kept: 0,
  reply: { ok: false, reason },
  failed: [],
})

const problemOf = (error: unknown): CopyProblem => (error instanceof CopyFailure ? error.problem : 'not-written')

const attachProblemOf = (error: unknown): AttachProblem => {
  const problem = problemOf(error)
  return problem === 'damaged' ? 'unreadable' : problem
}

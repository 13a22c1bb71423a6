import type { Reply } from './ipc'

/** Why a file was not attached. Each has its words in the text catalogue, under the same name. */
export type AttachProblem = 'too-large' | 'not-a-file' | 'unreadable' | 'not-written'

/** What became of the chosen files. */
export type Attached = {
  /** How many are on the disk; their command has this reply. `null`: none was left to send. */
  readonly kept: number
  readonly reply: Reply | null
  readonly failed: readonly { readonly name: string; readonly problem: AttachProblem }[]
}

/** Why an attachment can't be had: its file is missing or not what it was, the copy can't be written, no program takes it. */
export type AttachmentProblem = 'unknown-attachment' | 'damaged' | 'not-written' | 'not-opened'

type Failed = { readonly ok: false; readonly problem: AttachmentProblem }
export type OpenedAttachment = { readonly ok: true; readonly how: 'opened' | 'shown' } | Failed
export type SavedAttachment = { readonly ok: true; readonly path: string } | Failed

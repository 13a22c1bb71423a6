import { createHash } from 'node:crypto'
import { isNewerThanThisProgram } from '../../shared/document/migrate'

/**
 * The document as a file holds it, with the checksum of exactly these characters. A snapshot also names the segment of
 * the journal in which the changes after it stand; the checksum then is of both.
 */
export const seal = (document: unknown, journal: string | null = null): string => {
  const json = JSON.stringify(document)
  if (journal === null) return `{"sha256":"${sha256Of(json)}","document":${json}}`
  const members = `"journal":${JSON.stringify(journal)},"document":${json}`
  return `{"sha256":"${sha256Of(members)}",${members}}`
}

export const sha256Of = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

export type Unsealed =
  /** As it was written, by this version or an older one. */
  | {
      readonly state: 'whole'
      readonly document: SealedDocument
      /** The segment of the journal that it names; `null`: none, as in what older programs wrote. */
      readonly journal: string | null
    }
  | { readonly state: 'newer'; readonly schemaVersion: number; readonly appVersion: string | null }
  | { readonly state: 'damaged' }

/** The checksum says that it is what was written; nothing is known of it but these. */
export type SealedDocument = {
  readonly schemaVersion: number
  readonly revision: number
  readonly savedAt: string
  readonly [key: string]: unknown
}

const PREFIX = /^\{"sha256":"([0-9a-f]{64})",(?:"document":|(?="journal":))/

export const unseal = (text: string): Unsealed => {
  const prefix = PREFIX.exec(text)
  const json = prefix ? text.slice(prefix[0].length, -1) : ''
  const isSealed = prefix !== null && text.endsWith('}') && sha256Of(json) === prefix[1]
  if (!isSealed) return newerIn(text)
  const { document, journal } = membersOf(json)
  if (!isDocument(document)) return { state: 'damaged' }
  if (isNewerThanThisProgram(document.schemaVersion)) return newerDocument(document)
  return { state: 'whole', document, journal: typeof journal === 'string' ? journal : null }
}

const membersOf = (json: string): { readonly document?: unknown; readonly journal?: unknown } =>
  json.startsWith('"journal":') ? JSON.parse(`{${json}}`) : { document: JSON.parse(json) }

/** A later version may seal in another way: its file is still to be left alone rather than called damaged. */
const newerIn = (text: string): Unsealed => {
  try {
    const file: unknown = JSON.parse(text)
    const document = isObject(file) && isObject(file.document) ? file.document : file
    return isObject(document) &&
      typeof document.schemaVersion === 'number' &&
      isNewerThanThisProgram(document.schemaVersion)
      ? newerDocument({ ...document, schemaVersion: document.schemaVersion })
      : { state: 'damaged' }
  } catch {
    return { state: 'damaged' }
  }
}

const newerDocument = (document: { readonly schemaVersion: number; readonly [key: string]: unknown }): Unsealed => ({
  state: 'newer',
  schemaVersion: document.schemaVersion,
  appVersion: typeof document.appVersion === 'string' ? document.appVersion : null,
})

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isDocument = (value: unknown): value is SealedDocument =>
  isObject(value) &&
  Number.isInteger(value.schemaVersion) &&
  Number.isInteger(value.revision) &&
  typeof value.savedAt === 'string'

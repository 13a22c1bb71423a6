import type { z } from 'zod'
import type { Id } from '../model/id'
import type { LongText } from '../model/text'
import type { Day } from '../model/time'
import { type KindTraits, RECORD_KINDS } from './kinds'

export type Kind = keyof typeof RECORD_KINDS

/** Every kind of record. Small ones that point to their `applicationId`, so that a diff stays small. */
export type RecordTypes = { readonly [K in Kind]: Readonly<z.output<(typeof RECORD_KINDS)[K]['schema']>> }

export const KINDS = Object.keys(RECORD_KINDS) as readonly Kind[] // the keys of a constant

/** One record's change. `before` is `null` for a new one, `after` for a removed one; never both. */
export type RecordChange = {
  readonly [K in Kind]: {
    readonly kind: K
    readonly id: Id
    readonly before: RecordTypes[K] | null
    readonly after: RecordTypes[K] | null
  }
}[Kind]

/** What a command did: at most one change for each record. */
export type RecordDiff = readonly RecordChange[]

/** The records of each kind, as a file and a message carry them. */
export type RecordLists = { readonly [K in Kind]: readonly RecordTypes[K][] }

/** Those kinds of which this is stated. */
type KindsWith<Trait extends keyof KindTraits<never>> = {
  [K in Kind]: Trait extends keyof (typeof RECORD_KINDS)[K]['traits'] ? K : never
}[Kind]
export type OwnedKind = KindsWith<'applicationOf'>
export type DatedKind = KindsWith<'dayOf'>

const isWith = (kind: Kind, trait: keyof KindTraits<never>): boolean => trait in RECORD_KINDS[kind].traits

/** The kinds whose records belong to applications. */
export const OWNED_KINDS = KINDS.filter((kind) => isWith(kind, 'applicationOf')) as readonly OwnedKind[] // just asked
/** The kinds by whose long texts a search finds applications. */
export const SEARCHED_KINDS: ReadonlySet<Kind> = new Set(KINDS.filter((kind) => isWith(kind, 'searchedTexts')))

/** Any record's traits: who asks passes a record of the same kind. */
type AnyTraits = KindTraits<object>
const traitsOf = (kind: Kind): AnyTraits => RECORD_KINDS[kind].traits as AnyTraits // its functions get records of their kind only

/** The application to which a record of this kind belongs; `null`: to none. */
export const ownerOf = (kind: Kind, record: object): Id | null => traitsOf(kind).applicationOf?.(record) ?? null

/** The day under which a calendar finds a record of this kind; `null`: under none. */
export const dayOfRecord = (kind: Kind, record: object): Day | null => traitsOf(kind).dayOf?.(record) ?? null

const NO_TEXTS: readonly LongText[] = []

/** The long texts by which a search finds the application of a record of this kind. */
export const searchedTextsOf = (kind: Kind, record: object): readonly LongText[] =>
  traitsOf(kind).searchedTexts?.(record) ?? NO_TEXTS

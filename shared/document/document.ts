import { z } from 'zod'
import type { Command } from '../commands/index'
import type { Hunt } from '../model/hunt'
import { ranksBetween } from '../model/rank'
import type { Stage } from '../model/stage'
import { dayOf, type Instant, instantSchema } from '../model/time'
import { RECORD_KINDS } from '../records/kinds'
import { KINDS, type Kind, type RecordDiff, type RecordLists } from '../records/record'
import { type Origin, originSchema } from './origin'

/** Raised with every change of what stands on disk; each step has its file in `migrations/`. */
export const SCHEMA_VERSION = 6

/** One change that can be taken back, or done again. */
export type Change = Origin & {
  readonly revision: number
  readonly type: Command['type']
  readonly diff: RecordDiff
}

/** The last ones; the newest at the end of each list. */
export type History = { readonly undo: readonly Change[]; readonly redo: readonly Change[] }

/** How many changes can be taken back. */
export const HISTORY_LENGTH = 100

/** A whole pipeline as a snapshot file holds it. */
export type PipelineDocument = {
  readonly schemaVersion: number
  /** Counts the changes since the first start; the journal goes on from here. */
  readonly revision: number
  readonly savedAt: Instant
  /** Which version of the app wrote it. */
  readonly appVersion: string
  readonly records: RecordLists
  readonly history: History
}

const changeSchema = originSchema.extend({
  revision: z.number().int().positive(),
  type: z.string(),
  diff: z.array(
    z.strictObject({
      kind: z.enum(KINDS as [(typeof KINDS)[number], ...(typeof KINDS)[number][]]), // there is at least one kind
      id: z.string(),
      before: z.looseObject({}).nullable(),
      after: z.looseObject({}).nullable(),
    }),
  ),
})

/** Checks a whole document: asked after a migration, a recovery or a checksum that doesn't match. */
export const documentSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  revision: z.number().int().nonnegative(),
  savedAt: instantSchema,
  appVersion: z.string(),
  records: z.strictObject(
    Object.fromEntries(KINDS.map((kind) => [kind, z.array(RECORD_KINDS[kind].schema)])) as {
      [K in Kind]: z.ZodArray<(typeof RECORD_KINDS)[K]['schema']>
    }, // one array for each kind
  ),
  history: z.strictObject({ undo: z.array(changeSchema), redo: z.array(changeSchema) }),
})

/** A list of each kind, with nothing in it. */
const NO_RECORDS = Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as RecordLists // one list for each kind

const FIRST_STAGES = [
  ['wishlist', 'Wishlist', 'saved', 'gray'],
  ['applied', 'Applied', 'applied', 'blue'],
  ['screening', 'Screening', 'screening', 'cyan'],
  ['interviewing', 'Interviewing', 'interviewing', 'violet'],
  ['offer', 'Offer', 'offer', 'green'],
  ['closed', 'Closed', 'closed', 'gray'],
] as const

/** What a new user begins with: six stages and one hunt. */
export const firstDocument = (now: Instant, zone: string, appVersion: string): PipelineDocument => {
  const ranks = ranksBetween(null, null, FIRST_STAGES.length)
  const stages = FIRST_STAGES.map(
    ([id, name, kind, colour], index): Stage => ({ id, name, kind, colour, rank: ranks[index] ?? '', removedAt: null }),
  )
  const hunt: Hunt = {
    id: 'first-hunt',
    name: 'My job hunt',
    startedOn: dayOf(now, zone),
    endedOn: null,
    isSample: false,
    createdAt: now,
  }
  return {
    schemaVersion: SCHEMA_VERSION,
    revision: 0,
    savedAt: now,
    appVersion,
    records: { ...NO_RECORDS, hunt: [hunt], stage: stages },
    history: { undo: [], redo: [] },
  }
}

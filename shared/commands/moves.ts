import { z } from 'zod'
import { type Application, type Outcome, outcomeSchema } from '../model/application'
import { type Id, idSchema } from '../model/id'
import { type At, atOf, type Day, dayOf, daySchema } from '../model/time'
import { momentOf } from '../protocol/closing-word'
import type { Transaction } from '../records/transaction'
import { type CommandContext, defineCommand } from './define-command'
import { entryNow, knownAs } from './entry-now'
import { type Place, placeCards } from './placing'
import { refuse } from './refusal'
import { requireApplication, requireStage } from './require-record'
import { takeBackSlip } from './slip'
import { takeOff } from './taken-off'

const placeSchema = z.union([
  z.enum(['top', 'bottom']),
  z.strictObject({ below: idSchema }),
  z.strictObject({ above: idSchema }),
])

/** Drops cards, in this order, into a column. Another stage writes a transition; into a closed one needs the outcome. */
export const moveApplications = defineCommand({
  payload: z.strictObject({
    ids: z.array(idSchema).min(1).max(10_000),
    stageId: idSchema,
    place: placeSchema,
    outcome: outcomeSchema.nullable(),
    /** When they said so, or the user decided: the day that counts, not the one of tidying up. Left out: today. */
    outcomeAt: daySchema.optional(),
  }),
  run: (tx, { outcomeAt, ...move }, context) => {
    const today = dayOf(context.now, context.zone)
    if (outcomeAt !== undefined && outcomeAt > today) refuse('in-the-future')
    const isEarlier = outcomeAt !== undefined && outcomeAt !== today && move.outcome !== null
    if (isEarlier) for (const id of move.ids) refuseBeforeApplying(tx, id, outcomeAt)
    const endedAt = isEarlier ? { day: outcomeAt, time: null, zone: context.zone } : undefined
    moveCards(tx, { ...move, endedAt, isByHand: true }, context)
  },
})

/** Dropped means before applying: who has applied withdraws, or lets it go. */
export const refuseDroppedAfterApplying = (tx: Transaction, id: Id, outcome: Outcome | null): void => {
  const isNew = outcome === 'dropped' && tx.get('application', id)?.outcome !== 'dropped'
  if (isNew && [...tx.entriesOf(id)].some(({ kind }) => kind === 'applied')) refuse('dropped-after-applying')
}

const refuseBeforeApplying = (tx: Transaction, id: Id, day: Day): void => {
  for (const entry of tx.entriesOf(id))
    if (entry.kind === 'applied' && entry.at.day > day) refuse('ended-before-applying')
}

type Move = {
  readonly ids: readonly Id[]
  readonly stageId: Id
  readonly place: Place
  readonly outcome: Outcome | null
  /** When the outcome was told, where it wasn't now. */
  readonly endedAt?: At | undefined
  /** Only the user's own hand slips. */
  readonly isByHand?: boolean
  /** The columns changed, not what the employer said. */
  readonly isTidying?: boolean
}

/** What every command does that puts cards into a column. */
export const moveCards = (tx: Transaction, move: Move, context: CommandContext): void => {
  const { stageId, place } = move
  const stage = requireStage(tx, stageId)
  const idsOfHunt = new Map<string, string[]>()
  for (const id of new Set(move.ids)) {
    const application = requireApplication(tx, id)
    const ofHunt = idsOfHunt.get(application.huntId)
    if (ofHunt) ofHunt.push(id)
    else idsOfHunt.set(application.huntId, [id])
    const becomes = stage.kind === 'closed' ? (move.outcome ?? application.outcome ?? refuse('outcome-missing')) : null
    refuseDroppedAfterApplying(tx, id, becomes)
    const isSlip = move.isByHand === true && !move.endedAt && takeBackSlip(tx, application, stageId, becomes, context)
    if (!isSlip) writeMove(tx, application, move, becomes, context)
    tx.update('application', id, (draft) => {
      draft.stageId = stageId
      draft.outcome = becomes
    })
  }
  for (const [huntId, ofHunt] of idsOfHunt) placeCards(tx, ofHunt, huntId, stageId, place)
}

const writeMove = (
  tx: Transaction,
  { id, stageId: fromStageId, outcome }: Application,
  { stageId: toStageId, endedAt, isTidying }: Move,
  becomes: Outcome | null,
  context: CommandContext,
): void => {
  const now = entryNow(id, context)
  const ended = endedAt ? { at: endedAt, known: knownAs(endedAt, context) } : {}
  if (fromStageId !== toStageId) {
    const isLast = endedAt && ![...tx.entriesOf(id)].some((each) => isMoveAfter(each, endedAt))
    const word = isTidying ? ({ word: 'none' } as const) : {}
    const move = { kind: 'stage-transition', fromStageId, toStageId, ...word } as const
    tx.put('entry', { ...now, ...(isLast ? ended : {}), ...move })
    const isFirstApplied =
      tx.get('stage', toStageId)?.kind === 'applied' && ![...tx.entriesOf(id)].some((each) => each.kind === 'applied')
    if (isFirstApplied) tx.put('entry', { ...entryNow(id, context), kind: 'applied' })
  }
  if (becomes === outcome) return
  tx.put('entry', { ...entryNow(id, context), ...ended, kind: 'outcome', outcome: becomes })
  const at = endedAt ?? atOf(context.now, context.zone)
  if (becomes !== null) takeOff(tx, id, 'ending', momentOf(at, context.now), context)
}

/** A card can't have left a column before it came into it. */
const isMoveAfter = ({ kind, at }: { readonly kind: string; readonly at: At }, { day }: At): boolean =>
  (kind === 'stage-transition' || kind === 'added') && at.day > day

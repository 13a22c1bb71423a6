import type { Id } from '../../../shared/model/id'

type DragPayload = Record<string | symbol, unknown>

const IDS = Symbol('dragged card ids')

/** What a drag of cards carries. */
export const carrying = (ids: readonly Id[]): DragPayload => ({ [IDS]: ids })

/** The cards of a drag in their order; `null` when something else is dragged. */
export const draggedIds = (payload: DragPayload): readonly Id[] | null =>
  Array.isArray(payload[IDS]) ? (payload[IDS] as readonly Id[]) : null // only `carrying` knows the symbol

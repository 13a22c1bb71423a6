import type { CalendarItem } from '../../../../shared/queries/calendar'

type DragPayload = Record<string | symbol, unknown>

const ITEM = Symbol('dragged calendar item')

/** What a drag of an item carries. */
export const carryingItem = (item: CalendarItem): DragPayload => ({ [ITEM]: item })

/** The item of a drag; `null` when something else is dragged. */
export const draggedItem = (payload: DragPayload): CalendarItem | null =>
  (payload[ITEM] as CalendarItem | undefined) ?? null // only `carryingItem` knows the symbol

import type { Day } from '../../../../shared/model/time'
import type { CalendarItem } from '../../../../shared/queries/calendar'

/** A line of the agenda. */
export type AgendaRow =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'nothing'; readonly day: Day }
  | { readonly kind: 'item'; readonly day: Day; readonly item: CalendarItem }

/** Each day that holds something under its heading, and today in any case. */
export const agendaRows = (days: ReadonlyMap<Day, readonly CalendarItem[]>, today: Day): readonly AgendaRow[] => {
  const rows: AgendaRow[] = []
  const add = (day: Day, items: readonly CalendarItem[]): void => {
    rows.push({ kind: 'day', day })
    if (items.length === 0) rows.push({ kind: 'nothing', day })
    for (const item of items) rows.push({ kind: 'item', day, item })
  }
  let isTodayPast = days.has(today)
  for (const [day, items] of days) {
    if (!isTodayPast && day > today) {
      add(today, [])
      isTodayPast = true
    }
    add(day, items)
  }
  if (!isTodayPast) add(today, [])
  return rows
}

export const keyOfRow = (row: AgendaRow): string => (row.kind === 'item' ? row.item.key : `${row.kind} ${row.day}`)

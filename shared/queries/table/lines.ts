import type { Id } from '../../model/id'
import type { OrderedRow } from './row-order'

/** What stands below each other in a table: applications, and above each group its heading. */
export type TableLine =
  | { readonly kind: 'row'; readonly id: Id }
  | {
      readonly kind: 'group'
      readonly key: string
      /** Its first row: it knows what the group is called. */
      readonly firstId: Id
      readonly count: number
      readonly isCollapsed: boolean
    }

/** Names a line among all others. */
export const lineKey = (line: TableLine): string => (line.kind === 'row' ? line.id : `group:${line.key}`)

/** The lines from top to bottom. Made on demand: thousands of rows cost nothing until they are looked at. */
export type TableLines = {
  readonly count: number
  readonly at: (place: number) => TableLine | undefined
  /** -1: there is no such line. */
  readonly placeOf: (key: string) => number
  /** The rows from one place to another, both included, without headings. */
  readonly idsBetween: (from: number, to: number) => readonly Id[]
}

/** `keyOf` names a row's group; groups come in the order of their first rows. `null`: no groups. */
export const linesOf = (
  rows: readonly OrderedRow[],
  keyOf: ((id: Id) => string) | null,
  collapsed: ReadonlySet<string>,
): TableLines => (keyOf === null ? plainLines(rows) : groupedLines(rows, keyOf, collapsed))

const plainLines = (rows: readonly OrderedRow[]): TableLines => ({
  count: rows.length,
  at: (place) => {
    const row = rows[place]
    return row && { kind: 'row', id: row.id }
  },
  placeOf: (key) => rows.findIndex(({ id }) => id === key),
  idsBetween: (from, to) => rows.slice(from, to + 1).map(({ id }) => id),
})

const groupedLines = (
  rows: readonly OrderedRow[],
  keyOf: (id: Id) => string,
  collapsed: ReadonlySet<string>,
): TableLines => {
  // By name, not by what stands beside each other: names that sort as one ("Lot 1", "Lot 01") lie among each other.
  const groups = new Map<string, Id[]>()
  for (const { id } of rows) {
    const key = keyOf(id)
    const ids = groups.get(key)
    if (ids) ids.push(id)
    else groups.set(key, [id])
  }
  const lines: TableLine[] = []
  for (const [key, ids] of groups) {
    const isCollapsed = collapsed.has(key)
    lines.push({ kind: 'group', key, firstId: ids[0] ?? '', count: ids.length, isCollapsed })
    if (!isCollapsed) for (const id of ids) lines.push({ kind: 'row', id })
  }
  return {
    count: lines.length,
    at: (place) => lines[place],
    placeOf: (key) => lines.findIndex((line) => lineKey(line) === key),
    idsBetween: (start, end) => lines.slice(start, end + 1).flatMap((line) => (line.kind === 'row' ? [line.id] : [])),
  }
}

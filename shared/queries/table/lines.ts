import type { Id } from '../../model/id'
import type { OrderedRow } from './row-order'

/** What stands below each other in a table: applications, and above each group its heading. */
export type TableLine =
  | { readonly kind: 'row'; readonly id: Id }
  | { readonly kind: 'group'; readonly key: string; readonly count: number; readonly isCollapsed: boolean }

/** Without groups each row is a line. `keyOf` names a row's group; rows of one group stand together. */
export const linesOf = (
  rows: readonly OrderedRow[],
  keyOf: ((id: Id) => string) | null,
  collapsed: ReadonlySet<string>,
): readonly TableLine[] => {
  if (keyOf === null) return rows.map(({ id }) => ({ kind: 'row', id }))
  const lines: TableLine[] = []
  let from = 0
  while (from < rows.length) {
    const key = keyOf(rows[from]?.id ?? '')
    let to = from + 1
    while (to < rows.length && keyOf(rows[to]?.id ?? '') === key) to++
    const isCollapsed = collapsed.has(key)
    lines.push({ kind: 'group', key, count: to - from, isCollapsed })
    if (!isCollapsed) for (const { id } of rows.slice(from, to)) lines.push({ kind: 'row', id })
    from = to
  }
  return lines
}

export const lineKey = (line: TableLine): string => (line.kind === 'row' ? line.id : `group:${line.key}`)

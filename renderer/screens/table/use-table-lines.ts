import { useMemo, useSyncExternalStore } from 'react'
import type { Id } from '../../../shared/model/id'
import type { Grouping, TableSetup } from '../../../shared/model/table-setup'
import { linesOf, type TableLines } from '../../../shared/queries/table/lines'
import { type OrderedRow, orderOf } from '../../../shared/queries/table/row-order'
import { type TableContext, tableContextOf } from '../../../shared/queries/table/table-row'
import { zoneNow } from '../../state/clock'
import { overviews } from '../../state/overviews'
import { useUi } from '../../state/ui-store'
import { usePipeline } from '../../state/use-pipeline'
import { useToday } from '../../state/use-today'
import { AllRows, TableRows } from './table-rows'
import { useTableState } from './table-store'
import type { TableFilter } from './use-table-filter'

type Shown = {
  readonly lines: TableLines
  /** Those that the filter lets through, also of folded groups. */
  readonly rows: readonly OrderedRow[]
  readonly context: TableContext
  /** Without the filter; archived ones are counted where it asks for them. */
  readonly total: number
  /** Selected ones that the filter hides. */
  readonly hiddenSelected: number
}

/** What the table shows of a hunt. */
export const useTableLines = (
  huntId: Id,
  { accepts, wantsArchived }: Pick<TableFilter, 'accepts' | 'wantsArchived'>,
  setup: TableSetup,
): Shown => {
  const today = useToday((clock) => clock.today)
  const zone = zoneNow()
  const context = usePipeline((pipeline) => tableContextOf(pipeline, today, zone), [today, zone])
  const { sort, groupBy } = setup
  const all = useMemo(
    () => new AllRows({ huntId, order: orderOf(groupBy, sort), context }),
    [huntId, groupBy, sort, context],
  )
  const source = useMemo(() => new TableRows(all, accepts), [all, accepts])
  const { rows, total, totalWithArchived } = useSyncExternalStore(source.subscribe, source.shown)
  const collapsed = useTableState((state) => state.collapsed)
  const lines = useMemo(
    () => linesOf(rows, groupBy && ((id) => groupKeyOf(id, groupBy)), collapsed),
    [rows, groupBy, collapsed],
  )
  const selection = useUi((ui) => ui.selection)
  let hiddenSelected = 0
  for (const id of selection) if (!source.has(id)) hiddenSelected++
  return { lines, rows, context, total: wantsArchived ? totalWithArchived : total, hiddenSelected }
}

/** Names that differ in case alone sort together, and are one group. */
const groupKeyOf = (id: Id, groupBy: Grouping): string => {
  const overview = overviews.of(id)
  if (groupBy === 'stage') return overview?.application.stageId ?? ''
  const name = groupBy === 'source' ? overview?.application.source : overview?.companyName
  return (name ?? '').normalize('NFC').toLowerCase()
}

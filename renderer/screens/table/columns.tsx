import {
  columnOrderingFeature,
  columnPinningFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import { columnOf } from '../../../shared/fields/columns'
import type { Id } from '../../../shared/model/id'
import { COLUMN_IDS, COLUMN_WIDTH_MAX_PX, COLUMN_WIDTH_MIN_PX } from '../../../shared/model/table-setup'
import type { Overview } from '../../../shared/queries/overview'
import { cellOf } from '../../../shared/queries/table/cells'
import type { TableContext } from '../../../shared/queries/table/table-row'
import { CellFace } from './cell-face'
import { HANDLE } from './table-store'
import { columnName, PLAIN_WORDS } from './words'

/** A row of the part that is in sight. */
export type TableDatum = { readonly id: Id; readonly overview: Overview; readonly context: TableContext }

/** The library keeps the columns: order, pins, widths, visibility. Filtering and sorting are the pipeline's: they follow single changes. */
export const features = tableFeatures({
  columnOrderingFeature,
  columnPinningFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
})
export type TableFeaturesUsed = typeof features

const helper = createColumnHelper<TableFeaturesUsed, TableDatum>()

const HANDLE_WIDTH_PX = 40

/** Numbers are read from their last digit. */
export const NUMERIC: ReadonlySet<string> = new Set(COLUMN_IDS.filter((id) => columnOf(id).isNumeric))

export const COLUMNS = helper.columns([
  helper.display({
    id: HANDLE,
    size: HANDLE_WIDTH_PX,
    enableSorting: false,
    enableResizing: false,
    enableHiding: false,
  }),
  ...COLUMN_IDS.map((id) =>
    helper.accessor(({ overview, context }) => cellOf(id, overview, context, PLAIN_WORDS), {
      id,
      header: () => columnName(id),
      cell: ({ row }) => <CellFace column={id} overview={row.original.overview} context={row.original.context} />,
      size: columnOf(id).widthPx,
      minSize: COLUMN_WIDTH_MIN_PX,
      maxSize: COLUMN_WIDTH_MAX_PX,
    }),
  ),
])

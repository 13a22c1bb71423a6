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
import { forEach, TEXT_FIELD_NAMES } from '../../../shared/fields/lists'
import { TEXT_FIELDS } from '../../../shared/fields/text-fields'
import type { Id } from '../../../shared/model/id'
import { COLUMN_IDS, COLUMN_WIDTH_MAX_PX, COLUMN_WIDTH_MIN_PX, type ColumnId } from '../../../shared/model/table-setup'
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

/** How wide each column is until the user says otherwise, in CSS pixels. */
const WIDTHS: Readonly<Record<ColumnId, number>> = {
  company: 190,
  role: 220,
  stage: 130,
  appliedOn: 120,
  inStageDays: 130,
  quietDays: 115,
  turn: 125,
  nextStep: 150,
  nextStepDue: 170,
  nextInterview: 170,
  interviewsHeld: 150,
  excitement: 115,
  tags: 170,
  source: 130,
  workMode: 120,
  employmentType: 160,
  salary: 210,
  desiredSalary: 210,
  deadline: 120,
  outcome: 130,
  endedOn: 120,
  addedOn: 120,
  lastEventOn: 120,
  agency: 150,
  contacts: 180,
  url: 200,
  ...forEach(TEXT_FIELD_NAMES, (name) => TEXT_FIELDS[name].column.widthPx),
  notes: 260,
}

/** Numbers are read from their last digit. */
export const NUMERIC: ReadonlySet<string> = new Set<ColumnId>(['inStageDays', 'quietDays', 'interviewsHeld'])

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
      size: WIDTHS[id],
      minSize: COLUMN_WIDTH_MIN_PX,
      maxSize: COLUMN_WIDTH_MAX_PX,
    }),
  ),
])

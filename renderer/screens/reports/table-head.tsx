import type { ColumnKind, TableColumn } from '../../../shared/reports/report-table'

export const isNumber = (kind: ColumnKind): boolean => kind === 'count' || kind === 'days' || kind === 'share'

/** The headings of a report's numbers, on screen as in print. */
export const TableHead = ({ columns }: { readonly columns: readonly TableColumn[] }) => (
  <thead>
    <tr>
      {columns.map(({ key, header, kind }) => (
        <th key={key} scope="col" data-number={isNumber(kind) || undefined}>
          {header}
        </th>
      ))}
    </tr>
  </thead>
)

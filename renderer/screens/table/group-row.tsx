import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import type { Grouping } from '../../../shared/model/table-setup'
import type { TableLine } from '../../../shared/queries/table/lines'
import { overviews } from '../../state/overviews'
import { texts } from '../../ui/i18n'
import styles from './grid.module.css'
import { type GridColumn, toggleGroup, useTableState } from './table-store'

type Props = {
  readonly group: Extract<TableLine, { kind: 'group' }>
  readonly lineKey: string
  readonly grouping: Grouping
  readonly line: number
  readonly top: number
  readonly columnCount: number
  readonly isTabStop: boolean
  readonly column: GridColumn
}

/** A group's heading: how many there are, and whether they are in sight. */
export const GroupRow = ({ group, lineKey, grouping, line, top, columnCount, isTabStop, column }: Props) => {
  const name = groupName(group.firstId, grouping) || texts('table.groupEmpty')
  const Chevron = group.isCollapsed ? IconChevronRight : IconChevronDown
  return (
    <tr
      className={styles.groupRow}
      data-line={lineKey}
      aria-rowindex={line + 2}
      style={{ transform: `translateY(${top}px)` }}
    >
      <td className={styles.groupCell} colSpan={columnCount} aria-colindex={1}>
        <button
          type="button"
          className={styles.groupButton}
          data-group
          aria-expanded={!group.isCollapsed}
          tabIndex={isTabStop ? 0 : -1}
          onFocus={() => useTableState.setState({ spot: { line: lineKey, column } })}
          onClick={() => toggleGroup(group.key)}
        >
          <Chevron size={16} stroke={1.8} aria-hidden />
          <strong>{name}</strong>
          <span className={styles.groupCount}>{texts('common.applications', { count: group.count })}</span>
        </button>
      </td>
    </tr>
  )
}

const groupName = (firstId: string, grouping: Grouping): string => {
  const overview = overviews.of(firstId)
  switch (grouping) {
    case 'stage':
      return overview?.stage?.name ?? ''
    case 'source':
      return overview?.application.source ?? ''
    case 'company':
      return overview?.companyName ?? ''
  }
}

import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowLeft,
  IconArrowRight,
  IconArrowsSort,
  IconArrowUp,
  IconChevronDown,
  IconChevronLeft,
  IconChevronRight,
  IconEyeOff,
  IconPin,
  IconPinnedOff,
  IconStack2,
  IconX,
} from '@tabler/icons-react'
import { type ColumnId, groupingSchema, shownColumns } from '../../../shared/model/table-setup'
import { useSetup } from '../../state/table-setup'
import { texts } from '../../ui/i18n'
import {
  groupBy,
  pinColumn,
  resizeColumn,
  showColumn,
  sortBy,
  stepColumn,
  unsort,
  WIDTH_STEP_PX,
} from './act-on-columns'
import styles from './grid.module.css'
import { HEADER_LINE, useTableState } from './table-store'
import { columnName } from './words'

const CLICK_OUTSIDE = ['mousedown', 'touchstart']

type Props = { readonly column: ColumnId; readonly width: number }

/** Everything that the mouse does with a column, by menu. */
export const ColumnMenu = ({ column, width }: Props) => {
  const isOpen = useTableState((state) => state.columnMenu === column)
  const change = (willBeOpen: boolean): void =>
    useTableState.setState(({ focusTick }) => ({
      columnMenu: willBeOpen ? column : null,
      spot: { line: HEADER_LINE, column },
      focusTick: willBeOpen ? focusTick : focusTick + 1,
    }))
  return (
    <Menu
      position="bottom-end"
      width={220}
      opened={isOpen}
      onChange={change}
      returnFocus={false}
      // Without keydown: the very key that opened it would close it again.
      clickOutsideEvents={CLICK_OUTSIDE}
    >
      <Menu.Target>
        <ActionIcon
          className={styles.headerMenu}
          size={24}
          variant="subtle"
          color="gray"
          tabIndex={-1}
          data-header-menu
          aria-label={texts('table.columnMenu', { name: columnName(column) })}
        >
          <IconChevronDown size={14} stroke={1.8} />
        </ActionIcon>
      </Menu.Target>
      {isOpen && (
        <Menu.Dropdown>
          <SortItems column={column} />
          <Menu.Divider />
          <LayoutItems column={column} width={width} />
        </Menu.Dropdown>
      )}
    </Menu>
  )
}

const SortItems = ({ column }: { readonly column: ColumnId }) => {
  const { sort, groupBy: grouped } = useSetup()
  const isSorted = sort.some((each) => each.column === column)
  const grouping = groupingSchema.safeParse(column)
  return (
    <>
      <Menu.Item leftSection={<IconArrowUp size={16} />} onClick={() => sortBy(column, false, false)}>
        {texts('table.sortAscending')}
      </Menu.Item>
      <Menu.Item leftSection={<IconArrowDown size={16} />} onClick={() => sortBy(column, true, false)}>
        {texts('table.sortDescending')}
      </Menu.Item>
      {sort.length > 0 && !isSorted && (
        <Menu.Item leftSection={<IconArrowsSort size={16} />} onClick={() => sortBy(column, false, true)}>
          {texts('table.sortAlso')}
        </Menu.Item>
      )}
      {isSorted && (
        <Menu.Item leftSection={<IconX size={16} />} onClick={() => unsort(column)}>
          {texts('table.sortNone')}
        </Menu.Item>
      )}
      {grouping.success && grouped !== grouping.data && (
        <Menu.Item leftSection={<IconStack2 size={16} />} onClick={() => groupBy(grouping.data)}>
          {texts('table.groupBy', { column: columnName(column) })}
        </Menu.Item>
      )}
    </>
  )
}

const LayoutItems = ({ column, width }: Props) => {
  const shown = shownColumns(useSetup())
  const place = shown.findIndex(({ id }) => id === column)
  const isPinned = shown[place]?.isPinned ?? false
  return (
    <>
      <Menu.Item
        leftSection={isPinned ? <IconPinnedOff size={16} /> : <IconPin size={16} />}
        onClick={() => pinColumn(column, !isPinned)}
      >
        {texts(isPinned ? 'table.unpin' : 'table.pin')}
      </Menu.Item>
      <Menu.Item leftSection={<IconArrowLeft size={16} />} disabled={place <= 0} onClick={() => stepColumn(column, -1)}>
        {texts('table.moveLeft')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArrowRight size={16} />}
        disabled={place >= shown.length - 1}
        onClick={() => stepColumn(column, 1)}
      >
        {texts('table.moveRight')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconChevronRight size={16} />}
        closeMenuOnClick={false}
        onClick={() => resizeColumn(column, width + WIDTH_STEP_PX)}
      >
        {texts('table.wider')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconChevronLeft size={16} />}
        closeMenuOnClick={false}
        onClick={() => resizeColumn(column, width - WIDTH_STEP_PX)}
      >
        {texts('table.narrower')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconEyeOff size={16} />}
        disabled={shown.length === 1}
        onClick={() => showColumn(column, false)}
      >
        {texts('table.hide')}
      </Menu.Item>
    </>
  )
}

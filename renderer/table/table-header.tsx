import { CloseButton, SegmentedControl, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { Id } from '../../shared/model/id'
import { texts } from '../i18n'
import { FILTER_ID } from '../shell/actions'
import { useUi } from '../state/ui-store'
import { ViewBar } from '../views/view-bar'
import { ColumnsMenu } from './columns-menu'
import { ExportMenu } from './export-menu'
import { GroupMenu } from './group-menu'
import styles from './table.module.css'
import type { TableFilter } from './use-table-filter'

type Props = {
  readonly filter: TableFilter
  readonly huntId: Id
  readonly count: number
  readonly total: number
}

/** What is in the table, what of it is shown, and how. */
export const TableHeader = ({ filter, count, total }: Props) => {
  const text = useUi((ui) => ui.filter)
  const nudgeOnly = useUi((ui) => ui.nudgeOnly)
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{texts('shell.table')}</h1>
      <span className={styles.count} role="status">
        {filter.isOn
          ? texts('table.shown', { shown: count, all: total })
          : texts('common.applications', { count: total })}
      </span>
      <ViewBar />
      <TextInput
        id={FILTER_ID}
        className={styles.filter}
        aria-label={texts('board.filterLabel')}
        placeholder={texts('board.filterPlaceholder')}
        leftSection={<IconSearch size={16} />}
        rightSection={
          text !== '' && (
            <CloseButton
              size="sm"
              aria-label={texts('board.clearFilter')}
              onClick={() => useUi.setState({ filter: '' })}
            />
          )
        }
        value={text}
        onChange={(event) => useUi.setState({ filter: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') useUi.setState({ filter: '' })
        }}
      />
      <SegmentedControl
        size="sm"
        value={nudgeOnly ? 'nudge' : 'all'}
        onChange={(value) => useUi.setState({ nudgeOnly: value === 'nudge' })}
        data={[
          { value: 'all', label: texts('board.everything') },
          { value: 'nudge', label: texts('board.needsNudge') },
        ]}
      />
      <GroupMenu />
      <ColumnsMenu />
      <ExportMenu isDisabled={count === 0} />
    </header>
  )
}

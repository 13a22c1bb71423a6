import type { Id } from '../../../shared/model/id'
import { NudgeChips } from '../../parts/nudge-chips'
import { QueryField } from '../../parts/query/query-field'
import { ViewBar } from '../../parts/views/view-bar'
import { applicationsShown } from '../../state/search/scope'
import { texts } from '../../ui/i18n'
import { ColumnsMenu } from './columns-menu'
import { ExportMenu } from './export-menu'
import { FiltersMenu } from './filters-menu'
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
export const TableHeader = ({ filter, huntId, count, total }: Props) => {
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{texts('shell.table')}</h1>
      <span className={styles.count} role="status">
        {filter.isOn
          ? texts('table.shown', { shown: count, all: total })
          : texts('common.applications', { count: total })}
      </span>
      <ViewBar />
      <QueryField
        className={styles.filter ?? ''}
        label={texts('table.filterLabel')}
        placeholder={texts('board.filterPlaceholder')}
        scope={() => applicationsShown(huntId)}
      />
      <FiltersMenu filter={filter} huntId={huntId} />
      <NudgeChips />
      <GroupMenu />
      <ColumnsMenu />
      <ExportMenu isDisabled={count === 0} />
    </header>
  )
}

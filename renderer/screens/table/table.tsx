import { Button } from '@mantine/core'
import type { Hunt } from '../../../shared/model/hunt'
import { Welcome } from '../../parts/welcome'
import { useSetup } from '../../state/table-setup'
import { useUi } from '../../state/ui-store'
import { useHuntShown } from '../../state/use-hunt-shown'
import { texts } from '../../ui/i18n'
import { Grid } from './grid'
import { RowMenu } from './row-menu'
import { RowsBar } from './rows-bar'
import styles from './table.module.css'
import { TableHeader } from './table-header'
import { useTableFilter } from './use-table-filter'
import { useTableLines } from './use-table-lines'

/** Every application of the hunt as a row, every field as a column. */
export const Table = () => {
  const hunt = useHuntShown()
  return hunt && <HuntTable hunt={hunt} />
}

const HuntTable = ({ hunt }: { readonly hunt: Hunt }) => {
  const setup = useSetup()
  const filter = useTableFilter()
  const { lines, rows, context, total, hiddenSelected } = useTableLines(hunt.id, filter, setup)
  const count = rows.length
  if (total === 0 && count === 0) return <Welcome />
  return (
    <>
      <div className={styles.table}>
        <TableHeader filter={filter} huntId={hunt.id} count={count} total={total} />
        {count === 0 ? (
          <NothingFound />
        ) : (
          <Grid lines={lines} rows={rows} context={context} setup={setup} hiddenSelected={hiddenSelected} />
        )}
        <RowsBar hiddenCount={hiddenSelected} />
      </div>
      <RowMenu />
    </>
  )
}

const NothingFound = () => (
  <div className={styles.nothing} role="status">
    <strong>{texts('table.emptyFiltered')}</strong>
    <span className={styles.quiet}>{texts('table.emptyFilteredHint')}</span>
    <Button variant="light" onClick={() => useUi.setState({ filter: '', nudgeOnly: false })}>
      {texts('table.clearFilter')}
    </Button>
  </div>
)

import { Button } from '@mantine/core'
import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import type { PreviewRow } from '../../../shared/csv/import-contract'
import { dayWords } from '../../state/words/day-words'
import { texts } from '../../ui/i18n'
import styles from './preview-step.module.css'

const FIRST_ROWS = 8

const features = tableFeatures({})
const helper = createColumnHelper<typeof features, PreviewRow>()

const columns = helper.columns([
  helper.accessor('company', { header: () => texts('importWizard.rowCompany') }),
  helper.accessor('role', {
    header: () => texts('importWizard.rowRole'),
    cell: (cell) => cell.getValue() || <Quiet text={texts('common.noRole')} />,
  }),
  helper.accessor('stage', { header: () => texts('importWizard.rowStage') }),
  helper.accessor('appliedOn', {
    header: () => texts('importWizard.rowApplied'),
    cell: (cell) => {
      const day = cell.getValue()
      return day === null ? <Quiet text={texts('importWizard.noDay')} /> : dayWords(day)
    },
  }),
])

const Quiet = ({ text }: { readonly text: string }) => <span className={styles.quiet}>{text}</span>

/** The first applications as they would come in. */
export const PreviewTable = ({ rows }: { readonly rows: readonly PreviewRow[] }) => {
  const [isWhole, setWhole] = useState(false)
  const data = useMemo(() => (isWhole ? [...rows] : rows.slice(0, FIRST_ROWS)), [rows, isWhole])
  const table = useTable({ features, columns, data })
  const more = rows.length - data.length
  return (
    <section>
      <h4 className={styles.title}>{texts('importWizard.rowsTitle')}</h4>
      <div className={styles.frame}>
        <table className={styles.table} data-testid="import-preview">
          <caption className="visually-hidden">{texts('importWizard.rowsCaption')}</caption>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => (
                  <th key={header.id} scope="col">
                    <table.FlexRender header={header} />
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id}>
                {row.getAllCells().map((cell) => (
                  <td key={cell.id}>
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <Button className={styles.more} variant="subtle" size="compact-sm" onClick={() => setWhole(true)}>
          {texts('importWizard.rowsMore', { count: more })}
        </Button>
      )}
    </section>
  )
}

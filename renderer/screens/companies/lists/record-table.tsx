import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import type { Id } from '../../../../shared/model/id'
import { type Dossier, openDossier, type Sort, type Tab, useDossiers } from '../../../acts/dossiers'
import { useSettings } from '../../../state/settings'
import { texts } from '../../../ui/i18n'
import styles from './record-table.module.css'

const ROW_HEIGHT_PX = 52

export type Column<Row> = {
  readonly name: string
  readonly title: string
  readonly isNumber?: boolean
  /** Left out of a narrow window. */
  readonly isMinor?: boolean
  readonly cell: (row: Row) => ReactNode
}

type Props<Row> = {
  readonly label: string
  readonly rows: readonly Row[]
  /** The first one names the row and leads to its dossier. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]]
  readonly dossierOf: (row: Row) => Dossier
  /** Which of the two lists: each is sorted in its own way. */
  readonly tab: Tab
}

/** All companies or people as a table; only the rows on screen are in the page. */
export const RecordTable = <Row,>({ label, rows, columns, dossierOf, tab }: Props<Row>) => {
  const sort = useDossiers((dossiers) => dossiers.sort[tab])
  const onSort = (next: Sort): void => useDossiers.setState((dossiers) => ({ sort: { ...dossiers.sort, [tab]: next } }))
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_PX,
    getItemKey: (index) => idAt(rows, index, dossierOf),
    overscan: 8,
  })
  const focusRow = (index: number): void => {
    const row = () => scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-open]`)
    virtualizer.scrollToIndex(index)
    // At once where it can be: the next key is asked of the row that has the focus.
    if (row()) row()?.focus()
    else requestAnimationFrame(() => row()?.focus())
  }
  useEffect(() => {
    const { rowId } = useDossiers.getState()
    if (rowId === null) return
    useDossiers.setState({ rowId: null })
    const index = rows.findIndex((row) => dossierOf(row).id === rowId)
    if (index >= 0) focusRow(index)
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null
    const next = row && nextRow(event, Number(row.dataset.index), rows.length - 1)
    if (next === null) return
    event.preventDefault()
    focusRow(next)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside
    <div ref={scroller} className={styles.scroller} onKeyDown={onKeyDown}>
      <table aria-label={label} aria-rowcount={rows.length + 1} className={styles.table}>
        <thead className={styles.top}>
          <tr aria-rowindex={1} className={styles.head} data-columns={columns.length}>
            {columns.map((column) => (
              <Heading key={column.name} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index]
            return (
              row !== undefined && (
                <tr
                  key={key}
                  aria-rowindex={index + 2}
                  className={styles.row}
                  data-index={index}
                  data-columns={columns.length}
                  style={{ height: ROW_HEIGHT_PX, transform: `translateY(${start}px)` }}
                >
                  <Cells row={row} columns={columns} onOpen={() => openDossier(dossierOf(row))} />
                </tr>
              )
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

type CellsProps<Row> = Pick<Props<Row>, 'columns'> & { readonly row: Row; readonly onOpen: () => void }

const Cells = <Row,>({ row, columns: [first, ...more], onOpen }: CellsProps<Row>) => (
  <>
    <th scope="row" className={styles.cell}>
      <button type="button" className={styles.open} data-open onClick={onOpen}>
        {first.cell(row)}
      </button>
    </th>
    {more.map(({ name, isNumber, isMinor, cell }) => (
      <td key={name} className={styles.cell} data-number={isNumber || undefined} data-minor={isMinor || undefined}>
        {cell(row)}
      </td>
    ))}
  </>
)

type HeadingProps<Row> = { readonly column: Column<Row>; readonly sort: Sort; readonly onSort: (sort: Sort) => void }

const Heading = <Row,>({ column: { name, title, isNumber, isMinor }, sort, onSort }: HeadingProps<Row>) => {
  const isSorted = sort.column === name
  const Arrow = sort.isDescending ? IconArrowDown : IconArrowUp
  return (
    <th
      scope="col"
      className={styles.cell}
      aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}
      data-number={isNumber || undefined}
      data-minor={isMinor || undefined}
    >
      <button
        type="button"
        className={styles.sort}
        title={texts('companies.sortBy', { column: title })}
        onClick={() => onSort({ column: name, isDescending: isSorted ? !sort.isDescending : name !== 'name' })}
      >
        {title}
        {isSorted && <Arrow size={14} aria-hidden />}
      </button>
    </th>
  )
}

const idAt = <Row,>(rows: readonly Row[], index: number, dossierOf: (row: Row) => Dossier): Id | number => {
  const row = rows[index]
  return row === undefined ? index : dossierOf(row).id
}

/** The row that a key leads to; `null`: it is no key for walking. */
const nextRow = (event: KeyboardEvent, index: number, last: number): number | null => {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  const withLetters = useSettings.getState().singleKeyShortcuts
  const letters: Readonly<Record<string, number>> = withLetters ? { j: index + 1, k: index - 1 } : {}
  const keys: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + 10,
    PageUp: index - 10,
    Home: 0,
    End: last,
    ...letters,
  }
  const next = keys[event.key]
  return next === undefined ? null : Math.min(last, Math.max(0, next))
}

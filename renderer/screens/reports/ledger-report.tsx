import { Button, SegmentedControl, Switch } from '@mantine/core'
import { useState } from 'react'
import type { LedgerBy, LedgerRow } from '../../../shared/queries/reports/silence-ledger'
import { ledgerLine } from '../../../shared/reports/ledger-lines'
import type { ReportWords } from '../../../shared/reports/report'
import { groupingsOf, SILENCE_LEDGER } from '../../../shared/reports/silence-ledger'
import { openDossier } from '../../acts/dossiers'
import { texts } from '../../ui/i18n'
import styles from './card.module.css'
import ledger from './ledger.module.css'
import { ReportCard } from './report-card'
import { useReports } from './reports-store'

const FEW = 8
const MORE = 40

export const LedgerReport = () => {
  const withRecruiters = useReports((reports) => reports.withRecruiters)
  const groupings = groupingsOf(withRecruiters)
  const [wanted, setWanted] = useState<{ readonly by: LedgerBy; readonly rows: number }>({ by: 'company', rows: FEW })
  // Who asked for recruiters and lets them go sees companies, from the beginning.
  const { by, rows: most } = groupings.includes(wanted.by) ? wanted : { by: 'company' as const, rows: FEW }
  return (
    <ReportCard
      report={SILENCE_LEDGER}
      tools={
        <SegmentedControl
          size="xs"
          aria-label={texts('reports.ledger.by')}
          data={groupings.map((value) => ({ value, label: texts(`reports.ledger.${value}`) }))}
          value={by}
          onChange={(value) => setWanted({ by: groupings.find((each) => each === value) ?? 'company', rows: FEW })}
        />
      }
      rows={({ ledgers }, words) =>
        rowsOf(ledgers, by)
          .slice(0, most)
          .map((row) => ledgerLine(by, row, words))
      }
    >
      {(ledgers, words) => (
        <>
          <Rows
            by={by}
            words={words}
            rows={rowsOf(ledgers, by)}
            most={most}
            onMore={() => setWanted({ by, rows: most + MORE })}
          />
          <Switch
            size="xs"
            label={texts('reports.ledger.withRecruiters')}
            checked={withRecruiters}
            onChange={(event) => useReports.setState({ withRecruiters: event.currentTarget.checked })}
          />
        </>
      )}
    </ReportCard>
  )
}

const rowsOf = (ledgers: ReturnType<typeof SILENCE_LEDGER.drawn>, by: LedgerBy): readonly LedgerRow[] =>
  ledgers.find((each) => each.by === by)?.rows ?? []

/** Companies and people lead to their dossier. */
const RowName = ({ by, name, row }: { readonly by: LedgerBy; readonly name: string; readonly row: LedgerRow }) => {
  if (by === 'source') return <span className={ledger.name}>{name}</span>
  const kind = by === 'company' ? 'company' : 'person'
  return (
    <span>
      <button type="button" className={ledger.link} onClick={() => openDossier({ kind, id: row.key })}>
        {name}
      </button>
    </span>
  )
}

type RowsProps = {
  readonly by: LedgerBy
  readonly words: ReportWords
  readonly rows: readonly LedgerRow[]
  readonly most: number
  readonly onMore: () => void
}

const Rows = ({ by, words, rows, most, onMore }: RowsProps) => (
  <>
    <ul className={ledger.rows}>
      {rows.slice(0, most).map((row) => {
        const { name, told, besides } = ledgerLine(by, row, words)
        return (
          <li key={row.key} className={ledger.row}>
            <RowName by={by} name={name} row={row} />
            <span className={ledger.candour}>{told}</span>
            <span className={ledger.waits}>{besides}</span>
          </li>
        )
      })}
    </ul>
    {rows.length > most && (
      <div>
        <Button size="compact-sm" variant="subtle" onClick={onMore}>
          {texts('reports.moreOf', { count: Math.min(MORE, rows.length - most) })}
        </Button>
      </div>
    )}
    {rows.length > 0 && <p className={styles.hint}>{texts('reports.ledger.order')}</p>}
  </>
)

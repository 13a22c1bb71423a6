import { Button, SegmentedControl, Switch } from '@mantine/core'
import { memo, useState } from 'react'
import type { Case } from '../../../shared/queries/reports/case'
import {
  type LedgerBy,
  type LedgerRow,
  type LedgerScope,
  silenceLedgerWork,
} from '../../../shared/queries/reports/silence-ledger'
import type { Work } from '../../../shared/queries/reports/work'
import type { NamesInTables } from '../../../shared/reports/names'
import { type Ledger, ledgerGroupName, silenceLedgerTable } from '../../../shared/reports/tables/silence-ledger'
import { openDossier } from '../../acts/dossiers'
import { useSettings } from '../../state/settings'
import { useToday } from '../../state/use-today'
import { answeredUndatedWords, undatedWords, waitingWords } from '../../state/words/number-words'
import { texts } from '../../ui/i18n'
import styles from './card.module.css'
import ledger from './ledger.module.css'
import { candourWords, waitWords } from './ledger-words'
import { useReportWork } from './on-screen'
import { ReportCard, WhenOnScreen } from './report-card'
import { useReports } from './reports-store'
import { useShown } from './use-filter'
import { useNames } from './use-names'

export const LedgerReport = () => (
  <WhenOnScreen>
    <Ledgers />
  </WhenOnScreen>
)

const Ledgers = () => {
  const { passed, filter } = useShown()
  const today = useToday((clock) => clock.today)
  const fadedAfterDays = useSettings((settings) => settings.fadedAfterDays)
  const withRecruiters = useReports((reports) => reports.withRecruiters)
  const [wanted, setBy] = useState<LedgerBy>('company')
  const by = wanted === 'recruiter' && !withRecruiters ? 'company' : wanted
  const ledgers = useReportWork(
    () => ledgersWork(passed, withRecruiters, { period: filter.period, fadedAfterDays, today }),
    [passed, withRecruiters, filter.period, fadedAfterDays, today],
  )
  const kinds: readonly LedgerBy[] = withRecruiters ? ['company', 'source', 'recruiter'] : ['company', 'source']
  const names = useNames()
  return (
    <ReportCard
      name="silence-ledger"
      isWide
      value={ledgers}
      size={(value) => texts('reportTables.n.waits', { count: totalOf(value, ({ waits }) => waits) })}
      tables={(value) => [silenceLedgerTable(value, names, texts)]}
      beside={(value) => [
        waitingWords(totalOf(value, ({ stillWaiting }) => stillWaiting)),
        answeredUndatedWords(passed.filter(({ undated }) => (undated?.answer ?? null) !== null).length),
        undatedWords(passed.filter(({ isUndated, undated }) => isUndated && (undated?.answer ?? null) === null).length),
      ]}
      tooEarly={(value) => (totalOf(value, ({ waits }) => waits) === 0 ? texts('reports.ledger.nobody') : null)}
      tools={
        <SegmentedControl
          size="xs"
          aria-label={texts('reports.ledger.by')}
          data={kinds.map((value) => ({ value, label: texts(`reports.ledger.${value}`) }))}
          value={by}
          onChange={(value) => setBy(kinds.find((kind) => kind === value) ?? 'company')}
        />
      }
    >
      {(value) => (
        <>
          <Rows key={by} by={by} names={names} rows={value.find((each) => each.by === by)?.rows ?? []} />
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

/** Companies hold every wait once; the other groupings may hold it several times or not at all. */
const totalOf = (ledgers: readonly Ledger[], of: (row: LedgerRow) => number): number =>
  ledgers.find(({ by }) => by === 'company')?.rows.reduce((sum, row) => sum + of(row), 0) ?? 0

function* ledgersWork(cases: readonly Case[], withRecruiters: boolean, scope: LedgerScope): Work<readonly Ledger[]> {
  const ledgers: Ledger[] = []
  const kinds: readonly LedgerBy[] = withRecruiters ? ['company', 'source', 'recruiter'] : ['company', 'source']
  for (const by of kinds) ledgers.push({ by, rows: yield* silenceLedgerWork(cases, by, scope) })
  return ledgers
}

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

const FEW = 8
const MORE = 40

type RowsProps = { readonly by: LedgerBy; readonly names: NamesInTables; readonly rows: readonly LedgerRow[] }

const Rows = memo(({ by, names, rows }: RowsProps) => {
  const [shown, setShown] = useState(FEW)
  return (
    <>
      <ul className={ledger.rows} data-ledger={by}>
        {rows.slice(0, shown).map((row) => (
          <li key={row.key} className={ledger.row} data-key={row.key}>
            <RowName by={by} name={ledgerGroupName(by, row, names, texts)} row={row} />
            <span className={ledger.candour}>{candourWords(row, by)}</span>
            <span className={ledger.waits}>{waitWords(row)}</span>
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <div>
          <Button size="compact-sm" variant="subtle" onClick={() => setShown(shown + MORE)}>
            {texts('reports.moreOf', { count: Math.min(MORE, rows.length - shown) })}
          </Button>
        </div>
      )}
      {rows.length > 0 && <p className={styles.hint}>{texts('reports.ledger.order')}</p>}
    </>
  )
})

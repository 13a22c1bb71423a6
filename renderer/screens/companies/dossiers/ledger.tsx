import type { LedgerRow } from '../../../../shared/queries/reports/silence-ledger'
import { listWords } from '../../../state/words/number-words'
import { texts } from '../../../ui/i18n'
import { Section } from '../../../ui/section'
import styles from './dossier.module.css'

/** How they answer, in counts and words: a company's few cases make no percentage. */
export const Ledger = ({ row }: { readonly row: LedgerRow | null }) => (
  <Section title={texts('companies.ledger.title')}>
    {row === null ? <p className={styles.none}>{texts('companies.ledger.none')}</p> : <Told row={row} />}
  </Section>
)

const Told = ({ row }: { readonly row: LedgerRow }) => {
  const counts = [
    [texts('companies.ledger.answered'), row.answered],
    [texts('companies.ledger.plainNo'), row.plainNo],
    [texts('companies.ledger.waiting'), row.stillWaiting],
    [texts('companies.ledger.faded'), row.faded],
  ] as const
  return (
    <>
      <p className={styles.ledger} data-testid="ledger">
        {candourWords(row)}
      </p>
      {row.candour.n > 0 && <p className={styles.hint}>{texts('companies.ledger.explained')}</p>}
      <dl className={styles.counts}>
        <dt>{texts('companies.ledger.waits')}</dt>
        <dd>{texts('companies.ledger.waits', { count: row.waits })}</dd>
        {counts.map(([title, count]) => (
          <div key={title} className={styles.pair}>
            <dt>{title}</dt>
            <dd>{count}</dd>
          </div>
        ))}
        <dt>{texts('companies.ledger.longest')}</dt>
        <dd>{texts('companies.ledger.longest', { count: row.longestSilenceDays })}</dd>
      </dl>
    </>
  )
}

/** "Answered plainly 2 of 2, in 3 and 5 days." */
const candourWords = ({ candour: { plain, n, days } }: LedgerRow): string => {
  if (n === 0) return texts('companies.ledger.tooEarly')
  if (plain === 0) return texts('companies.ledger.plainlyNone', { plain, n })
  const list = listWords(days.map(String))
  const words = texts('companies.ledger.days', { list, count: days.at(-1) ?? 0 })
  return texts('companies.ledger.plainlyIn', { plain, n, days: words })
}

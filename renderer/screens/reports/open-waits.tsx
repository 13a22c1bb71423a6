import { Button } from '@mantine/core'
import { memo, useId, useState } from 'react'
import type { OpenWait } from '../../../shared/queries/reports/answer-chance'
import { chanceExactly, chanceInWords } from '../../state/words/chance-words'
import { daysWords } from '../../state/words/number-words'
import { texts } from '../../ui/i18n'
import styles from './card.module.css'
import { CompanyChip } from './company-chip'

const FEW = 6
const MANY = 60

type Props = {
  readonly open: readonly OpenWait[]
  /** Answered on days that an import doesn't tell. */
  readonly undated: number
}

/** The user's own open waits with their chances; each opens its application. What is in the archive stays out of sight. */
export const OpenWaits = memo(({ open: all, undated }: Props) => {
  const open = all.filter(({ isArchived }) => !isArchived)
  const [shown, setShown] = useState(FEW)
  const id = useId()
  if (open.length === 0) return null
  return (
    <>
      <h4 className={styles.label} id={id}>
        {texts('reports.chance.openList')}
      </h4>
      <ul className={styles.chips} aria-labelledby={id}>
        {open.slice(0, shown).map(({ applicationId, days, chance }) => (
          <li key={applicationId}>
            <CompanyChip
              applicationId={applicationId}
              words={texts('reports.chance.openOne', {
                days: daysWords(days),
                chance: chanceInWords({ chance, undated }) ?? texts('reports.chance.notTold'),
              })}
              {...(chance.isKnown ? { behind: chanceExactly({ chance, undated }) } : {})}
            />
          </li>
        ))}
        {open.length > shown && (
          <li>
            <Button size="compact-xs" variant="subtle" onClick={() => setShown(shown === FEW ? MANY : shown + MANY)}>
              {texts('reports.moreOf', { count: open.length - shown })}
            </Button>
          </li>
        )}
      </ul>
    </>
  )
})

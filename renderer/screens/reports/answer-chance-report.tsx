import { Switch } from '@mantine/core'
import { useState } from 'react'
import {
  ANSWER_CHANCE,
  chanceInTheEnd,
  chanceMedian,
  chanceSummary,
  chanceTooEarly,
  type DrawnChance,
} from '../../../shared/reports/answer-chance'
import type { ReportWords } from '../../../shared/reports/report'
import { texts } from '../../ui/i18n'
import styles from './card.module.css'
import { ChanceChart } from './chance-chart'
import { OpenWaits } from './open-waits'
import { PicturedWords } from './pictured'
import { ReportCard } from './report-card'

export const AnswerChanceReport = () => (
  <ReportCard report={ANSWER_CHANCE}>
    {(both, words) => (
      <div className={styles.two}>
        {both.map((drawn) => (
          <OneKind key={drawn.chance.kind} drawn={drawn} words={words} />
        ))}
      </div>
    )}
  </ReportCard>
)

/** Ontario, since 2026-01-01, for publicly advertised postings of employers with 25 or more staff. */
const ONTARIO_DAYS = 45

type OneKindProps = { readonly drawn: DrawnChance; readonly words: ReportWords }

const OneKind = ({ drawn, words }: OneKindProps) => {
  const [isMarked, setMarked] = useState(false)
  const { chance } = drawn
  const { kind, open, undated } = chance
  const isConversation = kind === 'conversation'
  const [median, summary, early] = [chanceMedian, chanceSummary, chanceTooEarly].map((say) => say(chance, words))
  return (
    <div className={styles.part} data-chance={kind}>
      <PicturedWords tag="h3" className={styles.subtitle} words={texts(`reports.chance.${kind}`)} />
      <PicturedWords
        tag="p"
        className={styles.hint}
        words={[median, summary].filter((part) => part !== null).join(' ')}
      >
        {median !== null && <b className={styles.said}>{median}</b>} {summary}
      </PicturedWords>
      {early !== null ? (
        <p className={styles.early}>{early}</p>
      ) : (
        <>
          <ChanceChart drawn={drawn} markedDay={isConversation && isMarked ? ONTARIO_DAYS : null} />
          <PicturedWords tag="p" className={styles.hint} words={chanceInTheEnd(drawn, words)} />
        </>
      )}
      <OpenWaits open={open} undated={undated} />
      {isConversation && (
        <Switch
          size="xs"
          label={texts('reports.chance.ontario')}
          description={texts('reports.chance.ontarioHint')}
          checked={isMarked}
          onChange={(event) => setMarked(event.currentTarget.checked)}
        />
      )}
    </div>
  )
}

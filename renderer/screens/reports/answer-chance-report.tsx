import { Switch } from '@mantine/core'
import { useState } from 'react'
import { type AnswerChance, answerChanceWork, WAIT_KINDS } from '../../../shared/queries/reports/answer-chance'
import type { Case } from '../../../shared/queries/reports/case'
import { chancePoints } from '../../../shared/queries/reports/chance-points'
import type { Period } from '../../../shared/queries/reports/report-filter'
import type { Work } from '../../../shared/queries/reports/work'
import { answerCurveTable, openWaitsTable, waitsTable } from '../../../shared/reports/tables/answer-chance'
import { LEAST_WATCHED } from '../../../shared/statistics/chance-within'
import { answeredUndatedWords, daysWords, shareWords } from '../../state/words/number-words'
import { countWords } from '../../state/words/when'
import { texts } from '../../ui/i18n'
import styles from './card.module.css'
import { ChanceChart } from './chance-chart'
import { useReportWork } from './on-screen'
import { OpenWaits } from './open-waits'
import { ReportCard, WhenOnScreen } from './report-card'
import { useShown } from './use-filter'
import { useNames } from './use-names'

export const AnswerChanceReport = () => (
  <WhenOnScreen>
    <AnswerChances />
  </WhenOnScreen>
)

const AnswerChances = () => {
  const { passed, filter } = useShown()
  const names = useNames()
  const chances = useReportWork(() => bothWork(passed, filter.period), [passed, filter.period])
  return (
    <ReportCard
      name="answer-chance"
      isWide
      value={chances}
      size={(both) =>
        texts('reportTables.n.waits', {
          count: both.reduce((sum, { answered, unanswered }) => sum + answered + unanswered, 0),
        })
      }
      tables={(both) => [waitsTable(both, texts), answerCurveTable(both, texts), openWaitsTable(both, names, texts)]}
      beside={(both) => [answeredUndatedWords(both[0]?.undated ?? 0)]}
    >
      {(both) => (
        <div className={styles.two}>
          {both.map((chance) => (
            <OneKind key={chance.kind} chance={chance} />
          ))}
        </div>
      )}
    </ReportCard>
  )
}

function* bothWork(cases: readonly Case[], period: Period): Work<readonly AnswerChance[]> {
  const both: AnswerChance[] = []
  for (const kind of WAIT_KINDS) both.push(yield* answerChanceWork(cases, kind, period))
  return both
}

/** Ontario, since 2026-01-01, for publicly advertised postings of employers with 25 or more staff. */
const ONTARIO_DAYS = 45

const OneKind = ({ chance }: { readonly chance: AnswerChance }) => {
  const [isMarked, setMarked] = useState(false)
  const { kind, curve, from, answered, unanswered, open, undated } = chance
  const isConversation = kind === 'conversation'
  return (
    <div className={styles.part} data-chance={kind}>
      <h3 className={styles.subtitle} data-pictured>
        {texts(`reports.chance.${kind}`)}
      </h3>
      <p className={styles.hint} data-pictured>
        {curve !== null && <b className={styles.said}>{medianWords(chance)}</b>}{' '}
        {texts('reports.chance.summary', {
          n: countWords(answered + unanswered),
          answered: countWords(answered),
          open: countWords(open.length),
        })}
        {curve !== null && from > 0 && ` ${texts('reports.chance.since', { day: from })}`}
      </p>
      {curve === null ? (
        <p className={styles.early} data-note>
          {[texts('reports.chance.tooEarly', { least: LEAST_WATCHED }), answeredUndatedWords(undated)]
            .filter((words) => words !== null)
            .join(' ')}
        </p>
      ) : (
        <>
          <ChanceChart chance={chance} markedDay={isConversation && isMarked ? ONTARIO_DAYS : null} />
          <p className={styles.hint} data-pictured>
            {inTheEndWords(chance)}
          </p>
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

/** A curve that begins later says so. */
const medianWords = ({ from, medianDays }: AnswerChance): string => {
  if (medianDays === null)
    return from === 0 ? texts('reports.chance.noMedian') : texts('reports.chance.noMedianFrom', { day: from })
  const days = daysWords(medianDays)
  return from === 0 ? texts('reports.chance.median', { days }) : texts('reports.chance.medianFrom', { day: from, days })
}

/** Where the chart ends, in words. */
const inTheEndWords = (chance: AnswerChance): string => {
  const last = chancePoints(chance, []).at(-1)
  if (!last) return ''
  return texts('reports.chance.by', {
    day: last.day,
    good: shareWords(last.good),
    no: shareWords(last.no),
    silent: shareWords(1 - last.answered),
  })
}

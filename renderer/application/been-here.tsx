import type { Id } from '../../shared/model/id'
import { type BeenHere, beenHereBefore } from '../../shared/queries/known-company'
import { texts } from '../i18n'
import { watch } from '../state/replica'
import { usePipeline } from '../state/use-pipeline'
import styles from './fields.module.css'

type Props = {
  readonly company: string
  /** This application alone is no history. */
  readonly exceptId?: Id
}

/** "You have been here before", when the user's own history knows the company. */
export const BeenHereHint = ({ company, exceptId }: Props) => {
  const been = usePipeline(
    (pipeline) => {
      const known = beenHereBefore(pipeline, company)
      if (!known || exceptId === undefined) return known
      const others = [...pipeline.applicationsOf(known.companyId)].filter(({ id }) => id !== exceptId)
      return others.length === 0 ? null : known
    },
    [watch.kind('application'), watch.kind('entry'), watch.kind('company')],
    [company, exceptId],
  )
  return (
    <div role="status">
      {been && (
        <p className={styles.been} data-testid="been-here">
          {beenWords(been)}
        </p>
      )}
    </div>
  )
}

/** What the user's own history says, in one sentence. */
export const beenWords = ({ applications, applied, answered, medianAnswerDays }: BeenHere): string => {
  if (applied === 0) return texts('panel.beenHere.saved', { count: applications })
  const days = medianAnswerDays === null ? null : Math.round(medianAnswerDays)
  const answers =
    answered === 0
      ? texts('panel.beenHere.neverAnswered')
      : days === null
        ? texts('panel.beenHere.answered', { count: answered })
        : texts('panel.beenHere.answeredIn', { answered, count: days })
  return texts('panel.beenHere.applied', { count: applied, answers })
}

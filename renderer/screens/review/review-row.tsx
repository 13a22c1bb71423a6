import type { TimelineEntry } from '../../../shared/model/timeline-entry'
import { appliedDayOf, timelineOf } from '../../../shared/queries/timeline'
import type { TodayRow } from '../../../shared/queries/today'
import { ChanceNote } from '../../parts/steps/chance-note'
import { usePipeline, useRecord } from '../../state/use-pipeline'
import { dayWords } from '../../state/words/day-words'
import { entryWords } from '../../state/words/entry-words'
import { texts } from '../../ui/i18n'
import styles from './review.module.css'
import { CHOICES, decide, useReview } from './review-store'

type Props = {
  readonly row: TodayRow
  /** When the dialog opens. */
  readonly hasInitialFocus: boolean
}

/** One application: what is known of it, and the three ways to decide. */
export const ReviewRow = ({ row: { application, quietDays }, hasInitialFocus }: Props) => {
  const { id, companyId, role } = application
  const company = useRecord('company', companyId)?.name ?? texts('common.unknownCompany')
  const stage = useRecord('stage', application.stageId)?.name ?? ''
  const choice = useReview((review) => review.decisions.get(id) ?? null)
  const words = usePipeline(
    (pipeline) => {
      const timeline = timelineOf(pipeline, id)
      const appliedOn = appliedDayOf(timeline)
      const last = timeline.findLast(isTold)
      return [
        stage,
        ...(appliedOn === null ? [] : [texts('review.appliedOn', { day: dayWords(appliedOn) })]),
        ...(last ? [texts('review.last', { what: entryWords(pipeline, last), day: dayWords(last.at.day) })] : []),
      ].join(' · ')
    },
    [id, stage],
  )
  const name = role || texts('common.noRole')
  return (
    <div className={styles.row} data-choice={choice ?? undefined}>
      <div className={styles.what}>
        <p className={styles.name}>
          {company} <span className={styles.role}>{name}</span>
        </p>
        <p className={styles.sub}>
          <ChanceNote applicationId={id} />
          <span>{words}</span>
        </p>
      </div>
      <p className={styles.quiet}>
        {quietDays === null ? texts('today.quietUnknown') : texts('review.quiet', { count: quietDays })}
      </p>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{texts('review.of', { company, role: name })}</legend>
        {CHOICES.map((each, index) => (
          <label key={each} className={styles.choice} data-choice={each} title={texts(`review.hint.${each}`)}>
            <input
              type="radio"
              className="visually-hidden"
              data-autofocus={(hasInitialFocus && index === 0) || undefined}
              name={`review-${id}`}
              checked={choice === each}
              onChange={() => decide([id], each)}
              onClick={() => {
                if (choice === each) decide([id], null)
              }}
            />
            <span className={styles.key} aria-hidden>
              {index + 1}
            </span>
            {texts(`review.choice.${each}`)}
          </label>
        ))}
      </fieldset>
    </div>
  )
}

/** Something that passed between them after applying. */
const isTold = ({ kind }: TimelineEntry): boolean =>
  kind === 'reply' || kind === 'interview-held' || kind === 'follow-up' || kind === 'offer'

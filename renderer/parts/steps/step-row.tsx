import {
  IconBriefcase,
  IconCalendarEvent,
  IconHourglassEmpty,
  IconMail,
  IconNotes,
  IconPhone,
  IconPin,
} from '@tabler/icons-react'
import { memo } from 'react'
import type { StepName } from '../../../shared/model/step'
import type { DueStep } from '../../../shared/queries/due'
import { toggleStep, useOpenMode, useStepPlace } from '../../acts/unfolded-step'
import { useHasDraftAbout } from '../../state/use-has-draft'
import { usePipeline, useRecord } from '../../state/use-pipeline'
import { dueWords, stepTitle } from '../../state/words/step-words'
import { DraftChip } from '../../ui/draft-sign'
import { texts } from '../../ui/i18n'
import { StepButtons } from './step-buttons'
import { StepDetail } from './step-detail'
import styles from './steps.module.css'
import { useHere } from './use-today-view'

const ICONS: Readonly<Record<StepName, typeof IconMail>> = {
  'apply-nudge': IconMail,
  interview: IconCalendarEvent,
  debrief: IconNotes,
  'thank-you': IconMail,
  'did-they-call': IconPhone,
  'follow-up-1': IconMail,
  'follow-up-2': IconPhone,
  'let-go': IconHourglassEmpty,
  'last-word': IconMail,
  answer: IconMail,
  'ask-new-date': IconCalendarEvent,
  'hand-in': IconBriefcase,
  decide: IconBriefcase,
  'offer-deadline': IconBriefcase,
  'application-deadline': IconBriefcase,
  own: IconPin,
}

type Props = { readonly timed: DueStep; readonly isDue: boolean }

/** Each change makes the list anew; a row is drawn again only when its own step says something else. */
const isSameRow = (before: Props, after: Props): boolean =>
  before.timed.step === after.timed.step &&
  before.timed.dueAt === after.timed.dueAt &&
  before.timed.isOverdue === after.timed.isOverdue &&
  before.isDue === after.isDue

/** One step: what, when, and the ways to deal with it. Unfolds into what it takes. */
export const StepRow = memo(({ timed, isDue }: Props) => {
  const { step, isOverdue } = timed
  const here = useHere()
  const place = useStepPlace()
  const isOpen = useOpenMode(step.id) !== null
  const application = useRecord('application', step.applicationId)
  const person = useRecord('contact', step.name === 'own' ? step.contactId : null)?.name
  const title = usePipeline((pipeline) => stepTitle(pipeline, step), [step])
  const hasDraft = useHasDraftAbout({ kind: 'step', id: step.id })
  const Icon = ICONS[step.name]
  return (
    <li className={styles.step} data-step={step.id} data-due={isDue || undefined} data-open={isOpen || undefined}>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.head}
          data-row
          aria-expanded={isOpen}
          onClick={() => toggleStep(step.id, place)}
        >
          <span className={styles.icon} aria-hidden>
            <Icon size={18} stroke={1.6} />
          </span>
          <span className={styles.what}>
            <span className={styles.title}>{title}</span>
            <span className={styles.sub}>
              <span className={isOverdue ? styles.late : styles.when}>{dueWords(timed, here)}</span>
              {person !== undefined && <span>{person}</span>}
              {application && place === 'list' && <span>{application.role || texts('common.noRole')}</span>}
              {hasDraft && !isOpen && <DraftChip />}
              {step.state.kind === 'snoozed' && <span>{texts('steps.snoozed')}</span>}
            </span>
          </span>
        </button>
        <span className={styles.acts}>
          <StepButtons step={step} title={title} isDue={isDue} />
        </span>
      </div>
      {isOpen && <StepDetail step={step} />}
    </li>
  )
}, isSameRow)

import { sentLettersOf } from '../../shared/drafts/letter-drafts'
import { isPending, type Step } from '../../shared/model/step'
import type { Instant } from '../../shared/model/time'
import { doneCommandOf, isQuestion, verbOf } from '../../shared/queries/done-command'
import { dueSteps, nextDueAt, nextHeldAt, type Reminder, remindersUntil } from '../../shared/queries/due'
import { snoozedUntil } from '../../shared/queries/snoozed-until'
import { nextInterviewOf } from '../../shared/queries/today'
import type { Pipeline } from '../../shared/records/pipeline'
import { companyWords } from '../../shared/words/company-words'
import { longMomentWords } from '../../shared/words/moment-words'
import { stepTitle } from '../../shared/words/step-words'
import type { Clock } from '../clock'
import type { KeptDrafts } from '../drafts/kept-drafts'
import { t } from '../i18n'
import { mainWords } from '../main-words'
import type { SettingsStore } from '../settings/settings-store'
import type { PipelineStore } from '../store/store'
import type { TrayState } from '../tray/tray'
import type { CallBackContext } from './call-back'
import type { DueReminder } from './due-source'

/** What the reminders ask of the pipeline and do to it. */
export const pipelineDueSource = (
  store: PipelineStore,
  settings: SettingsStore,
  clock: Clock,
  drafts: KeptDrafts,
): Pick<CallBackContext, 'source' | 'isOpen' | 'applicationOf' | 'trayState' | 'onDone' | 'onSnooze'> => {
  const { pipeline } = store
  const stepOf = (id: string): Step | undefined => pipeline.get('step', id)

  /** An interview that is over counts as held by itself; its steps are then due like any other. */
  const holdInterviewsThatAreOver = (now: Instant): void => {
    const at = nextHeldAt(pipeline)
    if (at !== null && at <= now) store.execute({ type: 'interview/hold-due', payload: {} })
  }

  return {
    source: {
      dueBy: (now) => {
        holdInterviewsThatAreOver(now)
        return remindersUntil(pipeline, now, clock.zone()).map((reminder) => dueStepOf(store, reminder, clock.zone()))
      },
      nextDueAt: (after) => earliest([nextDueAt(pipeline, after, clock.zone()), later(nextHeldAt(pipeline), after)]),
    },
    isOpen: (id) => {
      const step = stepOf(id)
      return step !== undefined && isPending(step)
    },
    applicationOf: (id) => stepOf(id)?.applicationId ?? null,
    trayState: () => trayStateOf(store, settings, clock),
    onDone: (id) => {
      const step = stepOf(id)
      if (step === undefined) return true
      const letters = sentLettersOf(drafts.all(), id)
      return store.execute(doneCommandOf(pipeline, step, undefined, { letters })).ok
    },
    onSnooze: (id) => {
      const step = stepOf(id)
      if (!step) return
      const until = snoozedUntil(step, clock.now(), clock.zone())
      store.execute({ type: 'step/snooze', payload: { id, until } })
    },
  }
}

const dueStepOf = ({ pipeline }: PipelineStore, { step, key }: Reminder, zone: string): DueReminder => {
  const application = step.applicationId === null ? undefined : pipeline.get('application', step.applicationId)
  const person = step.contactId === null ? undefined : pipeline.get('contact', step.contactId)?.name
  const about = step.name === 'own' ? person : step.text === '' ? t(`steps.hint.${step.name}`) : undefined
  const when = step.name === 'interview' ? beginningOf(pipeline, step, zone) : null
  return {
    id: step.id,
    dueAt: key,
    title: stepTitle(pipeline, step, mainWords()),
    body: [when, application?.role, about].filter(Boolean).join('\n'),
    verb: isQuestion(pipeline, step) ? null : t(`steps.verb.${verbOf(pipeline, step)}`),
    hiddenTitle: t('reminders.hiddenTitle'),
    hiddenBody: [t(`steps.short.${step.name}`), when].filter(Boolean).join('\n'),
    applicationId: step.applicationId,
  }
}

/** When the interview that a step reminds of begins, as the user's language and clock say it. */
const beginningOf = (pipeline: Pipeline, { id }: Step, zone: string): string | null => {
  const interview = pipeline.get('interview', id.slice(0, id.lastIndexOf('/')))
  return interview ? longMomentWords(interview.startAt, zone, mainWords()) : null
}

const trayStateOf = ({ pipeline }: PipelineStore, settings: SettingsStore, clock: Clock): TrayState => {
  const now = clock.now()
  const isOwn = (step: Step): boolean => {
    const application = step.applicationId === null ? undefined : pipeline.get('application', step.applicationId)
    return !application || pipeline.get('hunt', application.huntId)?.isSample === false
  }
  const interviews = [...pipeline.all('hunt').values()]
    .filter((hunt) => !hunt.isSample)
    .flatMap((hunt) => nextInterviewOf(pipeline, hunt.id, now) ?? [])
    .sort((a, b) => (a.startAt < b.startAt ? -1 : 1))
  const [next] = interviews
  return {
    dueCount: dueSteps(pipeline, now, clock.zone()).filter(({ step }) => isOwn(step)).length,
    nextInterview: next
      ? {
          when: longMomentWords(next.startAt, clock.zone(), mainWords()),
          what: settings.read().hideNames
            ? t('reminders.hiddenInterview')
            : companyWords(pipeline, next.applicationId, mainWords()),
        }
      : null,
  }
}

const later = (at: Instant | null, than: Instant): Instant | null => (at !== null && at > than ? at : null)

const earliest = (moments: readonly (Instant | null)[]): Instant | null =>
  moments.reduce((first, at) => (first === null || (at !== null && at < first) ? at : first), null)

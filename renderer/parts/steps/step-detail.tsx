import { Button } from '@mantine/core'
import { IconLayoutSidebarRightExpand, IconMessageReply, IconPencil } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import type { Step } from '../../../shared/model/step'
import { wayOfDone } from '../../../shared/queries/done-command'
import { PLAN_INTERVIEW } from '../../acts/dialogs'
import { templateFor } from '../../acts/letter'
import { markDone, snooze } from '../../acts/step-acts'
import { tellLogged } from '../../acts/tell-logged'
import { closeStep, openStep, useOpenMode, useStepPlace } from '../../acts/unfolded-step'
import { openDialog } from '../../state/dialogs'
import { openPanel } from '../../state/ui-store'
import { texts } from '../../ui/i18n'
import { LogForm } from '../timeline/log-form'
import { ChanceNote } from './chance-note'
import { Debrief } from './debrief'
import { DidTheyCall } from './did-they-call'
import { EditStepForm } from './edit-step-form'
import { LetterEditor } from './letter-editor'
import { OfferDeadline } from './offer-deadline'
import styles from './steps.module.css'
import { ThankYou } from './thank-you'
import { UntilForm } from './until-form'
import { useVerb } from './use-verb'

/** What a step takes: its letter, its question, a reply, or a day to put it off to. Escape folds it up. */
export const StepDetail = ({ step }: { readonly step: Step }) => {
  const place = useStepPlace()
  const mode = useOpenMode(step.id)
  const { applicationId } = step
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape only folds up what a button unfolded
    <div className={styles.detail} onKeyDown={foldOnEscape}>
      <p className={styles.hint}>{texts(`steps.hint.${step.name}`)}</p>
      {mode === 'snooze' && (
        <UntilForm
          place={`snooze/${step.id}`}
          about={{ kind: 'step', id: step.id }}
          label={texts('today.snoozeDay')}
          button={texts('today.snooze')}
          hasFocus
          onChosen={(until) => snooze(step, until)}
        />
      )}
      {mode === 'reply' && applicationId !== null && (
        <LogForm
          applicationId={applicationId}
          kind="reply"
          onClose={() => openStep(step.id, place)}
          onLogged={(happening, planned) => {
            closeStep()
            tellLogged(applicationId, happening, planned, () => openDialog(PLAN_INTERVIEW, { applicationId }))
          }}
        />
      )}
      {mode === 'act' && <Act step={step} />}
      {mode === 'edit' && <EditStepForm step={step} onClose={() => openStep(step.id, place)} />}
      {mode !== 'edit' && (
        <div className={styles.foot}>
          {mode !== 'reply' && applicationId !== null && (
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconMessageReply size={15} />}
              onClick={() => openStep(step.id, place, 'reply')}
            >
              {texts('today.reply')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPencil size={15} />}
            onClick={() => openStep(step.id, place, 'edit')}
          >
            {texts('today.edit')}
          </Button>
          {place === 'list' && applicationId !== null && (
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconLayoutSidebarRightExpand size={15} />}
              onClick={() => openPanel(applicationId)}
            >
              {texts('today.openApplication')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

const Act = ({ step }: { readonly step: Step }) => {
  const verb = useVerb(step)
  const template = templateFor(step)
  if (step.name === 'did-they-call' && step.applicationId !== null)
    return <DidTheyCall step={step} applicationId={step.applicationId} />
  if (step.name === 'debrief' && step.applicationId !== null) return <Debrief step={step} />
  if (step.name === 'thank-you') return <ThankYou step={step} />
  if (step.name === 'offer-deadline' || step.name === 'decide') return <OfferDeadline step={step} />
  if (step.name === 'let-go')
    return (
      <div className={styles.stack}>
        {step.applicationId !== null && (
          <p className={styles.hint}>
            <ChanceNote applicationId={step.applicationId} />
          </p>
        )}
        <div className={styles.buttons}>
          <Button size="xs" autoFocus onClick={() => void markDone(step)}>
            {verb}
          </Button>
        </div>
        <UntilForm
          place={`wait/${step.id}`}
          about={{ kind: 'step', id: step.id }}
          label={texts('today.keepWaitingUntil')}
          button={texts('today.keepWaiting')}
          onChosen={(until) => snooze(step, until)}
        />
      </div>
    )
  return (
    <>
      {template !== null && (
        <LetterEditor
          owner={{ kind: 'step', id: step.id }}
          about={step}
          template={template}
          way={wayOfDone(step)}
          onSent={(way) => markDone(step, way)}
        />
      )}
      {(template === null || wayOfDone(step) === null) && (
        <div className={styles.buttons}>
          <Button size="xs" autoFocus={template === null} onClick={() => void markDone(step)}>
            {verb}
          </Button>
        </div>
      )}
    </>
  )
}

/** Not while a form inside takes it for itself. */
const foldOnEscape = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key !== 'Escape' || event.defaultPrevented) return
  event.preventDefault()
  const row = event.currentTarget.closest('[data-step]')?.querySelector<HTMLElement>('[data-row]')
  closeStep()
  row?.focus()
}

import { Button } from '@mantine/core'
import type { Id } from '../../../../shared/model/id'
import type { Step } from '../../../../shared/model/step'
import { markDone, removeOwn } from '../../../acts/step-acts'
import { EditStepForm } from '../../../parts/steps/edit-step-form'
import { useVerb } from '../../../parts/steps/use-verb'
import { useRecord } from '../../../state/use-pipeline'
import { texts } from '../../../ui/i18n'

type Props = { readonly stepId: Id; readonly onClose: () => void }

/** A step of the user's own that belongs to no application: its words, its time, and what became of it. */
export const OwnStepEditor = ({ stepId, onClose }: Props) => {
  const step = useRecord('step', stepId)
  return step === undefined ? null : <Editor step={step} onClose={onClose} />
}

const Editor = ({ step, onClose }: { readonly step: Step; readonly onClose: () => void }) => {
  const verb = useVerb(step)
  const andClose = async (acted: Promise<boolean>): Promise<void> => {
    if (await acted) onClose()
  }
  return (
    <EditStepForm step={step} label={texts('calendar.editTitle')} onClose={onClose} onSaved={onClose}>
      <Button size="xs" variant="light" onClick={() => void andClose(markDone(step))}>
        {verb}
      </Button>
      <Button size="xs" variant="default" onClick={() => void andClose(removeOwn(step))}>
        {texts('today.removeOwn')}
      </Button>
    </EditStepForm>
  )
}

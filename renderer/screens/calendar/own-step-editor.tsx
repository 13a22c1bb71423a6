import { Button } from '@mantine/core'
import type { Id } from '../../../shared/model/id'
import { markDone, removeOwn, verbText } from '../../acts/step-acts'
import { EditStepForm } from '../../parts/steps/edit-step-form'
import { useRecord } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'

type Props = { readonly stepId: Id; readonly onClose: () => void }

/** A step of the user's own that belongs to no application: its words, its time, and what became of it. */
export const OwnStepEditor = ({ stepId, onClose }: Props) => {
  const step = useRecord('step', stepId)
  if (!step) return null
  const andClose = async (acted: Promise<boolean>): Promise<void> => {
    if (await acted) onClose()
  }
  return (
    <EditStepForm step={step} label={texts('calendar.editTitle')} onClose={onClose} onSaved={onClose}>
      <Button size="xs" variant="light" onClick={() => void andClose(markDone(step))}>
        {verbText(step)}
      </Button>
      <Button size="xs" variant="default" onClick={() => void andClose(removeOwn(step))}>
        {texts('today.removeOwn')}
      </Button>
    </EditStepForm>
  )
}

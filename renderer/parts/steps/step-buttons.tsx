import { ActionIcon, Button } from '@mantine/core'
import { IconCheck, IconPlayerSkipForward, IconTrash } from '@tabler/icons-react'
import type { Step } from '../../../shared/model/step'
import { doneHere } from '../../acts/done-here'
import { removeOwn, skip } from '../../acts/step-acts'
import { useOpenMode, useStepPlace } from '../../acts/unfolded-step'
import { texts } from '../../ui/i18n'
import { SnoozeMenu } from './snooze-menu'
import { useVerb } from './use-verb'

type Props = { readonly step: Step; readonly title: string; readonly isDue: boolean }

/** Dealt with, put off, or left undone: what can be done with any step in one click. */
export const StepButtons = ({ step, title, isDue }: Props) => {
  const place = useStepPlace()
  const isOwn = step.name === 'own'
  const verb = useVerb(step, useOpenMode(step.id) === 'act')
  return (
    <>
      <Button
        size="compact-sm"
        variant={isDue ? 'light' : 'default'}
        leftSection={<IconCheck size={15} aria-hidden />}
        aria-label={texts('steps.verbFor', { verb, what: title })}
        onClick={(event) => doneHere(event.currentTarget, step, place)}
      >
        {verb}
      </Button>
      <SnoozeMenu step={step} />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={texts(isOwn ? 'today.removeOwnFor' : 'today.skipFor', { what: title })}
        title={texts(isOwn ? 'today.removeOwn' : 'today.skip')}
        onClick={() => void (isOwn ? removeOwn(step) : skip(step))}
      >
        {isOwn ? <IconTrash size={17} stroke={1.6} /> : <IconPlayerSkipForward size={18} stroke={1.6} />}
      </ActionIcon>
    </>
  )
}

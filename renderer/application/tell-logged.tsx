import { Button } from '@mantine/core'
import type { Command } from '../../shared/commands'
import type { Id } from '../../shared/model/id'
import { stagesOf } from '../../shared/queries/board'
import { hasPlannedInterview } from '../../shared/queries/interviews'
import { texts } from '../i18n'
import { undo } from '../state/send'
import { openDialog } from '../state/ui-store'
import { replica } from '../state/use-pipeline'
import { toastUndo } from '../ui/toasts'
import { happeningWords } from './entry-words'

type Happening = Extract<Command, { type: 'entry/add' }>['payload']['happening']

/** Says what was noted, with what follows from it: an invitation asks for its day, a "no" offers to close it and to thank them. */
export const tellLogged = (applicationId: Id, happening: Happening, askWhen: () => void): void => {
  const isEnd = happening.kind === 'reply' && (happening.reply === 'no' || happening.reply === 'cancelled')
  if (isInvitedWithoutDay(happening, applicationId)) askWhen()
  const words = texts('panel.log.added', { what: happeningWords(happening) })
  toastUndo(words, undo, isEnd ? <AfterTheEnd applicationId={applicationId} /> : undefined)
}

/** An invitation, and no day is known yet. */
const isInvitedWithoutDay = (happening: Happening, applicationId: Id): boolean =>
  happening.kind === 'reply' &&
  happening.reply === 'invitation' &&
  !hasPlannedInterview(replica.pipeline, applicationId)

/** They said no: the card may go to where endings rest, and a kind word keeps the door open. */
const AfterTheEnd = ({ applicationId }: { readonly applicationId: Id }) => {
  const closed = stagesOf(replica.pipeline).find((stage) => stage.kind === 'closed')
  const isOpen = replica.pipeline.get('application', applicationId)?.outcome === null
  return (
    <>
      {closed && isOpen && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => openDialog({ kind: 'outcome', ids: [applicationId], stageId: closed.id, place: 'top' })}
        >
          {texts('panel.log.closeIt')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => openDialog({ kind: 'letter', applicationId, template: 'answer-to-no' })}
      >
        {texts('panel.log.thankThem')}
      </Button>
    </>
  )
}

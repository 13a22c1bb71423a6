import type { Command } from '../../shared/commands/index'
import type { Id } from '../../shared/model/id'
import type { Interview } from '../../shared/model/interview'
import { hasPlannedInterview } from '../../shared/queries/interviews'
import { undo } from '../state/send'
import { toastUndo } from '../state/toasts'
import { replica } from '../state/use-pipeline'
import { happeningWords } from '../state/words/entry-words'
import { texts } from '../ui/i18n'
import { withTakenOff } from './taken-off'
import { ThankThem } from './thank-them'

type Happening = Extract<Command, { type: 'entry/add' }>['payload']['happening']

/** Says what was noted, with what follows from it: an invitation asks for its day, a "no" has closed it and offers to thank them. */
export const tellLogged = (
  applicationId: Id,
  happening: Happening,
  planned: readonly Interview[],
  askWhen: () => void,
): void => {
  const isEnd = happening.kind === 'reply' && (happening.reply === 'no' || happening.reply === 'cancelled')
  if (isInvitedWithoutDay(happening, applicationId)) askWhen()
  const words = texts('panel.log.added', { what: happeningWords(happening) })
  toastUndo(
    isEnd ? withTakenOff(withEnding(words, applicationId), planned) : words,
    undo,
    isEnd ? <ThankThem applicationId={applicationId} /> : undefined,
  )
}

/** A no closes the application, where there is a column for it. */
const withEnding = (words: string, applicationId: Id): string => {
  const outcome = replica.pipeline.get('application', applicationId)?.outcome ?? null
  return outcome === null ? words : texts('panel.log.closed', { words, outcome: texts(`labels.outcome.${outcome}`) })
}

/** An invitation, and no day is known yet. */
const isInvitedWithoutDay = (happening: Happening, applicationId: Id): boolean =>
  happening.kind === 'reply' &&
  happening.reply === 'invitation' &&
  !hasPlannedInterview(replica.pipeline, applicationId)

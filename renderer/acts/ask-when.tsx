import { Button } from '@mantine/core'
import type { Id } from '../../shared/model/id'
import { hasPlannedInterview } from '../../shared/queries/interviews'
import { openDialog } from '../state/dialogs'
import { replica } from '../state/use-pipeline'
import { texts } from '../ui/i18n'
import { PLAN_INTERVIEW } from './dialogs'

/** One card that has come to interviewing, without a planned interview. */
export const isInterviewMissing = (ids: readonly Id[], stageId: Id): boolean => {
  const [id] = ids
  if (ids.length !== 1 || id === undefined || replica.pipeline.get('stage', stageId)?.kind !== 'interviewing')
    return false
  return !hasPlannedInterview(replica.pipeline, id)
}

/** In the toast of a card that has come to interviewing: leads to the question, and never stands in the way. */
export const AskWhen = ({ applicationId }: { readonly applicationId: Id }) => (
  <Button size="compact-sm" onClick={() => openDialog(PLAN_INTERVIEW, { applicationId })}>
    {texts('interviews.whenIsIt')}
  </Button>
)

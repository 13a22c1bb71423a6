import type { Id } from '../../../shared/model/id'
import { stagesOf } from '../../../shared/queries/board'
import { PLAN_INTERVIEW } from '../../acts/dialogs'
import { archiveCards, moveCards } from '../../acts/move'
import { restoreApplications } from '../../acts/restore'
import { openDialog } from '../../state/dialogs'
import { openPanel, useUi } from '../../state/ui-store'
import { replica } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { SCREENS } from '../screens'

/** Something to do with the application that is open or has the focus. */
export type ApplicationAct = {
  readonly id: string
  readonly text: string
  /** Shown before anything is typed. */
  readonly isOffered: boolean
  readonly run: () => void
}

/** What can be done with an application now. Moving and archiving mean the whole selection that it belongs to. */
export const actsOn = (id: Id): readonly ApplicationAct[] => {
  const { pipeline } = replica
  const application = pipeline.get('application', id)
  if (!application) return []
  const company = pipeline.get('company', application.companyId)?.name ?? texts('common.unknownCompany')
  if (application.archivedAt !== null)
    return [act('restore', texts('palette.restore', { company }), () => void restoreApplications([id]))]
  const isOpen = useUi.getState().openApplicationId === id
  const meant = SCREENS[useUi.getState().screen].meant?.(id) ?? [id]
  const count = meant.length
  const moves = stagesOf(pipeline)
    .filter((stage) => count > 1 || stage.id !== application.stageId)
    .map((stage) => ({
      ...act(
        `move-${stage.id}`,
        texts('palette.moveTo', { count, company, stage: stage.name }),
        () => void moveCards(meant, stage.id, 'top'),
      ),
      isOffered: false,
    }))
  return [
    { ...act('open', texts('palette.open', { company }), () => openPanel(id)), isOffered: !isOpen },
    act('reply', texts('palette.reply', { company }), () => openPanel(id, 'reply')),
    act('follow-up', texts('palette.followUp', { company }), () => openPanel(id, 'follow-up')),
    act('interview', texts('palette.planInterview', { company }), () =>
      openDialog(PLAN_INTERVIEW, { applicationId: id }),
    ),
    ...moves,
    act('archive', texts('palette.archive', { count, company }), () => void archiveCards(meant)),
  ]
}

const act = (id: string, text: string, run: () => void): ApplicationAct => ({ id, text, isOffered: true, run })

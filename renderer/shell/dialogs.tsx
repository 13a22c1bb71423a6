import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Id } from '../../shared/model/id'
import { logSent } from '../acts/step-acts'
import { LetterEditor } from '../parts/steps/letter-editor'
import { TagsDialog } from '../parts/tags-dialog'
import { ViewDialog } from '../parts/views/view-dialog'
import { DeleteDialog } from '../screens/archive/delete-dialog'
import { OutcomeDialog } from '../screens/board/outcome-dialog'
import { StageAddDialog } from '../screens/board/stage-add-dialog'
import { StageRemoveDialog } from '../screens/board/stage-remove-dialog'
import { StageRenameDialog } from '../screens/board/stage-rename-dialog'
import { CalendarDialog, calendarTitleOf } from '../screens/calendar/calendar-dialog'
import { MergeDialog } from '../screens/companies/merge-dialog'
import { ExportDialog } from '../screens/export/export-dialog'
import { ImportWizard } from '../screens/import/import-wizard'
import { PlanDialog } from '../screens/interviews/plan-dialog'
import { QuickAdd } from '../screens/quick-add/quick-add'
import { ReviewDialog } from '../screens/review/review-dialog'
import { leaveReview } from '../screens/review/review-store'
import { HuntDialog } from '../screens/settings/hunt-dialog'
import { closeDialog, type Dialog, useUi } from '../state/ui-store'
import { useFocusReturn } from '../state/use-focus-return'
import { replica } from '../state/use-pipeline'
import { texts } from '../ui/i18n'
import { Palette } from './palette/palette'
import { Shortcuts } from './shortcuts'

/** The one question that may stand on top of the screen. */
export const Dialogs = () => {
  const dialog = useUi((ui) => ui.dialog)
  if (dialog?.kind === 'palette') return <Palette />
  return dialog && <OpenDialog key={JSON.stringify(dialog)} dialog={dialog} />
}

/** The palette has no title and no close button: it stands for itself. */
type TitledDialog = Exclude<Dialog, { kind: 'palette' }>

const OpenDialog = ({ dialog }: { readonly dialog: TitledDialog }) => {
  useFocusReturn()
  return (
    <Modal
      opened
      onClose={dialog.kind === 'review' ? leaveReview : closeDialog}
      title={titleOf(dialog)}
      size={SIZES[dialog.kind] ?? 'md'}
      closeButtonProps={{ 'aria-label': texts('common.close') }}
      closeOnClickOutside={dialog.kind !== 'import' && dialog.kind !== 'review'}
      returnFocus={false}
    >
      {contentOf(dialog)}
    </Modal>
  )
}

/** Those that need more room than a question. */
const SIZES: Readonly<Partial<Record<TitledDialog['kind'], string>>> = {
  import: 'xl',
  letter: 'lg',
  merge: 'lg',
  review: '1100px',
}

const titleOf = (dialog: TitledDialog): string => {
  switch (dialog.kind) {
    case 'quick-add':
      return texts('shell.newApplication')
    case 'outcome':
      return texts('board.outcomeTitle')
    case 'interview':
      return texts('interviews.planTitle')
    case 'calendar':
      return calendarTitleOf(dialog.ask)
    case 'letter':
      return texts('panel.log.letterTitle', { company: companyOf(dialog.applicationId) })
    case 'import':
      return texts('shell.importTitle')
    case 'export':
      return texts('shell.exportTitle')
    case 'shortcuts':
      return texts('shell.shortcuts')
    case 'stage-add':
      return texts('board.columnNewTitle')
    case 'stage-rename':
      return texts('board.columnRenameTitle')
    case 'stage-remove':
      return texts('board.columnRemoveHeading')
    case 'delete':
      return texts('shell.deleteTitle')
    case 'hunt':
      return texts(dialog.huntId === null ? 'shell.newHuntTitle' : 'shell.hunt')
    case 'tags':
      return texts('board.tagsTitle', { count: dialog.ids.length })
    case 'view-name':
      return texts(dialog.viewId === null ? 'views.saveTitle' : 'views.renameTitle')
    case 'merge':
      return texts(dialog.of === 'company' ? 'companies.merge.titleCompanies' : 'companies.merge.titlePeople')
    case 'review':
      return texts('review.title')
  }
}

const contentOf = (dialog: TitledDialog): ReactNode => {
  switch (dialog.kind) {
    case 'quick-add':
      return <QuickAdd stageId={dialog.stageId} draft={dialog.draft ?? null} onClose={closeDialog} />
    case 'outcome':
      return (
        <OutcomeDialog
          ids={dialog.ids}
          stageId={dialog.stageId}
          place={dialog.place}
          outcome={dialog.outcome ?? null}
          onClose={closeDialog}
        />
      )
    case 'interview':
      return <PlanDialog applicationId={dialog.applicationId} onClose={closeDialog} />
    case 'calendar':
      return <CalendarDialog ask={dialog.ask} onClose={closeDialog} />
    case 'letter':
      return (
        <LetterEditor
          about={{ applicationId: dialog.applicationId, contactId: null }}
          template={dialog.template}
          way="thank-you"
          onSent={async (way) => {
            if (await logSent(dialog.applicationId, way)) closeDialog()
          }}
        />
      )
    case 'import':
      return <ImportWizard paths={dialog.paths} onClose={closeDialog} />
    case 'export':
      return <ExportDialog onClose={closeDialog} />
    case 'shortcuts':
      return <Shortcuts />
    case 'stage-add':
      return <StageAddDialog onClose={closeDialog} />
    case 'stage-rename':
      return <StageRenameDialog stageId={dialog.stageId} onClose={closeDialog} />
    case 'stage-remove':
      return <StageRemoveDialog stageId={dialog.stageId} onClose={closeDialog} />
    case 'delete':
      return <DeleteDialog ids={dialog.ids} onClose={closeDialog} />
    case 'hunt':
      return <HuntDialog huntId={dialog.huntId} onClose={closeDialog} />
    case 'tags':
      return <TagsDialog ids={dialog.ids} onClose={closeDialog} />
    case 'view-name':
      return <ViewDialog viewId={dialog.viewId} onClose={closeDialog} />
    case 'merge':
      return <MergeDialog of={dialog.of} ids={dialog.ids} onClose={closeDialog} />
    case 'review':
      return <ReviewDialog onClose={closeDialog} />
  }
}

const companyOf = (applicationId: Id): string => {
  const companyId = replica.pipeline.get('application', applicationId)?.companyId ?? ''
  return replica.pipeline.get('company', companyId)?.name ?? texts('common.unknownCompany')
}

import type { Id } from '../../../shared/model/id'
import { useRecord } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { StageNameForm } from './stage-name-form'

/** Another name for a column. */
export const StageRenameDialog = ({ stageId, onClose }: { readonly stageId: Id; readonly onClose: () => void }) => {
  const name = useRecord('stage', stageId)?.name ?? ''
  return (
    <StageNameForm
      stageId={stageId}
      name={name}
      action={texts('common.save')}
      commandFor={(name) => ({ type: 'stage/update', payload: { id: stageId, changes: { name } } })}
      onClose={onClose}
    />
  )
}

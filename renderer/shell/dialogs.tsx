import { Modal } from '@mantine/core'
import type { ComponentType } from 'react'
import { closeDialog, type DialogView } from '../state/dialogs'
import { type OpenDialog, useUi } from '../state/ui-store'
import { useFocusReturn } from '../state/use-focus-return'
import { usePipeline } from '../state/use-pipeline'
import { texts } from '../ui/i18n'
import { useLoaded } from './loaded'
import { SCREEN_DIALOGS } from './screens'
import { SHELL_DIALOGS } from './shell-dialogs'

const VIEWS: ReadonlyMap<string, DialogView> = new Map(
  [...SCREEN_DIALOGS, ...SHELL_DIALOGS].map((view) => [view.name, view]),
)

/** The one question that may stand on top of the screen. */
export const Dialogs = () => {
  const dialog = useUi((ui) => ui.dialog)
  const view = dialog === null ? undefined : VIEWS.get(dialog.name)
  const Content = useLoaded(view?.load ?? null)
  // Not before its content is there: what takes the focus must be in it.
  if (dialog === null || !view || !Content) return null
  const key = JSON.stringify(dialog)
  return view.isBare ? (
    <Content key={key} {...contentProps(dialog)} />
  ) : (
    <Titled key={key} dialog={dialog} view={view} content={Content} />
  )
}

const contentProps = ({ told }: OpenDialog) => ({ ...told, onClose: closeDialog })

type TitledProps = {
  readonly dialog: OpenDialog
  readonly view: DialogView
  readonly content: ComponentType<{ readonly onClose: () => void }>
}

const Titled = ({ dialog, view, content: Content }: TitledProps) => {
  useFocusReturn()
  const title = usePipeline((pipeline) => view.title(dialog.told, pipeline), [dialog, view])
  return (
    <Modal
      opened
      onClose={view.leave ?? closeDialog}
      title={title}
      size={view.size ?? 'md'}
      closeButtonProps={{ 'aria-label': texts('common.close') }}
      closeOnClickOutside={!view.staysOnClickOutside}
      returnFocus={false}
    >
      <Content {...contentProps(dialog)} />
    </Modal>
  )
}

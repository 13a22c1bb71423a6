import { ActionIcon, Button, UnstyledButton } from '@mantine/core'
import { IconDownload, IconFile, IconX } from '@tabler/icons-react'
import type { AttachmentProblem } from '../../../../shared/attachment-contract'
import type { Attachment } from '../../../../shared/model/attachment'
import { isOpenable } from '../../../../shared/model/file-name'
import type { Id } from '../../../../shared/model/id'
import { shownName } from '../../../acts/attach'
import { bridge } from '../../../state/bridge'
import { useFacts } from '../../../state/facts'
import { send, undo } from '../../../state/send'
import { toastDone, toastProblem, toastUndo } from '../../../state/toasts'
import { texts } from '../../../ui/i18n'
import { sizeWords } from '../../../ui/size-words'
import styles from './attachments.module.css'

type Props = { readonly applicationId: Id; readonly attachment: Attachment; readonly onGone: () => void }

/** One file: opened by its name, saved, taken off. */
export const AttachmentRow = ({ applicationId, attachment, onGone }: Props) => {
  const { sha256, bytes } = attachment
  const locale = useFacts((facts) => facts.about?.locale)
  const name = shownName(attachment.name)
  const tell = (problem: AttachmentProblem): void => toastProblem(texts(`attachments.cannot.${problem}`, { name }))
  const open = async (): Promise<void> => {
    const opened = await bridge.request.openAttachment(applicationId, sha256)
    if (!opened.ok) tell(opened.problem)
    else if (opened.how === 'shown') toastDone(texts('attachments.shown'))
  }
  const saveAs = async (): Promise<void> => {
    const saved = await bridge.request.saveAttachment(applicationId, sha256)
    if (saved === null) return
    if (saved.ok) toastDone(texts('attachments.saved', { name }), <ShowInFolder path={saved.path} />)
    else tell(saved.problem)
  }
  const takeOff = async (): Promise<void> => {
    const reply = await send({ type: 'application/detach', payload: { id: applicationId, sha256 } })
    if (!reply.ok) return
    onGone()
    toastUndo(texts('attachments.tookOff', { name }), undo)
  }
  return (
    <li className={styles.file}>
      <UnstyledButton
        className={styles.open}
        aria-label={texts(isOpenable(attachment.name) ? 'attachments.open' : 'attachments.show', { name })}
        onClick={() => void open()}
      >
        <IconFile size={18} aria-hidden />
        <bdi className={styles.name}>{name}</bdi>
      </UnstyledButton>
      <span className={styles.size}>{sizeWords(bytes, locale)}</span>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={texts('attachments.saveAs', { name })}
        onClick={() => void saveAs()}
      >
        <IconDownload size={16} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={texts('attachments.takeOff', { name })}
        onClick={() => void takeOff()}
      >
        <IconX size={16} />
      </ActionIcon>
    </li>
  )
}

const ShowInFolder = ({ path }: { readonly path: string }) => (
  <Button size="compact-sm" variant="light" onClick={() => void bridge.request.showInFolder(path)}>
    {texts('common.showInFolder')}
  </Button>
)

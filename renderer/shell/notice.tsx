import { ActionIcon, Button } from '@mantine/core'
import { IconInfoCircle, IconX } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { focusContentIfLost } from '../ui/focus-content'
import { texts } from '../ui/i18n'
import styles from './notice.module.css'

type Props = { readonly words: string; readonly onClose: () => void }

/** Something to know: one line or two, the rest on demand where the window is small. Closed, it is told again at the next start if it still holds. */
export const Notice = ({ words, onClose }: Props) => {
  const [isWhole, setWhole] = useState(false)
  const id = useId()
  const close = (): void => {
    onClose()
    focusContentIfLost()
  }
  return (
    <div className={styles.notice} data-notice>
      <IconInfoCircle size={16} aria-hidden className={styles.icon} />
      <p id={id} role="status" className={styles.words} data-whole={isWhole || undefined}>
        {words}
      </p>
      <Button
        className={styles.more}
        size="compact-xs"
        variant="subtle"
        color="dark"
        aria-expanded={isWhole}
        aria-controls={id}
        onClick={() => setWhole(!isWhole)}
      >
        {texts(isWhole ? 'shell.noticeLess' : 'shell.noticeMore')}
      </Button>
      <ActionIcon size={26} variant="subtle" color="dark" aria-label={texts('shell.closeNotice')} onClick={close}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </div>
  )
}

import { Button } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { Application } from '../../../../shared/model/application'
import { attach } from '../../../acts/attach'
import { useFileDrop } from '../../../parts/fields/use-file-drop'
import { texts } from '../../../ui/i18n'
import { Section } from '../../../ui/section'
import { AttachmentRow } from './attachment-row'
import styles from './attachments.module.css'

/** The files on the application: chosen, or dropped here. */
export const Attachments = ({ application }: { readonly application: Application }) => {
  const { id, attachments } = application
  const [isAttaching, setAttaching] = useState(false)
  const area = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const take = async (paths: readonly string[] | null): Promise<void> => {
    if (isAttaching) return
    setAttaching(true)
    await attach(id, paths)
    setAttaching(false)
  }
  const isOver = useFileDrop(area, (paths) => void take(paths))
  return (
    <div ref={area} className={styles.area} data-takes-files data-over={isOver || undefined}>
      <Section
        title={texts('attachments.title')}
        beside={
          <Button
            ref={button}
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPaperclip size={16} aria-hidden />}
            aria-busy={isAttaching}
            onClick={() => void take(null)}
          >
            {texts('attachments.attach')}
          </Button>
        }
      >
        {attachments.length === 0 && <p className={styles.empty}>{texts('attachments.empty')}</p>}
        {attachments.length > 0 && (
          <ul className={styles.list} aria-label={texts('attachments.list')}>
            {attachments.map((attachment) => (
              <AttachmentRow
                key={attachment.sha256}
                applicationId={id}
                attachment={attachment}
                onGone={() => button.current?.focus()}
              />
            ))}
          </ul>
        )}
        {isOver && <p className={styles.veil}>{texts('attachments.dropHere')}</p>}
      </Section>
    </div>
  )
}

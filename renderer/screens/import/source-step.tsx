import { Button, Progress, Textarea } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { type DragEvent, useEffect, useState } from 'react'
import { bridge } from '../../state/bridge'
import { shareWords } from '../../state/words/number-words'
import { texts } from '../../ui/i18n'
import { Notice } from './notice'
import styles from './source-step.module.css'
import { StepHeading } from './step-list'
import type { Reading } from './use-reading'

type Props = { readonly reading: Reading; readonly onClose: () => void; readonly onGoOn: () => void }

/** Choose a file, drop one or paste a table. */
export const SourceStep = ({ reading, onClose, onGoOn }: Props) => {
  const { read, progress, failure, table } = reading
  const [pasted, setPasted] = useState('')
  const isReading = progress !== null

  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      const isTyping = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement
      if (!isTyping && text.trim() !== '') read({ from: 'text', text })
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [read])

  return (
    <>
      <div>
        <StepHeading step="source">{texts('importWizard.sourceTitle')}</StepHeading>
        <p className={styles.hint}>{texts('importWizard.sourceHint')}</p>
      </div>
      {failure !== null && (
        <Notice title={texts('importWizard.failedTitle')}>
          {texts(`import.failures.${failure}`)} {texts('importWizard.failedNothing')}
        </Notice>
      )}
      {isReading ? (
        <div className={styles.reading}>
          <p className={styles.readingText}>{texts('importWizard.reading')}</p>
          <Progress
            value={progress * 100}
            aria-label={texts('importWizard.readingDone', { percent: shareWords(progress) })}
            striped
            animated
          />
        </div>
      ) : (
        <>
          <FileWay read={read} />
          <Textarea
            label={texts('importWizard.pasteLabel')}
            description={texts('importWizard.excelHint')}
            placeholder={texts('importWizard.pastePlaceholder')}
            minRows={3}
            rows={3}
            value={pasted}
            onChange={(event) => setPasted(event.currentTarget.value)}
            spellCheck={false}
          />
        </>
      )}
      <div className={styles.buttons}>
        <Button variant="subtle" color="gray" c="var(--text-quiet)" onClick={onClose}>
          {texts('common.cancel')}
        </Button>
        <span className={styles.space} />
        {pasted.trim() !== '' && !isReading && (
          <Button onClick={() => read({ from: 'text', text: pasted })}>{texts('importWizard.pasteRead')}</Button>
        )}
        {pasted.trim() === '' && table && !isReading && (
          <Button variant="default" onClick={onGoOn}>
            {texts('importWizard.goOn', { name: table.fileNames[0] ?? texts('importWizard.pasted') })}
          </Button>
        )}
      </div>
    </>
  )
}

const FileWay = ({ read }: { readonly read: Reading['read'] }) => {
  const [isOver, setOver] = useState(false)
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    const paths = [...event.dataTransfer.files].map((file) => bridge.pathOf(file)).filter((path) => path !== '')
    if (paths.length > 0) read({ from: 'files', paths })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the button inside is everybody's
    <div
      className={styles.drop}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false)
      }}
      onDrop={onDrop}
    >
      <IconFileSpreadsheet className={styles.icon} size={36} stroke={1.3} aria-hidden />
      <p className={styles.dropText}>{texts('importWizard.drop')}</p>
      <p className={styles.or}>{texts('importWizard.dropOr')}</p>
      <Button data-autofocus onClick={() => read({ from: 'dialog' })}>
        {texts('importWizard.choose')}
      </Button>
    </div>
  )
}

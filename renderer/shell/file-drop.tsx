import { useEffect, useState } from 'react'
import { IMPORT } from '../acts/dialogs'
import { bridge } from '../state/bridge'
import { openDialog } from '../state/dialogs'
import { useUi } from '../state/ui-store'
import { texts } from '../ui/i18n'
import styles from './file-drop.module.css'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** Whether a part of the screen takes the file itself. */
const isTakenElsewhere = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest('[data-takes-files]') !== null

/** A file dropped anywhere else on the window is offered to the import. */
export const FileDrop = () => {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      const isTaken = isTakenElsewhere(event)
      setOver(!isTaken && useUi.getState().dialog === null)
      if (!isTaken) event.preventDefault()
    }
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      setOver(false)
      if (!hasFiles(event) || isTakenElsewhere(event)) return
      event.preventDefault()
      const paths = [...(event.dataTransfer?.files ?? [])]
        .map((file) => bridge.pathOf(file))
        .filter((path) => path !== '')
      if (paths.length > 0 && useUi.getState().dialog === null) openDialog(IMPORT, { paths })
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  return isOver ? <div className={styles.veil}>{texts('shell.dropFile')}</div> : null
}

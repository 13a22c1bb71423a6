import { IconCheck } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useSaving } from '../../state/submit'
import { texts } from '../../ui/i18n'
import styles from './saved-sign.module.css'

const SHOWN_MS = 2_500

/** A quiet word after a change has reached the disk. */
export const SavedSign = () => {
  const { waiting, saved } = useSaving()
  const [isShown, setShown] = useState(false)
  const [savedBefore] = useState(saved)
  useEffect(() => {
    if (saved === savedBefore) return undefined
    setShown(true)
    const timer = setTimeout(() => setShown(false), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [saved, savedBefore])
  return (
    <span className={styles.sign} role="status" data-testid="saved-sign">
      {waiting > 0 ? (
        texts('panel.saving')
      ) : isShown ? (
        <>
          <IconCheck size={14} aria-hidden />
          {texts('panel.saved')}
        </>
      ) : null}
    </span>
  )
}

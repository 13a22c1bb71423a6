import { Button } from '@mantine/core'
import { useState } from 'react'
import { beginningOf, isEmptyText, type LongText } from '../../../shared/model/text'
import { texts } from '../../ui/i18n'
import { useLongText } from '../fields/use-long-text'
import styles from './timeline.module.css'

/** What was noted with an entry; a long one shows its beginning until it is asked for. */
export const EntryText = ({ text }: { readonly text: LongText }) => {
  const [isWhole, setWhole] = useState(false)
  const loaded = useLongText(text, isWhole)
  if (isEmptyText(text)) return null
  if (loaded.state === 'ready') return <p className={styles.text}>{loaded.text}</p>
  return (
    <>
      <p className={styles.text}>{beginningOf(text)}…</p>
      {loaded.state === 'missing' ? (
        <p className={styles.when}>{texts('panel.timeline.textMissing')}</p>
      ) : (
        <Button size="compact-xs" variant="subtle" onClick={() => setWhole(true)}>
          {texts('panel.timeline.showAll')}
        </Button>
      )}
    </>
  )
}

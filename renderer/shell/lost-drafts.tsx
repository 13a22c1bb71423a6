import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { wordsIn } from '../../shared/drafts/lost-drafts'
import { dropDraft } from '../state/drafts'
import { copyText } from '../ui/copy-text'
import { texts } from '../ui/i18n'
import styles from './lost-drafts.module.css'
import { useLostDrafts } from './use-lost-drafts'

/** Texts whose form is gone: to copy, or to throw away. */
export const LostDrafts = () => {
  const drafts = useLostDrafts()
  const [told, setTold] = useState('')
  const copy = (words: string): void => setTold(texts(copyText(words) ? 'drafts.lost.copied' : 'drafts.lost.notCopied'))
  return (
    <Stack>
      <Text size="sm">{texts(drafts.length === 0 ? 'drafts.lost.none' : 'drafts.lost.hint')}</Text>
      {drafts.map((draft) => (
        <section key={draft.place} aria-label={draft.title}>
          <Text fw={600} size="sm">
            {draft.title}
          </Text>
          <pre className={styles.words}>{wordsIn(draft)}</pre>
          <Group gap="xs">
            <Button size="xs" variant="light" onClick={() => copy(wordsIn(draft))}>
              {texts('drafts.lost.copy')}
            </Button>
            <Button size="xs" variant="default" onClick={() => dropDraft(draft.place)}>
              {texts('drafts.lost.discard')}
            </Button>
          </Group>
        </section>
      ))}
      <Text size="sm" role="status">
        {told}
      </Text>
    </Stack>
  )
}

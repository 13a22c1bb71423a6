import { Button } from '@mantine/core'
import { useState } from 'react'
import type { LongText } from '../../shared/model/text'
import { texts } from '../i18n'
import styles from './fields.module.css'
import { LongTextField } from './long-text-field'
import { Markdown } from './markdown'
import { Section } from './section'
import { useLongText } from './use-long-text'

type Props = {
  /** Names the field for ever: the record's id and the field. */
  readonly name: string
  readonly placeholder: string
  readonly notes: LongText
  readonly submit: (text: string) => Promise<string | null>
}

/** What the user wants to remember, in Markdown: to write, or to read. */
export const NotesSection = ({ name, placeholder, notes, submit }: Props) => {
  const [isPreview, setPreview] = useState(false)
  return (
    <Section
      title={texts('panel.notes.title')}
      beside={
        <Button size="compact-sm" variant="subtle" onClick={() => setPreview(!isPreview)}>
          {texts(isPreview ? 'panel.notes.write' : 'panel.notes.preview')}
        </Button>
      }
    >
      {isPreview ? (
        <Preview text={notes} />
      ) : (
        <LongTextField
          name={name}
          label={texts('panel.notes.label')}
          placeholder={placeholder}
          saved={notes}
          submit={submit}
        />
      )}
    </Section>
  )
}

const Preview = ({ text }: { readonly text: LongText }) => {
  const loaded = useLongText(text)
  if (loaded.state === 'loading') return <p className={styles.hint}>{texts('panel.notes.loading')}</p>
  if (loaded.state === 'missing') return <p className={styles.problem}>{texts('panel.notes.missing')}</p>
  if (loaded.text.trim() === '') return <p className={styles.hint}>{texts('panel.notes.previewEmpty')}</p>
  return <Markdown text={loaded.text} />
}

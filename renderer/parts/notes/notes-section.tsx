import { Button } from '@mantine/core'
import { useState } from 'react'
import type { LongText } from '../../../shared/model/text'
import { texts } from '../../ui/i18n'
import { Section } from '../../ui/section'
import styles from '../fields/fields.module.css'
import { LongTextField } from '../fields/long-text-field'
import { useLongText } from '../fields/use-long-text'
import { Markdown } from './markdown'

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

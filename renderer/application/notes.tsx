import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Application } from '../../shared/model/application'
import type { LongText } from '../../shared/model/text'
import { texts } from '../i18n'
import styles from './fields.module.css'
import { LongTextField } from './long-text-field'
import { Markdown } from './markdown'
import { Section } from './section'
import { submitFields } from './submit'
import { useLongText } from './use-long-text'

/** What the user wants to remember, in Markdown. */
export const Notes = ({ application }: { readonly application: Application }) => {
  const [isPreview, setPreview] = useState(false)
  const { id, notes } = application
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
          name={`${id}/notes`}
          label={texts('panel.notes.label')}
          placeholder={texts('panel.notes.placeholder')}
          saved={notes}
          submit={(text) => submitFields(id, { notes: text })}
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

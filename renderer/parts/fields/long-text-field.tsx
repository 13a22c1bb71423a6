import { Textarea } from '@mantine/core'
import { type LongText, TEXT_LIMIT } from '../../../shared/model/text'
import { texts } from '../../ui/i18n'
import { fieldError } from './field-error'
import styles from './fields.module.css'
import { useLongText } from './use-long-text'
import { useSavedField } from './use-saved-field'

type Props = {
  readonly name: string
  readonly label: string
  readonly placeholder: string
  readonly saved: LongText
  readonly submit: (text: string) => Promise<string | null>
}

/** A long text that is saved as it is typed; one that is kept in a file is read first. */
export const LongTextField = ({ saved, ...rest }: Props) => {
  const loaded = useLongText(saved)
  if (loaded.state === 'loading') return <p className={styles.hint}>{texts('panel.notes.loading')}</p>
  return (
    <>
      {loaded.state === 'missing' && (
        <p className={styles.problem} role="alert">
          {texts('panel.notes.missing')}
        </p>
      )}
      <Loaded {...rest} saved={loaded.state === 'ready' ? loaded.text : ''} />
    </>
  )
}

const Loaded = ({ name, label, placeholder, saved, submit }: Omit<Props, 'saved'> & { readonly saved: string }) => {
  const field = useSavedField({
    name,
    saved,
    submit: async (text: string) => (text.length > TEXT_LIMIT ? texts('panel.notes.tooLong') : await submit(text)),
  })
  return (
    <Textarea
      aria-label={label}
      placeholder={placeholder}
      classNames={{ input: styles.growing ?? '' }}
      value={field.value}
      error={fieldError(field)}
      onChange={(event) => field.change(event.currentTarget.value)}
      onBlur={() => void field.settle()}
    />
  )
}

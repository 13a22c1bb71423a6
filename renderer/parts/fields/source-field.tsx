import { Autocomplete } from '@mantine/core'
import { sourcesInUse } from '../../../shared/queries/archived'
import { usePipeline } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { fieldError } from './field-error'
import { useSavedField } from './use-saved-field'

type Props = {
  readonly name: string
  readonly saved: string
  readonly submit: (value: string) => Promise<string | null>
}

/** Where it was found, saved as it is typed. */
export const SourceField = ({ name, saved, submit }: Props) => {
  const field = useSavedField({ name, saved, submit })
  return (
    <SourceEntry
      value={field.value}
      error={fieldError(field)}
      onChange={field.change}
      onBlur={() => void field.settle()}
    />
  )
}

type EntryProps = {
  readonly value: string
  readonly error?: React.ReactNode
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
}

/** The field itself, with the sources in use as suggestions. */
export const SourceEntry = (props: EntryProps) => {
  const known = usePipeline(sourcesInUse, [])
  return (
    <Autocomplete
      {...props}
      label={texts('panel.details.source')}
      data={[...known]}
      limit={10}
      maxLength={500}
      openOnFocus={false}
    />
  )
}

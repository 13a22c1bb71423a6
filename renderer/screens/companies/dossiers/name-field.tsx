import { TextInput } from '@mantine/core'
import { fieldError } from '../../../parts/fields/field-error'
import { useSavedField } from '../../../parts/fields/use-saved-field'

type Props = {
  readonly name: string
  readonly label: string
  readonly saved: string
  readonly submit: (value: string) => Promise<string | null>
}

/** A name, saved when the field is left: half of it may be another one's. */
export const NameField = ({ name, label, saved, submit }: Props) => {
  const field = useSavedField({ name, saved, submit, delayMs: null })
  return (
    <TextInput
      label={label}
      value={field.value}
      error={fieldError(field)}
      maxLength={500}
      onChange={(event) => field.change(event.currentTarget.value)}
      onBlur={() => void field.settle()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void field.flush()
      }}
    />
  )
}

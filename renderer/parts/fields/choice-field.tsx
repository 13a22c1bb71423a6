import { NativeSelect } from '@mantine/core'
import { texts } from '../../ui/i18n'
import { fieldError } from './field-error'
import { useSavedField } from './use-saved-field'

type Props<T extends string> = {
  readonly name: string
  readonly label: string
  readonly saved: T | null
  readonly choices: readonly T[]
  readonly wordsOf: (choice: T) => string
  readonly submit: (value: T | null) => Promise<string | null>
}

/** One of a few words, or none. */
export const ChoiceField = <T extends string>({ name, label, saved, choices, wordsOf, submit }: Props<T>) => {
  const field = useSavedField<T | null>({ name, saved, submit })
  return (
    <NativeSelect
      label={label}
      value={field.value ?? ''}
      error={fieldError(field)}
      data={[
        { value: '', label: texts('panel.details.notSaid') },
        ...choices.map((choice) => ({ value: choice, label: wordsOf(choice) })),
      ]}
      onChange={(event) => {
        const { value } = event.currentTarget
        field.change(choices.find((choice) => choice === value) ?? null)
      }}
      onBlur={() => void field.settle()}
    />
  )
}

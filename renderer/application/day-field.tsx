import { TextInput } from '@mantine/core'
import type { Day } from '../../shared/model/time'
import { texts } from '../i18n'
import { fieldError } from './field-error'
import { useSavedField } from './use-saved-field'

type Props = {
  readonly name: string
  readonly label: string
  readonly saved: Day | null
  readonly submit: (value: Day | null) => Promise<string | null>
}

/** While a year is being typed the day reads 0002 or 0202: no day that anyone means. */
export const isOddDay = (day: string): boolean => day !== '' && (day < '1900-01-01' || day.length > 10)

/** A calendar day, or none. The system's own date field: it follows the user's order of day, month and year. */
export const DayField = ({ name, label, saved, submit }: Props) => {
  const field = useSavedField({
    name,
    saved: saved ?? '',
    submit: async (day: string) =>
      isOddDay(day) ? texts('panel.log.dayOdd') : await submit(day === '' ? null : day),
  })
  return (
    <TextInput
      type="date"
      label={label}
      value={field.value}
      error={fieldError(field)}
      onChange={(event) => field.change(event.currentTarget.value)}
      onBlur={() => void field.settle()}
    />
  )
}

import { TextInput } from '@mantine/core'
import { isOddDay } from '../../../shared/model/odd-day'
import type { Day } from '../../../shared/model/time'
import { texts } from '../../ui/i18n'
import { fieldError } from './field-error'
import { useSavedField } from './use-saved-field'

type Props = {
  readonly name: string
  readonly label: string
  readonly saved: Day | null
  readonly submit: (value: Day | null) => Promise<string | null>
}

/** A calendar day, or none. The system's own date field: it follows the user's order of day, month and year. */
export const DayField = ({ name, label, saved, submit }: Props) => {
  const field = useSavedField({
    name,
    saved: saved ?? '',
    submit: async (day: string) => (isOddDay(day) ? texts('panel.log.dayOdd') : await submit(day === '' ? null : day)),
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

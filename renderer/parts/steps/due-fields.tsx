import { TextInput } from '@mantine/core'
import { texts } from '../../ui/i18n'

type Props = {
  readonly day: string
  readonly time: string
  readonly size?: 'xs' | 'sm'
  readonly error?: string | null
  readonly onChange: (changes: { readonly day?: string; readonly time?: string }) => void
}

/** When a step is due: its day and its time. */
export const DueFields = ({ day, time, size = 'sm', error = null, onChange }: Props) => (
  <>
    <TextInput
      type="date"
      size={size}
      label={texts('today.addDay')}
      value={day}
      error={error}
      onChange={(event) => onChange({ day: event.currentTarget.value })}
    />
    <TextInput
      type="time"
      size={size}
      label={texts('today.addTime')}
      value={time}
      onChange={(event) => onChange({ time: event.currentTarget.value })}
    />
  </>
)

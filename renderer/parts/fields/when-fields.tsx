import { TextInput } from '@mantine/core'
import { useToday } from '../../state/use-today'
import { texts } from '../../ui/i18n'
import styles from '../timeline/log.module.css'

type Props = {
  readonly day: string
  readonly time: string
  readonly error: string | null
  readonly onDay: (day: string) => void
  readonly onTime: (time: string) => void
}

/** When it happened: a day, and a time for those who know it. */
export const WhenFields = ({ day, time, error, onDay, onTime }: Props) => {
  const today = useToday((clock) => clock.today)
  return (
    <div className={styles.when}>
      <TextInput
        type="date"
        label={texts('panel.log.day')}
        value={day}
        max={today}
        error={error}
        onChange={(event) => onDay(event.currentTarget.value)}
      />
      <TextInput
        type="time"
        label={`${texts('panel.log.time')} (${texts('common.optional')})`}
        value={time}
        onChange={(event) => onTime(event.currentTarget.value)}
      />
    </div>
  )
}

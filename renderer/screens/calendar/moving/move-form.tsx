import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { daySchema } from '../../../../shared/model/time'
import type { CalendarItem } from '../../../../shared/queries/calendar'
import { useToday } from '../../../state/use-today'
import { texts } from '../../../ui/i18n'
import styles from '../items/list.module.css'
import { useItemWords } from '../items/use-item-words'
import { moveItem } from './move-item'

type Props = { readonly item: CalendarItem; readonly onClose: () => void }

/** Asks for the new day of an item. The system's own date field: it follows the user's order of day, month and year. */
export const MoveForm = ({ item, onClose }: Props) => {
  const { title } = useItemWords(item)
  const today = useToday((clock) => clock.today)
  const [day, setDay] = useState(item.day)
  const [problem, setProblem] = useState<string | null>(null)
  const move = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!daySchema.safeParse(day).success) return setProblem(texts('today.dayMissing'))
    const refused = await moveItem(item, day)
    if (refused === null) onClose()
    else setProblem(refused)
  }
  return (
    <form className={styles.form} onSubmit={(event) => void move(event)} noValidate>
      <p className={styles.formWhat}>{title}</p>
      <TextInput
        type="date"
        label={texts('calendar.moveDay')}
        description={item.time === null ? undefined : texts('calendar.moveHint')}
        min={today}
        value={day}
        error={problem}
        data-autofocus
        onChange={(event) => {
          setDay(event.currentTarget.value)
          setProblem(null)
        }}
      />
      <div className={styles.buttons}>
        <Button size="xs" type="submit">
          {texts('calendar.moveIt')}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {texts('common.cancel')}
        </Button>
      </div>
    </form>
  )
}

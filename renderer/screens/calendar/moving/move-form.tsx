import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { daySchema } from '../../../../shared/model/time'
import type { CalendarItem } from '../../../../shared/queries/calendar'
import { KeptDraft } from '../../../parts/fields/kept-draft'
import { useDraft } from '../../../state/use-draft'
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
  const draft = useDraft({
    place: `calendar-move/${item.key}`,
    title: texts('calendar.moveDay'),
    about: [],
    initial: () => ({ day: item.day as string }),
  })
  const { day } = draft.fields
  const [problem, setProblem] = useState<string | null>(null)
  const move = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const read = daySchema.safeParse(day)
    if (!read.success) return setProblem(texts('today.dayMissing'))
    const refused = await moveItem(item, read.data)
    if (refused !== null) return setProblem(refused)
    draft.drop()
    onClose()
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
          draft.change({ day: event.currentTarget.value })
          setProblem(null)
        }}
      />
      <div className={styles.buttons}>
        <Button size="xs" type="submit">
          {texts('calendar.moveIt')}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {texts('common.close')}
        </Button>
        <KeptDraft draft={draft} onDiscard={() => setProblem(null)} />
      </div>
    </form>
  )
}

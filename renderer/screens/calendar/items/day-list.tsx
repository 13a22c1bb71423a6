import { Button } from '@mantine/core'
import { IconCalendarPlus, IconPin } from '@tabler/icons-react'
import type { Day } from '../../../../shared/model/time'
import type { CalendarItem } from '../../../../shared/queries/calendar'
import { dayMarksOf } from '../../../../shared/queries/day-marks'
import { openDialog } from '../../../state/dialogs'
import { useToday } from '../../../state/use-today'
import { texts } from '../../../ui/i18n'
import { markWords } from '../day-words'
import { CALENDAR } from '../dialog/ask'
import { useProtocol } from '../use-calendar-days'
import { ItemRow } from './item-row'
import styles from './list.module.css'

type Props = { readonly day: Day; readonly items: readonly CalendarItem[]; readonly place: 'screen' | 'dialog' }

/** Everything on a day, and what can be added to it. */
export const DayList = ({ day, items, place }: Props) => {
  const today = useToday((clock) => clock.today)
  const marks = markWords(dayMarksOf(day, today, useProtocol()))
  return (
    <div className={styles.dayList}>
      {marks.length > 0 && <p className={styles.marks}>{marks.join(' · ')}</p>}
      {items.length === 0 && <p className={styles.hint}>{texts('calendar.nothingOn')}</p>}
      {/* Above the list: below sixty items nobody would find them. */}
      <div className={styles.buttons}>
        <Button
          size="xs"
          variant={items.length === 0 ? 'light' : 'default'}
          leftSection={<IconCalendarPlus size={16} aria-hidden />}
          onClick={() => openDialog(CALENDAR, { ask: { kind: 'plan', day } })}
        >
          {texts('calendar.addInterview')}
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPin size={16} aria-hidden />}
          onClick={() => openDialog(CALENDAR, { ask: { kind: 'step', day } })}
        >
          {texts('calendar.addStep')}
        </Button>
      </div>
      {items.length > 0 && (
        <ul className={styles.rows}>
          {items.map((item) => (
            <li key={item.key}>
              <ItemRow item={item} place={place} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

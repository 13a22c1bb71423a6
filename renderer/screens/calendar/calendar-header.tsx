import { ActionIcon, Button, Menu, SegmentedControl, Switch } from '@mantine/core'
import { IconCalendarPlus, IconChevronLeft, IconChevronRight, IconPin, IconPlus } from '@tabler/icons-react'
import { openDialog } from '../../state/dialogs'
import { useToday } from '../../state/use-today'
import { texts } from '../../ui/i18n'
import styles from './calendar.module.css'
import { showToday, turnMonth, useCalendar } from './calendar-store'
import { monthWords } from './day-words'
import { CALENDAR } from './dialog/ask'

/** What is shown, and the ways through it. `count`: the items of the month; `null` in the agenda. */
export const CalendarHeader = ({ count }: { readonly count: number | null }) => {
  const mode = useCalendar((state) => state.mode)
  const month = useCalendar((state) => state.month)
  const withDone = useCalendar((state) => state.withDone)
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{texts('calendar.title')}</h1>
      <div className={styles.pages}>
        {count !== null && (
          <ActionIcon variant="default" size={32} aria-label={texts('calendar.previous')} onClick={() => turnMonth(-1)}>
            <IconChevronLeft size={18} />
          </ActionIcon>
        )}
        <Button variant="default" size="xs" className={styles.todayButton ?? ''} onClick={showToday}>
          {texts('calendar.today')}
        </Button>
        {count !== null && (
          <ActionIcon variant="default" size={32} aria-label={texts('calendar.next')} onClick={() => turnMonth(1)}>
            <IconChevronRight size={18} />
          </ActionIcon>
        )}
      </div>
      {count !== null && (
        <p className={styles.monthName} role="status">
          {monthWords(month)} <span className={styles.count}>{texts('calendar.shown', { count })}</span>
        </p>
      )}
      <span className={styles.space} />
      <Switch
        size="sm"
        label={texts('calendar.withDone')}
        checked={withDone}
        onChange={(event) => useCalendar.setState({ withDone: event.currentTarget.checked })}
      />
      <SegmentedControl
        size="sm"
        aria-label={texts('calendar.view')}
        value={mode}
        onChange={(value) => useCalendar.setState({ mode: value === 'agenda' ? 'agenda' : 'month', carried: null })}
        data={[
          { value: 'month', label: texts('calendar.month') },
          { value: 'agenda', label: texts('calendar.agenda') },
        ]}
      />
      <AddMenu />
    </header>
  )
}

/** Adds to the day that was looked at last, or to today when that is past. */
const AddMenu = () => {
  const cursor = useCalendar((state) => state.cursor)
  const today = useToday((clock) => clock.today)
  const day = cursor < today ? today : cursor
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />}>
          {texts('calendar.add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconCalendarPlus size={16} />}
          onClick={() => openDialog(CALENDAR, { ask: { kind: 'plan', day } })}
        >
          {texts('calendar.addInterview')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPin size={16} />}
          onClick={() => openDialog(CALENDAR, { ask: { kind: 'step', day } })}
        >
          {texts('calendar.addStep')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowRight, IconCalendarEvent, IconDots, IconExternalLink, IconHandMove } from '@tabler/icons-react'
import type { CalendarItem } from '../../../../shared/queries/calendar'
import { quickDays, refusalOf } from '../../../../shared/queries/calendar-move'
import { instantNow, zoneNow } from '../../../state/clock'
import { openDialog } from '../../../state/dialogs'
import { texts } from '../../../ui/i18n'
import { MenuGroup } from '../../../ui/menu-group'
import { focusItem, useCalendar } from '../calendar-store'
import { shortDayWords } from '../day-words'
import { CALENDAR } from '../dialog/ask'
import { pickUpItem } from '../moving/carry-item'
import { dropItem, todayHere } from '../moving/move-item'
import { useProtocol } from '../use-calendar-days'
import styles from './chip.module.css'
import { openItem } from './open-item'
import { useItemWords } from './use-item-words'

const CLICK_OUTSIDE = ['mousedown', 'touchstart']

type Props = { readonly item: CalendarItem; readonly tabIndex: number; readonly place: 'screen' | 'dialog' }

/** Everything that dragging does, without dragging. An item may be drawn in a dialog, too: each place has its own menu. */
export const ItemMenu = ({ item, tabIndex, place }: Props) => {
  const name = place === 'screen' ? item.key : `dialog ${item.key}`
  const { title } = useItemWords(item)
  const isOpen = useCalendar((state) => state.menuKey === name)
  const onChange = (willBeOpen: boolean): void => {
    useCalendar.setState({ menuKey: willBeOpen ? name : null })
    if (!willBeOpen && place === 'screen') focusItem(item.day, item.key)
  }
  return (
    <Menu
      position="bottom-end"
      width={270}
      opened={isOpen}
      onChange={onChange}
      // Without keydown: the very key that opened it would close it again.
      clickOutsideEvents={CLICK_OUTSIDE}
      returnFocus={place === 'dialog'}
      // Above a dialog.
      zIndex={400}
    >
      <Menu.Target>
        <ActionIcon
          className={styles.menuButton}
          data-item-menu
          size={24}
          variant="subtle"
          color="gray"
          tabIndex={tabIndex}
          aria-label={texts('calendar.menu', { what: title })}
        >
          <IconDots size={15} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      {isOpen && <Items item={item} />}
    </Menu>
  )
}

const Items = ({ item }: { readonly item: CalendarItem }) => {
  const refusal = refusalOf(item, { now: instantNow(), zone: zoneNow() })
  const { nextDay, nextWorkingDay, nextWeek } = quickDays(item, todayHere(), useProtocol())
  const canOpen = item.applicationId !== null || (item.kind === 'step' && !item.isDone)
  const quick = [
    { day: nextDay, text: 'calendar.nextDay' },
    { day: nextWorkingDay, text: 'calendar.nextWorkingDay' },
    { day: nextWeek, text: 'calendar.nextWeek' },
  ] as const
  return (
    <Menu.Dropdown>
      {canOpen && (
        <Menu.Item leftSection={<IconExternalLink size={16} />} onClick={() => openItem(item)}>
          {texts('calendar.open')}
        </Menu.Item>
      )}
      {refusal !== null ? (
        <Menu.Label maw={260}>{texts(`calendar.refused.${refusal}`)}</Menu.Label>
      ) : (
        <>
          <MenuGroup label={texts('calendar.quick')}>
            {quick.map(({ day, text }) => (
              <Menu.Item key={text} leftSection={<IconArrowRight size={16} />} onClick={() => void dropItem(item, day)}>
                {texts(text, { day: shortDayWords(day) })}
              </Menu.Item>
            ))}
            <Menu.Item
              leftSection={<IconCalendarEvent size={16} />}
              onClick={() => openDialog(CALENDAR, { ask: { kind: 'move', item } })}
            >
              {texts('calendar.moveTo')}
            </Menu.Item>
          </MenuGroup>
          <Menu.Divider />
          <Menu.Item leftSection={<IconHandMove size={16} />} onClick={() => pickUpItem(item)}>
            {texts('calendar.pickUp')}
          </Menu.Item>
        </>
      )}
    </Menu.Dropdown>
  )
}

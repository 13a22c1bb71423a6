import type { CalendarItem } from '../../../../shared/queries/calendar'
import { texts } from '../../../ui/i18n'
import { noteFocus, useCalendar } from '../calendar-store'
import { useItemDrag } from '../moving/use-item-drag'
import { ItemIcon } from './item-icon'
import { ItemMenu } from './item-menu'
import { toneOf } from './item-words'
import styles from './list.module.css'
import { openItem } from './open-item'
import { useItemWords } from './use-item-words'

type Props = { readonly item: CalendarItem; readonly place: 'screen' | 'dialog' }

/** An item in a list: its time, what it is, how it stands. */
export const ItemRow = ({ item, place }: Props) => {
  const { handle, isDragged } = useItemDrag<HTMLDivElement>(item)
  const isCarried = useCalendar(({ carried }) => carried?.item.key === item.key)
  const { title, time, ownTime, status, role } = useItemWords(item)
  // A deadline is called one in its title.
  const kind = item.kind === 'step' ? item.step.kind : item.kind === 'interview' ? 'interview' : null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the context menu is the button's, reached with Shift+F10, too
    <div
      ref={handle}
      className={styles.row}
      data-tone={toneOf(item)}
      data-dragged={isDragged || isCarried || undefined}
      onContextMenu={(event) => {
        event.preventDefault()
        useCalendar.setState({ menuKey: place === 'screen' ? item.key : `dialog ${item.key}` })
      }}
    >
      <button
        type="button"
        className={styles.rowFace}
        data-item={item.key}
        onFocus={() => {
          if (place === 'screen') noteFocus(item.day, item.key)
        }}
        onClick={() => openItem(item)}
      >
        <span className={styles.rowTime}>{time ?? texts('calendar.allDay')}</span>
        <span className={styles.rowIcon}>
          <ItemIcon item={item} size={17} />
        </span>
        <span className={styles.rowWhat}>
          <span className={styles.rowTitle}>{title}</span>
          <span className={styles.rowSub}>
            {status !== null && <span className={styles.status}>{status}</span>}
            {kind !== null && <span>{texts(`calendar.kind.${kind}`)}</span>}
            {role !== '' && <span>{role}</span>}
            {ownTime !== null && <span>{ownTime}</span>}
          </span>
        </span>
      </button>
      <ItemMenu item={item} tabIndex={0} place={place} />
    </div>
  )
}

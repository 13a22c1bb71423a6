import type { CalendarItem } from '../../../../shared/queries/calendar'
import { texts } from '../../../ui/i18n'
import { noteFocus, useCalendar } from '../calendar-store'
import { useItemDrag } from '../moving/use-item-drag'
import styles from './chip.module.css'
import { ItemIcon } from './item-icon'
import { ItemMenu } from './item-menu'
import { toneOf } from './item-words'
import { openItem } from './open-item'
import { useItemWords } from './use-item-words'

type Props = { readonly item: CalendarItem; readonly isTabStop: boolean }

/** An item in a day of the month: one line, the rest on hovering and in the day. */
export const ItemChip = ({ item, isTabStop }: Props) => {
  const { handle, isDragged } = useItemDrag<HTMLDivElement>(item)
  const isCarried = useCalendar(({ carried }) => carried?.item.key === item.key)
  const { title, time, ownTime, shortStatus, sentence } = useItemWords(item)
  const tabIndex = isTabStop ? 0 : -1
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the context menu is the button's, reached with Shift+F10, too
    <div
      ref={handle}
      className={styles.chip}
      data-tone={toneOf(item)}
      title={sentence}
      data-dragged={isDragged || isCarried || undefined}
      onContextMenu={(event) => {
        event.preventDefault()
        useCalendar.setState({ menuKey: item.key })
      }}
    >
      <button
        type="button"
        className={styles.chipFace}
        data-item={item.key}
        tabIndex={tabIndex}
        onFocus={() => noteFocus(item.day, item.key)}
        onClick={() => openItem(item)}
      >
        <span className="visually-hidden">{sentence}</span>
        <ItemIcon item={item} size={13} />
        <span className={styles.chipText} aria-hidden>
          {time !== null && item.kind === 'interview' && <span className={styles.chipTime}>{time} </span>}
          {shortStatus === null ? title : texts('calendar.worded', { status: shortStatus, what: title })}
          {ownTime !== null && <span className={styles.quiet}> · {ownTime}</span>}
        </span>
      </button>
      <ItemMenu item={item} tabIndex={tabIndex} place="screen" />
    </div>
  )
}

import { memo } from 'react'
import type { ProtocolSettings } from '../../../../shared/model/protocol-settings'
import type { Day } from '../../../../shared/model/time'
import type { CalendarItem } from '../../../../shared/queries/calendar'
import { dayMarksOf } from '../../../../shared/queries/day-marks'
import { texts } from '../../../ui/i18n'
import { focusDay, noteFocus, useCalendar } from '../calendar-store'
import { cellDayWords, cellWords, longDayWords } from '../day-words'
import styles from '../items/chip.module.css'
import { ItemChip } from '../items/item-chip'
import { toneOf } from '../items/item-words'
import { openDay } from '../items/open-item'
import { useItemWords } from '../items/use-item-words'
import { useDayDrop } from '../moving/use-day-drop'
import monthStyles from './month.module.css'

type Props = {
  readonly day: Day
  readonly items: readonly CalendarItem[]
  readonly today: Day
  readonly protocol: ProtocolSettings
  readonly isOfMonth: boolean
  readonly isTabStop: boolean
  /** How many lines it has room for; `null`: dots alone, the day's list being elsewhere. */
  readonly lines: number | null
}

/** One day of the month. What has no room in it is counted, and opens with the day. A walk draws two days anew, not all of them. */
export const DayCell = memo(({ day, items, today, protocol, isOfMonth, isTabStop, lines }: Props) => {
  const marks = dayMarksOf(day, today, protocol)
  const { target, over } = useDayDrop<HTMLTableCellElement>(day)
  const carried = useCalendar((state) => (state.carried?.day === day ? state.carried.item : null))
  const open = (): void => (lines === null ? focusDay(day) : openDay(day))
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys of all its days
    <td
      ref={target}
      className={monthStyles.cell}
      data-day={day}
      data-outside={!isOfMonth || undefined}
      data-off={marks.isDayOff || undefined}
      data-paused={marks.isPaused || undefined}
      data-today={marks.isToday || undefined}
      data-over={over ?? (carried ? 'welcome' : undefined)}
      data-chosen={(lines === null && isTabStop) || undefined}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('button') === null) open()
      }}
    >
      <button
        type="button"
        className={monthStyles.cellHead}
        data-head
        tabIndex={isTabStop ? 0 : -1}
        aria-current={marks.isToday ? 'date' : undefined}
        onFocus={() => noteFocus(day, null)}
        onClick={open}
      >
        <span className="visually-hidden">{cellWords(day, marks, items.length)}</span>
        <span className={monthStyles.cellNumber} aria-hidden>
          {cellDayWords(day)}
        </span>
        <span className={monthStyles.cellMark} aria-hidden>
          {marks.isPaused ? texts('calendar.isPaused') : marks.isHoliday ? texts('calendar.isHoliday') : ''}
        </span>
      </button>
      {carried && <Ghost item={carried} />}
      {lines === null ? (
        <Dots items={items} />
      ) : (
        <Lines day={day} items={items} lines={lines - (carried ? 1 : 0)} isTabStop={isTabStop} />
      )}
    </td>
  )
})

const Ghost = ({ item }: { readonly item: CalendarItem }) => (
  <div className={styles.ghost}>{useItemWords(item).title}</div>
)

type LinesProps = Pick<Props, 'day' | 'items' | 'isTabStop'> & { readonly lines: number }

const Lines = ({ day, items, lines, isTabStop }: LinesProps) => {
  const shown = items.length <= lines ? items : items.slice(0, Math.max(0, lines - 1))
  const left = items.length - shown.length
  return (
    <div className={styles.chips} data-lines={linesEach(items.length, lines)}>
      {shown.map((item) => (
        <ItemChip key={item.key} item={item} isTabStop={isTabStop} />
      ))}
      {left > 0 && (
        <button
          type="button"
          className={styles.more}
          tabIndex={isTabStop ? 0 : -1}
          aria-label={texts('calendar.moreOn', { count: left, day: longDayWords(day) })}
          onClick={() => openDay(day)}
        >
          {texts('calendar.more', { count: left })}
        </button>
      )}
    </div>
  )
}

const LINES_EACH_MAX = 3

/** How many lines each title may take, so that none is cut while the day has room. */
const linesEach = (count: number, lines: number): number =>
  Math.max(1, Math.min(LINES_EACH_MAX, Math.floor(lines / count)))

const DOTS_SHOWN = 3

const Dots = ({ items }: { readonly items: readonly CalendarItem[] }) => (
  <div className={monthStyles.dots} aria-hidden>
    {items.slice(0, DOTS_SHOWN).map((item) => (
      <span key={item.key} className={monthStyles.dot} data-tone={toneOf(item)} />
    ))}
    {items.length > DOTS_SHOWN && <span className={monthStyles.dotsMore}>{items.length}</span>}
  </div>
)

import { useElementSize } from '@mantine/hooks'
import { type KeyboardEvent, useMemo, useRef } from 'react'
import type { Id } from '../../../../shared/model/id'
import type { CalendarItem } from '../../../../shared/queries/calendar'
import { isSameMonth, weeksOfMonth } from '../../../../shared/queries/month'
import { firstWeekday } from '../../../state/first-weekday'
import { useToday } from '../../../state/use-today'
import { texts } from '../../../ui/i18n'
import { CalendarHeader } from '../calendar-header'
import { onCalendarKey } from '../calendar-keys'
import { useCalendar } from '../calendar-store'
import { longDayWords, monthWords, weekdayWords } from '../day-words'
import { DayList } from '../items/day-list'
import { useDragScroll } from '../moving/use-drag-scroll'
import { useCalendarDays, useProtocol } from '../use-calendar-days'
import { DayCell } from './day-cell'
import styles from './month.module.css'

type Props = { readonly huntId: Id; readonly isCompact: boolean }

const NO_ITEMS: readonly CalendarItem[] = []
const HEAD_PX = 30
const LINE_PX = 26
const WEEKDAYS_PX = 26
const LINES_BEFORE_MEASURED = 3

/** The month as a grid of days. In a narrow window the days have dots, and the chosen one's list stands below. */
export const Month = ({ huntId, isCompact }: Props) => {
  const month = useCalendar((state) => state.month)
  const cursor = useCalendar((state) => state.cursor)
  const today = useToday((clock) => clock.today)
  const protocol = useProtocol()
  const first = firstWeekday()
  const weeks = useMemo(() => weeksOfMonth(month, first), [month, first])
  const shown = weeks.flat()
  const days = useCalendarDays(huntId, shown[0] ?? month, shown.at(-1) ?? month)
  const { ref, height } = useElementSize<HTMLDivElement>()
  const scroller = useRef<HTMLDivElement>(null)
  useDragScroll(scroller)
  const tabStop = shown.includes(cursor) ? cursor : month
  const count = shown.reduce((sum, day) => sum + (isSameMonth(day, month) ? (days.get(day)?.length ?? 0) : 0), 0)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void =>
    onCalendarKey(event, (key) => [...days.values()].flat().find((item) => item.key === key) ?? null)
  return (
    <>
      <CalendarHeader count={count} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the days and items inside */}
      <div ref={scroller} className={styles.month} data-compact={isCompact || undefined} onKeyDown={onKeyDown}>
        <div ref={ref} className={styles.gridBox}>
          {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of days that is walked with the arrow keys is a grid */}
          <table role="grid" className={styles.grid} aria-label={texts('calendar.grid', { month: monthWords(month) })}>
            <thead>
              <tr className={styles.weekdays}>
                {weeks[0]?.map((day) => (
                  <th key={day} scope="col" className={styles.weekday} aria-label={weekdayWords(day, 'long')}>
                    {weekdayWords(day, 'short')}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week) => (
                <tr key={week[0]} className={styles.week}>
                  {week.map((day) => (
                    <DayCell
                      key={day}
                      day={day}
                      items={days.get(day) ?? NO_ITEMS}
                      today={today}
                      protocol={protocol}
                      isOfMonth={isSameMonth(day, month)}
                      isTabStop={day === tabStop}
                      lines={isCompact ? null : linesIn(height, weeks.length)}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {isCompact && (
          <section className={styles.below} aria-label={texts('calendar.dayLabel', { day: longDayWords(tabStop) })}>
            <h2 className={styles.belowTitle}>{longDayWords(tabStop)}</h2>
            <DayList day={tabStop} items={days.get(tabStop) ?? []} place="screen" />
          </section>
        )}
      </div>
    </>
  )
}

/** How many lines a day has room for, in a grid of this height. */
const linesIn = (height: number, weeks: number): number =>
  height === 0 ? LINES_BEFORE_MEASURED : Math.max(2, Math.floor(((height - WEEKDAYS_PX) / weeks - HEAD_PX) / LINE_PX))

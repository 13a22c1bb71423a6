import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Id } from '../../../../shared/model/id'
import { addDays, type Day } from '../../../../shared/model/time'
import { dayMarksOf } from '../../../../shared/queries/day-marks'
import { useSettings } from '../../../state/settings'
import { usePipeline } from '../../../state/use-pipeline'
import { useToday } from '../../../state/use-today'
import { texts } from '../../../ui/i18n'
import { CalendarHeader } from '../calendar-header'
import { onCalendarKey } from '../calendar-keys'
import { agendaStart, focusItem, showMorePast, useCalendar } from '../calendar-store'
import { longDayWords, markWords } from '../day-words'
import { ItemRow } from '../items/item-row'
import listStyles from '../items/list.module.css'
import { useDayDrop } from '../moving/use-day-drop'
import { useDragScroll } from '../moving/use-drag-scroll'
import { useCalendarDays, useProtocol } from '../use-calendar-days'
import styles from './agenda.module.css'
import { type AgendaRow, agendaRows, keyOfRow } from './agenda-rows'

const ROW_PX = 58
/** How far it looks ahead at once, and how near to its end it looks further. */
const AHEAD_DAYS = 60
const NEAR_END_ROWS = 8
/** Years have four digits. */
const LAST_DAY = '9999-10-01'

/** What comes, day by day, from today on; the past on request. */
export const Agenda = ({ huntId }: { readonly huntId: Id }) => {
  const today = useToday((clock) => clock.today)
  const pastDays = useCalendar((state) => state.pastDays)
  const focusRequest = useCalendar((state) => state.focusRequest)
  const [horizon, setHorizon] = useState<Day>(() => addDays(today, AHEAD_DAYS))
  const days = useCalendarDays(huntId, agendaStart(today, pastDays), horizon)
  const rows = useMemo(() => agendaRows(days, today), [days, today])
  const next = usePipeline(
    (pipeline) => (horizon < LAST_DAY ? pipeline.firstDatedFrom(addDays(horizon, 1)) : null),
    [horizon],
  )
  const scroller = useRef<HTMLDivElement>(null)
  useDragScroll(scroller)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => keyOfRow(rows[index] ?? { kind: 'day', day: '' }),
    overscan: 8,
  })
  const shown = virtualizer.getVirtualItems()
  const isNearEnd = (shown.at(-1)?.index ?? 0) >= rows.length - NEAR_END_ROWS
  useEffect(() => {
    if (!isNearEnd || next === null) return
    const further = addDays(next < LAST_DAY ? next : LAST_DAY, AHEAD_DAYS)
    setHorizon(further < LAST_DAY && next < LAST_DAY ? further : LAST_DAY)
  }, [isNearEnd, next])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each request scrolls once, to where the focus was sent
  useEffect(() => {
    const { cursor, focusedKey } = useCalendar.getState()
    const index = rows.findIndex((row) =>
      row.kind === 'item' ? row.item.key === focusedKey : row.kind === 'day' && row.day === cursor && !focusedKey,
    )
    if (index >= 0 && focusRequest > 0) virtualizer.scrollToIndex(index)
  }, [focusRequest])
  const todayRequest = useCalendar((state) => state.todayRequest)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each request scrolls once
  useEffect(() => {
    const index = rows.findIndex((row) => row.kind === 'day' && row.day === today)
    if (todayRequest > 0 && pastDays > 0) virtualizer.scrollToIndex(index, { align: 'start' })
    else if (todayRequest > 0) scroller.current?.scrollTo({ top: 0 })
  }, [todayRequest])
  const walk = (key: string | undefined, by: number): void => {
    const items = rows.filter((row) => row.kind === 'item')
    const at = items.findIndex(({ item }) => item.key === key)
    const to = items[at + by]
    if (to) focusItem(to.day, to.item.key)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = rowStep(event)
    const key =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-item]')?.dataset.item : undefined
    if (step !== null && key !== undefined && useCalendar.getState().carried === null) {
      event.preventDefault()
      walk(key, step)
    } else
      onCalendarKey(event, (sought) => {
        const row = rows.find((each) => each.kind === 'item' && each.item.key === sought)
        return row?.kind === 'item' ? row.item : null
      })
  }
  const isEmpty = days.size === 0 && next === null
  return (
    <>
      <CalendarHeader count={null} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the items inside */}
      <div ref={scroller} className={styles.agenda} onKeyDown={onKeyDown}>
        <div className={styles.agendaPage}>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconHistory size={15} aria-hidden />}
            onClick={showMorePast}
          >
            {texts('calendar.showPast')}
          </Button>
          <ul
            className={styles.agendaList}
            aria-label={texts('calendar.agenda')}
            style={{ height: virtualizer.getTotalSize() }}
          >
            {shown.map(({ index, key, start }) => {
              const row = rows[index]
              return (
                row && (
                  <li
                    key={key}
                    ref={virtualizer.measureElement}
                    data-index={index}
                    className={styles.agendaItem}
                    style={{ transform: `translateY(${start}px)` }}
                  >
                    <Line row={row} today={today} />
                  </li>
                )
              )
            })}
          </ul>
          {isEmpty ? (
            <div className={styles.nothing}>
              <h2 className={styles.nothingTitle}>{texts('calendar.nothingAhead')}</h2>
              <p className={listStyles.hint}>{texts('calendar.nothingAheadHint')}</p>
            </div>
          ) : (
            next === null && <p className={listStyles.hint}>{texts('calendar.noMore')}</p>
          )}
        </div>
      </div>
    </>
  )
}

const rowStep = (event: KeyboardEvent): number | null => {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  if (event.key === 'ArrowDown') return 1
  if (event.key === 'ArrowUp') return -1
  if (!useSettings.getState().singleKeyShortcuts) return null
  return event.key === 'j' ? 1 : event.key === 'k' ? -1 : null
}

const Line = ({ row, today }: { readonly row: AgendaRow; readonly today: Day }) => {
  const { target, over } = useDayDrop<HTMLDivElement>(row.day)
  const marks = dayMarksOf(row.day, today, useProtocol())
  return (
    <div ref={target} className={styles.line} data-over={over ?? undefined}>
      {row.kind === 'day' && (
        <h2 className={styles.agendaDay} data-day={row.day} data-today={marks.isToday || undefined} tabIndex={-1}>
          {longDayWords(row.day)}
          <span className={listStyles.marks}>{markWords(marks).join(' · ')}</span>
        </h2>
      )}
      {row.kind === 'nothing' && <p className={listStyles.hint}>{texts('calendar.nothingOn')}</p>}
      {row.kind === 'item' && <ItemRow item={row.item} place="screen" />}
    </div>
  )
}

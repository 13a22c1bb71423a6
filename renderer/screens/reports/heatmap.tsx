import { useElementSize } from '@mantine/hooks'
import { type KeyboardEvent, memo, useMemo, useState } from 'react'
import type { Weekday } from '../../../shared/model/first-weekday'
import type { Day } from '../../../shared/model/time'
import type { ActivityDay } from '../../../shared/queries/reports/activity'
import { dayWords, monthWords, weekdayWords } from '../../state/words/day-words'
import { countWords } from '../../state/words/number-words'
import { texts } from '../../ui/i18n'
import styles from './heatmap.module.css'
import { heatmapCells, levelOf } from './heatmap-cells'
import { usePicturedChart } from './pictured'
import { Tip } from './tip'

const CELL = 13
const GAP = 3
const STEP = CELL + GAP
const LEFT = 34
const TOP = 18
const MOST_WEEKS = 53
const LEAST_WEEKS = 8
const DAYS_PER_WEEK = 7
const OPACITIES = [0, 0.28, 0.52, 0.76, 1]

type Props = { readonly days: readonly ActivityDay[]; readonly firstWeekday: Weekday; readonly today: Day }

/** A calendar of the last weeks: the more happened on a day, the darker it is. The arrow keys walk through it. */
export const Heatmap = memo(({ days, firstWeekday, today }: Props) => {
  const { ref, width } = useElementSize()
  // As many weeks as there is room for: a calendar that scrolls inside a page that scrolls is no overview.
  const mostWeeks = Math.min(MOST_WEEKS, Math.max(LEAST_WEEKS, Math.floor((width - LEFT) / STEP)))
  const cells = useMemo(
    () => heatmapCells(days, firstWeekday, today, mostWeeks),
    [days, firstWeekday, today, mostWeeks],
  )
  const [pointed, setPointed] = useState<number | null>(null)
  const weeks = (cells.at(-1)?.column ?? 0) + 1
  const at = pointed === null ? undefined : cells[pointed]
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: DAYS_PER_WEEK, ArrowLeft: -DAYS_PER_WEEK, ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    const next = pointed === null ? cells.length - 1 : pointed + step
    if (cells[next]) setPointed(next)
    event.preventDefault()
  }
  const label = texts('reports.activity.heatmapOf', { count: weeks })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the drawing inside, which has the focus
    <div ref={ref} className={styles.heatmap} onKeyDown={onKeyDown} onBlur={() => setPointed(null)}>
      <svg
        ref={usePicturedChart()}
        className={styles.drawing}
        width={LEFT + weeks * STEP}
        height={TOP + DAYS_PER_WEEK * STEP}
        role="application"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk through the days
        tabIndex={0}
        data-heatmap
      >
        {cells.map(
          ({ day, column, row }) =>
            row === 0 &&
            day.slice(8) <= '07' && (
              <text key={day} x={LEFT + column * STEP} y={11} fontSize={11} fill="var(--chart-quiet)">
                {monthWords(day)}
              </text>
            ),
        )}
        {cells.slice(0, DAYS_PER_WEEK).map(
          ({ day, row }) =>
            row % 2 === 0 && (
              <text key={day} x={0} y={TOP + row * STEP + 10} fontSize={11} fill="var(--chart-quiet)">
                {weekdayWords(day)}
              </text>
            ),
        )}
        {cells.map(({ day, column, row, count }, index) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: what the mouse shows the arrow keys show, too
          <rect
            key={day}
            x={LEFT + column * STEP}
            y={TOP + row * STEP}
            width={CELL}
            height={CELL}
            rx={3}
            fill={count === 0 ? 'var(--chart-grid)' : 'var(--chart-on)'}
            fillOpacity={count === 0 ? 0.55 : (OPACITIES[levelOf(count)] ?? 1)}
            stroke={index === pointed ? 'var(--chart-text)' : 'none'}
            strokeWidth={2}
            data-day={day}
            data-count={count}
            onMouseEnter={() => setPointed(index)}
            onMouseLeave={() => setPointed(null)}
          />
        ))}
      </svg>
      {at && (
        <div
          className={styles.tip}
          data-side={at.column > weeks / 2 ? 'left' : undefined}
          style={{ left: LEFT + at.column * STEP, top: TOP + at.row * STEP }}
        >
          <Tip title={dayWords(at.day)} lines={linesOf(days.find(({ day }) => day === at.day))} />
        </div>
      )}
    </div>
  )
})

const linesOf = (day: ActivityDay | undefined): readonly (string | null)[] =>
  day === undefined
    ? [texts('reports.activity.nothing')]
    : (['applications', 'interviews', 'replies'] as const).map((what) =>
        day[what] === 0
          ? null
          : texts('reports.part', { part: texts(`reports.activity.${what}`), number: countWords(day[what]) }),
      )

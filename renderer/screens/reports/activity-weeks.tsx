import { memo, useId } from 'react'
import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts'
import type { ActivityWeek } from '../../../shared/queries/reports/activity'
import { dayWords, shortDayWords } from '../../state/words/day-words'
import { countWords } from '../../state/words/number-words'
import { texts } from '../../ui/i18n'
import { DrawnLegend, fillOf, type Mark, Patterns } from './marks'
import { usePicturedChart } from './pictured'
import { Tip } from './tip'

const HEIGHT = 220

type What = 'applications' | 'interviews' | 'replies'

/** What happened in each of the last weeks. */
export const ActivityWeeks = memo(({ weeks }: { readonly weeks: readonly ActivityWeek[] }) => {
  const chartId = useId()
  const marks = marksOf()
  return (
    <BarChart
      responsive
      style={{ width: '100%', height: HEIGHT }}
      ref={usePicturedChart()}
      data={weeks}
      margin={{ top: 28, right: 4, bottom: 0, left: 0 }}
      aria-label={texts('reports.question.activity')}
    >
      <Patterns chartId={chartId} marks={marks} />
      <DrawnLegend chartId={chartId} marks={marks} />
      <XAxis
        dataKey="begins"
        tickFormatter={shortDayWords}
        minTickGap={16}
        tick={{ fontSize: 11.5, fill: 'var(--chart-quiet)' }}
        axisLine={{ stroke: 'var(--chart-grid)' }}
        tickLine={false}
      />
      <YAxis
        width={32}
        allowDecimals={false}
        tick={{ fontSize: 11.5, fill: 'var(--chart-quiet)' }}
        axisLine={false}
        tickLine={false}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: 'var(--chart-grid)', fillOpacity: 0.4 }}
        content={({ active, label }) => {
          const week = weeks.find(({ begins }) => begins === label)
          if (!active || !week) return null
          return (
            <Tip
              title={texts('reports.activity.week', { day: dayWords(week.begins) })}
              lines={marks.map(({ key, label: part }) =>
                texts('reports.part', { part, number: countWords(week[key]) }),
              )}
            />
          )
        }}
      />
      {marks.map((mark) => (
        <Bar
          key={mark.key}
          dataKey={mark.key}
          name={mark.label}
          stackId="week"
          maxBarSize={26}
          fill={fillOf(chartId, mark)}
          stroke={mark.colour}
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  )
})

const marksOf = (): readonly (Mark & { readonly key: What })[] => [
  {
    key: 'applications',
    label: texts('reports.activity.applications'),
    colour: 'var(--chart-applied)',
    pattern: 'plain',
  },
  {
    key: 'interviews',
    label: texts('reports.activity.interviews'),
    colour: 'var(--chart-interview)',
    pattern: 'striped',
  },
  { key: 'replies', label: texts('reports.activity.replies'), colour: 'var(--chart-reply)', pattern: 'dotted' },
]

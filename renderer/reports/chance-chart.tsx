import { memo, useMemo } from 'react'
import { Area, ComposedChart, Line, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import type { AnswerChance } from '../../shared/queries/reports/answer-chance'
import { chancePoints } from '../../shared/queries/reports/chance-points'
import { countWords } from '../application/when'
import { texts } from '../i18n'
import { chanceExactly } from './chance-words'
import { bandWords, shareWords } from './number-words'
import { Tip } from './tip'

const HEIGHT = 250
const LEAST_RADIUS = 4
const MOST_RADIUS = 9

type Props = { readonly chance: AnswerChance; readonly markedDay: number | null }

/** How many have an answer by each day, with its band; dots are the user's own open waits. */
export const ChanceChart = memo(({ chance, markedDay }: Props) => {
  const points = useMemo(
    () =>
      chancePoints(chance, chance.open).map((point) => ({
        ...point,
        ends: [point.band.low, point.band.high],
        openAt: point.open.length === 0 ? null : point.answered,
      })),
    [chance],
  )
  return (
    <ComposedChart
      responsive
      style={{ width: '100%', height: HEIGHT }}
      data={points}
      margin={{ top: 12, right: 14, bottom: 16, left: 0 }}
      aria-label={texts(`reports.chance.${chance.kind}`)}
    >
      <XAxis
        dataKey="day"
        type="number"
        domain={[chance.from, 'dataMax']}
        tickCount={7}
        tick={{ fontSize: 11.5, fill: 'var(--chart-quiet)' }}
        axisLine={{ stroke: 'var(--chart-grid)' }}
        tickLine={false}
        label={{
          value: texts('reports.chance.axis'),
          position: 'insideBottom',
          offset: -8,
          fontSize: 11.5,
          fill: 'var(--chart-quiet)',
        }}
      />
      <YAxis
        domain={[0, 1]}
        ticks={[0, 0.25, 0.5, 0.75, 1]}
        tickFormatter={shareWords}
        width={46}
        tick={{ fontSize: 11.5, fill: 'var(--chart-quiet)' }}
        axisLine={false}
        tickLine={false}
      />
      {markedDay !== null && markedDay <= (points.at(-1)?.day ?? 0) && (
        <ReferenceLine
          x={markedDay}
          stroke="var(--chart-silent)"
          strokeDasharray="4 4"
          label={{
            value: texts('reports.chance.marked', { day: markedDay }),
            position: 'insideTopRight',
            fontSize: 11.5,
            fill: 'var(--chart-quiet)',
          }}
        />
      )}
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--chart-quiet)', strokeDasharray: '2 3' }}
        content={({ active, label }) => {
          const point = points[Number(label) - chance.from]
          if (!active || !point) return null
          return (
            <Tip
              title={texts('reports.chance.day', { day: point.day })}
              lines={[
                texts('reports.chance.answeredBy', {
                  share: shareWords(point.answered),
                  band: bandWords(point.band),
                  n: countWords(chance.curve?.n ?? 0),
                }),
                texts('reports.chance.wordsBy', {
                  good: shareWords(point.good),
                  no: shareWords(point.no),
                  silent: shareWords(1 - point.answered),
                }),
                texts('reports.chance.within', {
                  chance: chanceExactly({ chance: point.chance, undated: chance.undated }),
                }),
                point.open.length === 0 ? null : texts('reports.chance.openHere', { count: point.open.length }),
              ]}
            />
          )
        }}
      />
      <Area
        dataKey="ends"
        type="stepAfter"
        stroke="none"
        fill="var(--chart-on)"
        fillOpacity={0.16}
        activeDot={false}
        isAnimationActive={false}
      />
      <Line
        dataKey="answered"
        type="stepAfter"
        stroke="var(--chart-on)"
        strokeWidth={2}
        dot={false}
        isAnimationActive={false}
      />
      <Line
        dataKey="openAt"
        stroke="none"
        isAnimationActive={false}
        activeDot={false}
        dot={({ cx, cy, index }) => {
          const count = points[Number(index)]?.open.length ?? 0
          if (count === 0 || cx === undefined || cy === undefined) return <g key={index} />
          return (
            <circle
              key={index}
              cx={cx}
              cy={cy}
              r={Math.min(MOST_RADIUS, LEAST_RADIUS + count - 1)}
              fill="var(--chart-interview)"
              stroke="var(--chart-ground)"
              strokeWidth={1.5}
              data-open={count}
            />
          )
        }}
      />
    </ComposedChart>
  )
})

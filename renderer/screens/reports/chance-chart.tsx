import { memo, useId } from 'react'
import { Area, ComposedChart, Line, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import type { DrawnChance } from '../../../shared/reports/answer-chance'
import { chanceExactly } from '../../state/words/chance-words'
import { bandWords, countWords, shareWords } from '../../state/words/number-words'
import { texts } from '../../ui/i18n'
import { DrawnLegend, fillOf, type Mark, Patterns } from './marks'
import { usePicturedChart } from './pictured'
import { Tip } from './tip'

const HEIGHT = 286
const LEGEND_LINE = 18
const LEAST_RADIUS = 4
const MOST_RADIUS = 9

type Props = { readonly drawn: DrawnChance; readonly markedDay: number | null }

/** What had come by each day, one upon the other: good words, noes, silence. The line is any answer, in its band; dots are the user's own open waits. */
export const ChanceChart = memo(({ drawn: { chance, points }, markedDay }: Props) => {
  const chartId = useId()
  const marks = marksOf()
  return (
    <ComposedChart
      responsive
      style={{ width: '100%', height: HEIGHT }}
      ref={usePicturedChart()}
      data={points}
      margin={{ top: 2 * LEGEND_LINE + 12, right: 14, bottom: 16, left: 0 }}
      aria-label={texts(`reports.chance.${chance.kind}`)}
    >
      <Patterns chartId={chartId} marks={marks} />
      <DrawnLegend chartId={chartId} marks={marks} />
      <LinesLegend hasOpen={chance.open.length > 0} />
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
              title={
                chance.from === 0
                  ? texts('reports.chance.day', { day: point.day })
                  : texts('reports.chance.dayFrom', { day: point.day, from: chance.from })
              }
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
      {marks.map((mark) => (
        <Area
          key={mark.key}
          dataKey={mark.key}
          stackId="words"
          type="stepAfter"
          stroke="none"
          fill={fillOf(chartId, mark)}
          fillOpacity={1}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      {(['low', 'high'] as const).map((end) => (
        <Line
          key={end}
          dataKey={end}
          type="stepAfter"
          stroke="var(--chart-text)"
          strokeDasharray={BAND_DASH}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <Line
        dataKey="answered"
        type="stepAfter"
        stroke="var(--chart-text)"
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

const BAND_DASH = '2 3'

type Part = 'good' | 'no' | 'silent'

/** From below. */
const marksOf = (): readonly (Mark & { readonly key: Part })[] => [
  { key: 'good', label: texts('reports.chance.goodWord'), colour: 'var(--chart-on)', pattern: 'plain' },
  { key: 'no', label: texts('reports.chance.no'), colour: 'var(--chart-ended)', pattern: 'striped' },
  { key: 'silent', label: texts('reports.chance.silence'), colour: 'var(--chart-grid)', pattern: 'dotted' },
]

const SAMPLE_WIDTH = 24
/** Where the second sample begins: past the words of the first. */
const SECOND_X = 252

/** What the lines and the dots are, under the legend of the areas. */
const LinesLegend = ({ hasOpen }: { readonly hasOpen: boolean }) => (
  <g aria-hidden transform={`translate(2 ${12 + LEGEND_LINE})`} fontSize={12}>
    <line x2={SAMPLE_WIDTH} y1={-4} y2={-4} stroke="var(--chart-text)" strokeWidth={2} />
    {[-9, 1].map((y) => (
      <line key={y} x2={SAMPLE_WIDTH} y1={y} y2={y} stroke="var(--chart-text)" strokeDasharray={BAND_DASH} />
    ))}
    <text x={SAMPLE_WIDTH + 6} fill="var(--chart-quiet)">
      {texts('reports.chance.anyAnswer')}
    </text>
    {hasOpen && (
      <>
        <circle cx={SECOND_X + LEAST_RADIUS} cy={-4} r={LEAST_RADIUS} fill="var(--chart-interview)" />
        <text x={SECOND_X + 2 * LEAST_RADIUS + 6} fill="var(--chart-quiet)">
          {texts('reports.chance.openDots')}
        </text>
      </>
    )}
  </g>
)

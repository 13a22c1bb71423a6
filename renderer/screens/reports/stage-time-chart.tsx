import { memo } from 'react'
import { Bar, BarChart, Tooltip, XAxis, YAxis, type YAxisTickContentProps } from 'recharts'
import type { SingleStay } from '../../../shared/queries/reports/time-in-stage'
import type { DrawnStage } from '../../../shared/reports/time-in-stage'
import { texts } from '../../ui/i18n'
import { usePicturedChart } from './pictured'
import { Tip } from './tip'

const LABELS_WIDTH = 250
const ROW_HEIGHT = 60
const AXIS_HEIGHT = 44

/** Median and third quartile of each stage; the end of the scale is the longest quartile. */
export const StageTimeChart = memo(({ rows }: { readonly rows: readonly DrawnStage[] }) => {
  const longest = Math.max(1, ...rows.map(({ longestDays }) => longestDays))
  const rowOf = (stageId: unknown): DrawnStage | undefined => rows.find((row) => row.stageId === stageId)
  return (
    <BarChart
      responsive
      style={{ width: '100%', height: rows.length * ROW_HEIGHT + AXIS_HEIGHT }}
      layout="vertical"
      ref={usePicturedChart()}
      data={[...rows]}
      barSize={20}
      margin={{ top: 4, right: 22, bottom: 14, left: 0 }}
      aria-label={texts('reports.question.time-in-stage')}
    >
      <XAxis
        type="number"
        domain={[0, longest]}
        allowDecimals={false}
        tick={{ fontSize: 11.5, fill: 'var(--chart-quiet)' }}
        axisLine={{ stroke: 'var(--chart-grid)' }}
        tickLine={false}
        label={{
          value: texts('reports.stage.axis'),
          position: 'insideBottom',
          offset: -8,
          fontSize: 11.5,
          fill: 'var(--chart-quiet)',
        }}
      />
      <YAxis
        type="category"
        dataKey="stageId"
        width={LABELS_WIDTH}
        axisLine={false}
        tickLine={false}
        interval={0}
        tick={({ x, y, payload }: YAxisTickContentProps) => {
          const row = rowOf(payload.value)
          if (!row) return <g />
          const left = Number(x) - LABELS_WIDTH + 8
          return (
            <text x={left} y={Number(y)} fontSize={13} fill="var(--chart-text)">
              <tspan fontWeight={550} dy={row.quartile === null ? -3 : -8}>
                {row.name}
              </tspan>
              <tspan x={left} dy={15} fontSize={11.5} fill="var(--chart-quiet)">
                {row.summary}
              </tspan>
              {row.quartile !== null && (
                <tspan x={left} dy={14} fontSize={11.5} fill="var(--chart-quiet)">
                  {row.quartile}
                </tspan>
              )}
            </text>
          )
        }}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: 'var(--chart-grid)', fillOpacity: 0.4 }}
        content={({ active, label }) => {
          const row = rowOf(label)
          if (!active || !row) return null
          return (
            <Tip
              title={row.name}
              lines={[
                row.summary,
                row.quartile,
                texts('reports.stage.open', { count: row.open }),
                row.over.length > 0 ? texts('reports.stage.over', { count: row.over.length }) : null,
              ]}
            />
          )
        }}
      />
      <Bar
        dataKey={() => longest}
        isAnimationActive={false}
        shape={({ x, y, width, height, payload }) => {
          const row = rowOf(payload.stageId)
          if (!row) return <g />
          const [left, middle] = [Number(x), Number(y) + Number(height) / 2]
          const place = (days: number): number => left + (days / longest) * Number(width)
          return (
            <g>
              <line x1={left} x2={left + Number(width)} y1={middle} y2={middle} stroke="var(--chart-grid)" />
              {row.p75Days !== null && (
                <rect
                  x={left}
                  y={middle - 5}
                  width={Math.max(1, place(row.p75Days) - left)}
                  height={10}
                  rx={4}
                  fill="var(--chart-on)"
                  fillOpacity={0.28}
                />
              )}
              {row.medianDays !== null && (
                <circle cx={place(row.medianDays)} cy={middle} r={5.5} fill="var(--chart-on)" />
              )}
              {dotsOf(row.single).map(([key, { days, hasLeft }]) => (
                <circle
                  key={key}
                  cx={place(days)}
                  cy={middle}
                  r={4}
                  fill={hasLeft ? 'var(--chart-on)' : 'var(--chart-ground)'}
                  stroke="var(--chart-on)"
                  strokeWidth={1.5}
                />
              ))}
            </g>
          )
        }}
      />
    </BarChart>
  )
})

/** Stays of one length are one dot. */
const dotsOf = (single: readonly SingleStay[]): readonly (readonly [string, SingleStay])[] => [
  ...new Map(single.map((stay) => [`${stay.days} ${stay.hasLeft}`, stay])),
]

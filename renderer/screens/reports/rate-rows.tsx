import { Bar, BarChart, ReferenceLine, Tooltip, XAxis, YAxis, type YAxisTickContentProps } from 'recharts'
import type { RateRow } from '../../../shared/reports/interview-to-offer'
import {
  leftOutWords,
  shareWords,
  stillRunningWords,
  triedBesideWords,
  triedWords,
  youngerWords,
} from '../../state/words/number-words'
import { usePicturedChart } from './pictured'
import { Tip } from './tip'

type Props = {
  readonly title: string
  readonly rows: readonly RateRow[]
  readonly benchmark: { readonly share: number; readonly label: string } | null
}

const LABELS_WIDTH = 224
const ROW_HEIGHT = 46
const AXIS_HEIGHT = 54
const TICKS = [0, 0.25, 0.5, 0.75, 1]
/** A name that is longer would run into the drawing; the tooltip and the table have it whole. */
const NAME_LENGTH = 28

/** A rate with its band in each row; too few cases for a percentage are drawn one by one. */
export const RateRows = ({ title, rows, benchmark }: Props) => (
  <BarChart
    responsive
    style={{ width: '100%', height: rows.length * ROW_HEIGHT + AXIS_HEIGHT }}
    layout="vertical"
    ref={usePicturedChart()}
    data={[...rows]}
    barSize={20}
    margin={{ top: 18, right: 22, bottom: 0, left: 0 }}
    aria-label={title}
  >
    <XAxis
      type="number"
      domain={[0, 1]}
      ticks={TICKS}
      tickFormatter={shareWords}
      tick={{ fontSize: 11.5, fill: 'var(--chart-quiet)' }}
      axisLine={{ stroke: 'var(--chart-grid)' }}
      tickLine={false}
    />
    <YAxis
      type="category"
      dataKey="key"
      width={LABELS_WIDTH}
      axisLine={false}
      tickLine={false}
      interval={0}
      tick={({ x, y, payload }: YAxisTickContentProps) => {
        const row = rows.find(({ key }) => key === payload.value)
        return row ? <RowLabel x={Number(x)} y={Number(y)} row={row} /> : <g />
      }}
    />
    {benchmark && (
      <ReferenceLine
        x={benchmark.share}
        stroke="var(--chart-quiet)"
        strokeDasharray="3 4"
        label={{ value: benchmark.label, position: 'top', fontSize: 11, fill: 'var(--chart-quiet)' }}
      />
    )}
    <Tooltip
      isAnimationActive={false}
      cursor={{ fill: 'var(--chart-grid)', fillOpacity: 0.4 }}
      content={({ active, label }) => {
        const row = rows.find(({ key }) => key === label)
        if (!active || !row) return null
        return (
          <Tip
            title={row.name}
            lines={[triedWords(row), stillRunningWords(row), youngerWords(row), leftOutWords(row)]}
          />
        )
      }}
    />
    <Bar
      dataKey={() => 1}
      isAnimationActive={false}
      shape={({ x, y, width, height, payload }) => {
        const row = rows.find(({ key }) => key === payload.key)
        return row ? (
          <Drawn x={Number(x)} middle={Number(y) + Number(height) / 2} width={Number(width)} row={row} />
        ) : (
          <g />
        )
      }}
    />
  </BarChart>
)

type DrawnProps = { readonly x: number; readonly middle: number; readonly width: number; readonly row: RateRow }

const DOT_GAP = 15

const Drawn = ({ x, middle, width, row: { rate } }: DrawnProps) => {
  const { count, n, share, band } = rate
  return (
    <g>
      <line x1={x} x2={x + width} y1={middle} y2={middle} stroke="var(--chart-grid)" />
      {share !== null && band !== null ? (
        <>
          <rect
            x={x + band.low * width}
            y={middle - 5}
            width={(band.high - band.low) * width}
            height={10}
            rx={5}
            fill="var(--chart-on)"
            fillOpacity={0.28}
          />
          <circle cx={x + share * width} cy={middle} r={5.5} fill="var(--chart-on)" />
        </>
      ) : (
        Array.from({ length: n }, (_, index) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: one dot is like another
            key={index}
            cx={x + 8 + index * DOT_GAP}
            cy={middle}
            r={5}
            fill={index < count ? 'var(--chart-on)' : 'var(--chart-ground)'}
            stroke={index < count ? 'var(--chart-on)' : 'var(--chart-ended)'}
            strokeWidth={1.5}
          />
        ))
      )}
    </g>
  )
}

const RowLabel = ({ x, y, row }: { readonly x: number; readonly y: number; readonly row: RateRow }) => (
  <text x={x - LABELS_WIDTH + 8} y={y} fontSize={13} fill="var(--chart-text)">
    <tspan fontWeight={550} dy={-3}>
      {row.name.length > NAME_LENGTH ? `${row.name.slice(0, NAME_LENGTH - 1)}…` : row.name}
    </tspan>
    <tspan x={x - LABELS_WIDTH + 8} dy={15} fontSize={11.5} fill="var(--chart-quiet)">
      {triedBesideWords(row)}
    </tspan>
  </text>
)

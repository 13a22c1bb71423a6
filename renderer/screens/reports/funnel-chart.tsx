import { memo, useId } from 'react'
import { Bar, BarChart, Tooltip, XAxis, YAxis, type YAxisTickContentProps } from 'recharts'
import type { StepRate } from '../../../shared/queries/reports/funnel'
import type { FUNNEL } from '../../../shared/reports/funnel'
import { wrapped } from '../../../shared/reports/picture'
import { countWords, triedWords, youngerWords } from '../../state/words/number-words'
import { texts } from '../../ui/i18n'
import { DrawnLegend, fillOf, type Mark, Patterns } from './marks'
import { usePicturedChart } from './pictured'
import { Tip } from './tip'

const LABELS_WIDTH = 250
/** So many letters of a label stand beside the bars. */
const LABEL_LETTERS = 40
const HEIGHT = 300

/** One bar for each step that was reached; its parts tell what became of them there. */
export const FunnelChart = memo(({ bars }: { readonly bars: ReturnType<typeof FUNNEL.drawn> }) => {
  const chartId = useId()
  const marks = marksOf()
  return (
    <BarChart
      responsive
      style={{ width: '100%', height: HEIGHT }}
      layout="vertical"
      ref={usePicturedChart()}
      data={bars}
      barSize={26}
      margin={{ top: 26, right: 12, bottom: 4, left: 0 }}
      aria-label={texts('reports.question.funnel')}
    >
      <Patterns chartId={chartId} marks={marks} />
      <DrawnLegend chartId={chartId} marks={marks} />
      <XAxis type="number" hide domain={[0, 'dataMax']} />
      <YAxis
        type="category"
        dataKey="name"
        width={LABELS_WIDTH}
        axisLine={false}
        tickLine={false}
        interval={0}
        tick={({ x, y, payload }: YAxisTickContentProps) => {
          const name = String(payload.value)
          const bar = bars.find((each) => each.name === name)
          return (
            <StepLabel
              x={Number(x)}
              y={Number(y)}
              name={name}
              count={bar?.count ?? 0}
              rate={labelOf(bar?.rate ?? null)}
            />
          )
        }}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: 'var(--chart-grid)', fillOpacity: 0.4 }}
        content={({ active, label }) => {
          const bar = bars.find(({ name }) => name === label)
          if (!active || !bar) return null
          return (
            <Tip
              title={texts('reports.funnel.reached', { step: bar.name, count: bar.count })}
              lines={[
                ...rateLines(bar.rate),
                ...marks.map(({ key, label: part }) => {
                  const count = bar[key]
                  return count === 0 ? null : texts('reports.part', { part, number: countWords(count) })
                }),
              ]}
            />
          )
        }}
      />
      {marks.map((mark) => (
        <Bar
          key={mark.key}
          dataKey={mark.key}
          name={mark.label}
          stackId="step"
          fill={fillOf(chartId, mark)}
          stroke={mark.colour}
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  )
})

const ofWords = (rate: StepRate): string => texts(`reportTables.reached.${rate.of}`)

const labelOf = (rate: StepRate | null): string | null =>
  rate && texts('reports.funnel.label', { of: ofWords(rate), rate: triedWords(rate) })

const rateLines = (rate: StepRate | null): readonly (string | null)[] =>
  rate ? [texts('reports.funnel.rate', { of: ofWords(rate), rate: triedWords(rate) }), youngerWords(rate)] : []

type Part = 'on' | 'waiting' | 'withdrawn' | 'ended'

const marksOf = (): readonly (Mark & { readonly key: Part })[] => [
  { key: 'on', label: texts('reports.funnel.on'), colour: 'var(--chart-on)', pattern: 'plain' },
  { key: 'waiting', label: texts('reports.funnel.waiting'), colour: 'var(--chart-waiting)', pattern: 'striped' },
  { key: 'withdrawn', label: texts('reports.funnel.withdrawn'), colour: 'var(--chart-mine)', pattern: 'dotted' },
  { key: 'ended', label: texts('reports.funnel.ended'), colour: 'var(--chart-ended)', pattern: 'crossed' },
]

type LabelProps = {
  readonly x: number
  readonly y: number
  readonly name: string
  readonly count: number
  readonly rate: string | null
}

const StepLabel = ({ x, y, name, count, rate }: LabelProps) => (
  <text x={x - LABELS_WIDTH + 8} y={y} fontSize={13} fill="var(--chart-text)">
    <tspan fontWeight={600} dy={rate === null ? 4 : -3}>
      {name}
    </tspan>
    <tspan fontWeight={600} dx={6} fill="var(--chart-text)">
      {countWords(count)}
    </tspan>
    {rate !== null &&
      wrapped(rate, LABEL_LETTERS).map((line) => (
        <tspan key={line} x={x - LABELS_WIDTH + 8} dy={14} fontSize={11.5} fill="var(--chart-quiet)">
          {line}
        </tspan>
      ))}
  </text>
)

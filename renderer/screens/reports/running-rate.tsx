import { memo } from 'react'
import { Area, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts'
import { dayNumber } from '../../../shared/model/time'
import type { DrawnInterviews } from '../../../shared/reports/interview-to-offer'
import { LEAST_FOR_A_PERCENTAGE } from '../../../shared/statistics/rate'
import { dayWords } from '../../state/words/day-words'
import { rateWords, shareWords } from '../../state/words/number-words'
import { texts } from '../../ui/i18n'
import styles from './card.module.css'
import { usePicturedChart } from './pictured'
import { Tip } from './tip'

const HEIGHT = 260

type Running = DrawnInterviews['running']

/** The rate of all that had had their time by each day, with its band; it begins with the fifth. */
export const RunningRate = ({ running, tried }: { readonly running: Running; readonly tried: number }) =>
  running.length === 0 ? (
    <p className={styles.early}>
      {texts('reports.interview.runningEarly', { count: tried, least: LEAST_FOR_A_PERCENTAGE })}
    </p>
  ) : (
    <RunningChart running={running} />
  )

const RunningChart = memo(({ running }: { readonly running: Running }) => {
  const pictured = usePicturedChart()
  const points = running.map((point) => ({
    ...point,
    at: dayNumber(point.day),
    band: [point.band.low, point.band.high],
  }))
  return (
    <ComposedChart
      responsive
      style={{ width: '100%', height: HEIGHT }}
      ref={pictured}
      data={points}
      margin={{ top: 10, right: 22, bottom: 0, left: 0 }}
      aria-label={texts('reports.question.interview-to-offer')}
    >
      <XAxis
        dataKey="at"
        type="number"
        domain={['dataMin', 'dataMax']}
        tickFormatter={(at: number) => dayWords(points.find((point) => point.at === at)?.day ?? points[0]?.day ?? '')}
        ticks={[points[0]?.at ?? 0, points.at(-1)?.at ?? 0]}
        interval="preserveStartEnd"
        tick={{ fontSize: 11.5, fill: 'var(--chart-quiet)' }}
        axisLine={{ stroke: 'var(--chart-grid)' }}
        tickLine={false}
      />
      <YAxis
        domain={[0, 1]}
        tickFormatter={shareWords}
        width={46}
        tick={{ fontSize: 11.5, fill: 'var(--chart-quiet)' }}
        axisLine={false}
        tickLine={false}
      />
      <Tooltip
        isAnimationActive={false}
        content={({ active, label }) => {
          const point = points.find(({ at }) => at === label)
          if (!active || !point) return null
          return (
            <Tip
              title={texts('reports.interview.runningTip', { day: dayWords(point.day) })}
              lines={[rateWords(point.rate)]}
            />
          )
        }}
      />
      <Area
        dataKey="band"
        type="stepAfter"
        stroke="none"
        fill="var(--chart-on)"
        fillOpacity={0.18}
        isAnimationActive={false}
      />
      <Line
        dataKey="share"
        type="stepAfter"
        stroke="var(--chart-on)"
        strokeWidth={2}
        dot={{ r: 3, fill: 'var(--chart-on)' }}
        isAnimationActive={false}
      />
    </ComposedChart>
  )
})

import { type KeyboardEvent, memo, useId, useMemo, useRef, useState } from 'react'
import { Sankey } from 'recharts'
import type { FlowNode } from '../../../shared/queries/reports/flow'
import type { FLOW } from '../../../shared/reports/flow'
import { rateOf } from '../../../shared/statistics/rate'
import { countWords, rateWords } from '../../state/words/number-words'
import { texts } from '../../ui/i18n'
import styles from './flow.module.css'
import { fillOf, type Mark, Patterns } from './marks'
import { usePicturedChart } from './pictured'
import { Tip } from './tip'

const NODE_WIDTH = 12
const LEAST_HEIGHT = 320
const MOST_HEIGHT = 640
const HEIGHT_EACH = 34
/** Names stand to the right of their nodes, those of the ends beyond the last column. */
const MARGIN = { top: 12, right: 132, bottom: 12, left: 4 }

type DrawnFlow = ReturnType<typeof FLOW.drawn>
type DrawnNode = DrawnFlow['nodes'][number]

/** A node or a link that is pointed at, by its place in the flow: nodes first, then links. */
type Pointed = { readonly index: number; readonly x: number; readonly y: number }

/** From sources through what was reached to the ends. Drawn without a tooltip of the library's, which no key moves. */
export const FlowChart = memo(({ flow }: { readonly flow: DrawnFlow }) => {
  const chartId = useId()
  const pictured = usePicturedChart()
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const marks = useMemo(() => flow.nodes.map(markOf), [flow])
  const data = useMemo(
    () => ({ nodes: flow.nodes.map(({ name }) => ({ name })), links: flow.links.map((link) => ({ ...link })) }),
    [flow],
  )
  const busiest = Math.max(...[0, 1, 2].map((column) => flow.nodes.filter((node) => columnOf(node) === column).length))
  const height = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, busiest * HEIGHT_EACH + 40))
  const places = useRef(new Map<number, { readonly x: number; readonly y: number }>()).current
  const count = flow.nodes.length + flow.links.length

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape' && pointed) setPointed(null)
    else if (step === undefined) return
    else {
      const index = pointed === null ? 0 : (pointed.index + step + count) % count
      setPointed({ index, ...(places.get(index) ?? { x: 0, y: 0 }) })
    }
    event.preventDefault()
  }
  const pointAt = (index: number) => ({
    onMouseEnter: () => setPointed({ index, ...(places.get(index) ?? { x: 0, y: 0 }) }),
    onMouseLeave: () => setPointed(null),
  })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the drawing inside, which has the focus
    <div className={styles.flow} onKeyDown={onKeyDown} onBlur={() => setPointed(null)}>
      <Sankey
        style={{ width: '100%', height }}
        width="100%"
        height={height}
        data={data}
        nodeWidth={NODE_WIDTH}
        nodePadding={16}
        margin={MARGIN}
        sort={false}
        iterations={48}
        aria-label={texts('reports.flow.label')}
        node={({ x, y, width, height: tall, index }) => {
          const mark = marks[index]
          const node = flow.nodes[index]
          places.set(index, { x: x + width / 2, y: y + tall / 2 })
          if (!mark || !node) return <g />
          return (
            <g {...pointAt(index)} data-node={node.name}>
              <rect
                x={x}
                y={y}
                width={width}
                height={Math.max(1, tall)}
                rx={2}
                fill={fillOf(chartId, mark)}
                stroke={pointed?.index === index ? 'var(--chart-text)' : mark.colour}
                strokeWidth={pointed?.index === index ? 2 : 1}
              />
              <text
                x={x + width + 7}
                y={y + tall / 2 + 4}
                fontSize={12}
                fill="var(--chart-text)"
                stroke="var(--chart-ground)"
                strokeWidth={3}
                strokeLinejoin="round"
                paintOrder="stroke"
              >
                {shortened(node.name)} <tspan fontWeight={650}>{countWords(node.size)}</tspan>
              </text>
            </g>
          )
        }}
        link={({ sourceX, sourceY, sourceControlX, targetX, targetY, targetControlX, linkWidth, index }) => {
          const place = flow.nodes.length + index
          places.set(place, { x: (sourceX + targetX) / 2, y: (sourceY + targetY) / 2 })
          const mark = marks[flow.links[index]?.target ?? 0]
          const isPointed = pointed?.index === place
          return (
            <path
              {...pointAt(place)}
              d={`M${sourceX},${sourceY} C${sourceControlX},${sourceY} ${targetControlX},${targetY} ${targetX},${targetY}`}
              fill="none"
              stroke={mark ? fillOf(chartId, mark) : 'var(--chart-grid)'}
              strokeWidth={Math.max(1, linkWidth)}
              strokeOpacity={isPointed ? 0.75 : 0.34}
            />
          )
        }}
      >
        <Patterns chartId={chartId} marks={marks} chart={pictured} />
      </Sankey>
      {pointed && (
        <div className={styles.tip} style={{ left: pointed.x, top: pointed.y }}>
          {tipOf(flow, pointed.index)}
        </div>
      )}
    </div>
  )
})

const tipOf = (flow: DrawnFlow, index: number) => {
  const share = (count: number): readonly string[] => [rateWords(rateOf(count, flow.n))]
  const link = flow.links[index - flow.nodes.length]
  if (!link) {
    const { name = '', size: count = 0 } = flow.nodes[index] ?? {}
    return <Tip title={texts('reports.flow.node', { name, count })} lines={share(count)} />
  }
  const [from, to] = [flow.nodes[link.source]?.name ?? '', flow.nodes[link.target]?.name ?? '']
  return <Tip title={texts('reports.flow.link', { from, to, count: link.value })} lines={share(link.value)} />
}

const columnOf = ({ node: { kind } }: DrawnNode): number => (kind === 'end' ? 2 : kind === 'reached' ? 1 : 0)

const NAME_LENGTH = 18

const shortened = (name: string): string => (name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH - 1)}…` : name)

const markOf = ({ node, name }: DrawnNode, index: number): Mark => ({
  key: String(index),
  label: name,
  ...(node.kind === 'end'
    ? END_MARKS[node.end]
    : node.kind === 'reached'
      ? ({ colour: 'var(--chart-on)', pattern: 'plain' } as const)
      : ({ colour: 'var(--chart-mine)', pattern: 'plain' } as const)),
})

const END_MARKS: Readonly<Record<Extract<FlowNode, { kind: 'end' }>['end'], Pick<Mark, 'colour' | 'pattern'>>> = {
  accepted: { colour: 'var(--chart-reply)', pattern: 'plain' },
  declined: { colour: 'var(--chart-reply)', pattern: 'dotted' },
  waiting: { colour: 'var(--chart-waiting)', pattern: 'striped' },
  'no-answer': { colour: 'var(--chart-silent)', pattern: 'crossed' },
  rejected: { colour: 'var(--chart-ended)', pattern: 'plain' },
  cancelled: { colour: 'var(--chart-ended)', pattern: 'striped' },
  withdrawn: { colour: 'var(--chart-mine)', pattern: 'dotted' },
}

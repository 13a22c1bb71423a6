import { type RefCallback, useCallback } from 'react'

/** How something is filled: a colour of the palette, and a pattern for eyes that don't tell it by its colour. */
export type Mark = {
  readonly key: string
  readonly label: string
  readonly colour: string
  readonly pattern: 'plain' | 'striped' | 'dotted' | 'crossed'
}

export const fillOf = (chartId: string, { key, colour, pattern }: Mark): string =>
  pattern === 'plain' ? colour : `url(#${chartId}-${key})`

type PatternsProps = {
  readonly chartId: string
  readonly marks: readonly Mark[]
  /** For a chart of the library's that has no ref of its own. */
  readonly chart?: RefCallback<SVGSVGElement>
}

/** The patterns of one chart; its id keeps those of several charts apart. */
export const Patterns = ({ chartId, marks, chart }: PatternsProps) => (
  <defs ref={useCallback((defs: SVGDefsElement | null) => chart?.(defs?.ownerSVGElement ?? null), [chart])}>
    {marks.map(
      ({ key, colour, pattern }) =>
        pattern !== 'plain' && <Pattern key={key} id={`${chartId}-${key}`} colour={colour} pattern={pattern} />,
    )}
  </defs>
)

const SIZE = 6

const Pattern = ({ id, colour, pattern }: Pick<Mark, 'colour' | 'pattern'> & { readonly id: string }) => (
  <pattern
    id={id}
    width={SIZE}
    height={SIZE}
    patternUnits="userSpaceOnUse"
    patternTransform={pattern === 'dotted' ? undefined : 'rotate(45)'}
  >
    <rect width={SIZE} height={SIZE} fill={colour} fillOpacity={0.28} />
    {pattern === 'dotted' ? (
      <circle cx={SIZE / 2} cy={SIZE / 2} r={1.3} fill={colour} />
    ) : (
      <rect width={2.4} height={SIZE} fill={colour} />
    )}
    {pattern === 'crossed' && <rect width={SIZE} height={2.4} fill={colour} />}
  </pattern>
)

const SWATCH = 11
const GAP = 18
/** A letter of 12 pixels is about so wide: a drawing can't be asked before it is drawn. */
const LETTER = 6.4

/** Inside the picture, so that a saved one has it, too. */
export const DrawnLegend = ({
  chartId,
  marks,
  y = 12,
}: {
  readonly chartId: string
  readonly marks: readonly Mark[]
  readonly y?: number
}) => {
  let x = 2
  return (
    <g aria-hidden>
      {marks.map((mark) => {
        const at = x
        x += SWATCH + 6 + mark.label.length * LETTER + GAP
        return (
          <g key={mark.key} transform={`translate(${at} ${y})`}>
            <rect
              y={-SWATCH + 1}
              width={SWATCH}
              height={SWATCH}
              rx={2}
              fill={fillOf(chartId, mark)}
              stroke={mark.colour}
            />
            <text x={SWATCH + 6} fontSize={12} fill="var(--chart-quiet)">
              {mark.label}
            </text>
          </g>
        )
      })}
    </g>
  )
}

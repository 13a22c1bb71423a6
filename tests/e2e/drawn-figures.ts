import { createI18n } from '../../shared/i18n/create-i18n'
import type { ReportTable } from '../../shared/reports/report-table'
import { tableLines } from '../../shared/reports/table-lines'
import { elementsNamed, type XmlElement, xmlTree } from '../support/xml-tree'

/** What a saved drawing tells who parses it, and who looks at it. */
export type Drawing = {
  /** In words, a line for each row of a table. */
  readonly lines: readonly string[]
  /** Every piece of text that is drawn. */
  readonly labels: readonly string[]
  /** Of each chart with a share on its upright axis: the shares at which its heavy line and its lowest area run, from left to right. */
  readonly levels: readonly { readonly line: readonly number[]; readonly lowest: readonly number[] }[]
  /** Of the first chart: of each place along its axis where a bar stands, from left to right, the height of its pieces by colour in units of the upright axis. */
  readonly bars: readonly Readonly<Record<string, number>>[]
}

type Point = readonly [x: number, y: number]

const pointsOf = (path: XmlElement | undefined): readonly Point[] =>
  [...(path?.attributes.d ?? '').matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])

/** Reads an SVG file as any program may. */
export const readDrawing = (svg: string): Drawing => {
  const whole = xmlTree(svg.trim())
  const texts = elementsNamed(whole, 'text')
  return {
    lines: (elementsNamed(whole, 'desc')[0]?.text ?? '').split('\n'),
    labels: texts.map(({ text }) => text),
    levels: elementsNamed(whole, 'svg').slice(1).flatMap(levelsOf),
    bars: elementsNamed(whole, 'svg').slice(1, 2).flatMap(barsOf),
  }
}

/** A piece of a bar goes right, down, left and back: its height is told against two marks of the upright axis. */
const barsOf = (chart: XmlElement): Drawing['bars'] => {
  const marks = elementsNamed(chart, 'text')
    .filter(({ text }) => /^\d+$/.test(text))
    .map(({ text, attributes }) => ({ value: Number(text), y: Number(attributes.y) }))
  const [none, most] = [marks.find(({ value }) => value === 0), marks.toSorted((a, b) => b.value - a.value)[0]]
  if (!none || !most || most.value === 0) return []
  const unit = (none.y - most.y) / most.value
  const byPlace = new Map<number, Record<string, number>>()
  for (const { attributes } of elementsNamed(chart, 'path')) {
    const [, x, , height] =
      /^M ?([\d.]+), ?([\d.]+)\s*h ?[\d.]+\s*v ?([\d.]+)\s*h ?-[\d.]+\s*Z$/.exec(attributes.d ?? '') ?? []
    const colour = attributes.stroke
    if (x === undefined || colour === undefined || Number(height) === 0) continue
    const pieces = byPlace.get(Number(x)) ?? {}
    pieces[colour] = Number(height) / unit
    byPlace.set(Number(x), pieces)
  }
  return [...byPlace].sort(([a], [b]) => a - b).map(([, pieces]) => pieces)
}

const levelsOf = (chart: XmlElement): Drawing['levels'] => {
  const tick = (words: string): number =>
    Number(elementsNamed(chart, 'text').find(({ text }) => text === words)?.attributes.y)
  const [none, all] = [tick('0%'), tick('100%')]
  const levels = (points: readonly Point[]): readonly number[] =>
    changes(points.map(([, y]) => (none - y) / (none - all)))
  const paths = elementsNamed(chart, 'path')
  const heavy = paths.find(
    ({ attributes }) => Number.parseFloat(attributes['stroke-width'] ?? '') === 2 && attributes.fill === 'none',
  )
  if (!heavy || Number.isNaN(none)) return []
  const area = pointsOf(paths.find(({ attributes }) => attributes.fill === 'rgb(64, 85, 200)'))
  // Along its upper edge, down at its end, and back along the axis.
  const turn = area.findIndex(([x], index) => x < (area[index - 1]?.[0] ?? 0))
  const edge = area.slice(0, turn)
  return [
    { line: levels(pointsOf(heavy)), lowest: levels(edge.slice(0, edge.findLastIndex(([, y]) => y !== none) + 1)) },
  ]
}

const { t: texts } = createI18n('en')
const whole = new Intl.NumberFormat('en-US')
const percent = new Intl.NumberFormat('en-US', { style: 'percent' })
const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' })

/** The same table in the words of an English window. */
export const expectedLines = (table: ReportTable): readonly string[] =>
  tableLines(table, ({ kind }, value) => {
    if (value === null) return ''
    if (typeof value === 'string') return kind === 'day' ? day.format(Date.parse(value)) : value
    return kind === 'share' ? percent.format(value) : whole.format(value)
  })

/** A rate as it is drawn. */
export const rateLabel = (count: number, n: number, share: number | null, low: number, high: number): string =>
  share === null
    ? texts('reports.countOf', { count, n: whole.format(n) })
    : texts('reports.rate', {
        count,
        n: whole.format(n),
        share: percent.format(share),
        band: texts('reports.band', { low: percent.format(low), high: percent.format(high) }),
      })

/** Without those that are as the one before. */
export const changes = (shares: readonly number[]): readonly number[] =>
  shares.filter((share, index) => index === 0 || Math.abs(share - (shares[index - 1] ?? 0)) > 1e-4)

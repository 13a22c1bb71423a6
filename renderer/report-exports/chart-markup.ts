import type { PictureChart } from '../../shared/reports/picture'

/** Smaller ones are icons. */
const LEAST = { width: 80, height: 40 }

/** The charts of a report on screen, from top to bottom. */
export const chartsIn = (card: Element): readonly SVGSVGElement[] =>
  [...card.querySelectorAll('svg')].filter((svg) => {
    const { width, height } = svg.getBoundingClientRect()
    const isWithin = svg.parentElement?.closest('svg, button') !== null
    return !isWithin && width >= LEAST.width && height >= LEAST.height
  })

/**
 * The charts of a report as they are shown, in the light scheme whatever the window's: with every computed style in the
 * markup itself, so that they need no style sheet. The element is back as it was before anything is drawn again.
 */
export const chartMarkup = (card: HTMLElement): readonly PictureChart[] => {
  const before = card.dataset.reportScheme
  card.dataset.reportScheme = 'light'
  try {
    const charts = chartsIn(card).map((svg) => ({ svg, box: svg.getBoundingClientRect() }))
    const left = Math.min(...charts.map(({ box }) => box.left))
    const top = Math.min(...charts.map(({ box }) => box.top))
    return charts.map(({ svg, box }) => ({
      x: Math.round(box.left - left),
      y: Math.round(box.top - top),
      width: box.width,
      height: box.height,
      markup: markupOf(svg, box),
    }))
  } finally {
    if (before === undefined) delete card.dataset.reportScheme
    else card.dataset.reportScheme = before
  }
}

const markupOf = (svg: SVGSVGElement, { width, height }: DOMRect): string => {
  const copy = standalone(svg, null)
  if (!copy) return ''
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`)
  return new XMLSerializer().serializeToString(copy)
}

/** What a style sheet may say of an element of a drawing; each is a presentation attribute, too (SVG 2, 6.6). */
const STYLES = [
  'clip-path',
  'dominant-baseline',
  'fill',
  'fill-opacity',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'mask',
  'opacity',
  'paint-order',
  'stop-color',
  'stop-opacity',
  'stroke',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'visibility',
] as const

/** What it is where nothing says anything else. */
const INITIAL: Readonly<Partial<Record<(typeof STYLES)[number], string>>> = {
  'clip-path': 'none',
  'dominant-baseline': 'auto',
  'fill-opacity': '1',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  mask: 'none',
  opacity: '1',
  'paint-order': 'normal',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
  stroke: 'none',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  'stroke-width': '1px',
  'text-anchor': 'start',
  visibility: 'visible',
}

/** Said by the window alone: to its style sheets, its keyboard, its screen reader, its scripts. */
const OF_THE_WINDOW = /^(class|style|tabindex|role|focusable|on.*|data-.*|aria-.*|font-family)$/

/** A copy of an element that stands by itself; `null` for what isn't seen or can't be drawn elsewhere. */
const standalone = (element: SVGElement, parent: CSSStyleDeclaration | null): SVGElement | null => {
  const style = getComputedStyle(element)
  if (style.display === 'none' && element.tagName !== 'defs') return null
  if (element instanceof SVGForeignObjectElement || element.tagName === 'script') return null
  const copy = element.cloneNode(false) as SVGElement // a copy is of the same kind
  for (const { name } of [...copy.attributes]) if (OF_THE_WINDOW.test(name)) copy.removeAttribute(name)
  for (const name of STYLES) {
    const value = style.getPropertyValue(name)
    // What a parent says otherwise would be inherited.
    const goesWithoutSaying = value === INITIAL[name] && (parent?.getPropertyValue(name) ?? value) === value
    if (value === '' || goesWithoutSaying) copy.removeAttribute(name)
    else copy.setAttribute(name, value)
  }
  if (!copy.hasAttribute('transform') && style.transform !== 'none') copy.setAttribute('transform', style.transform)
  for (const child of element.childNodes) {
    if (child instanceof SVGElement) {
      const inner = standalone(child, style)
      if (inner) copy.append(inner)
    } else if (child instanceof Text) copy.append(child.data)
  }
  return copy
}

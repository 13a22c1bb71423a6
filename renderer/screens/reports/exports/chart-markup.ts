import { INK, type PictureChart, textLines } from '../../../../shared/reports/picture'
import type { DrawnCard, DrawnPart } from '../drawn-card'

/**
 * The charts of a report as they are shown, with the words that belong to them, in the light scheme whatever the window's: with
 * every computed style in the markup itself, so that they need no style sheet. The element is back as it was before anything is
 * drawn again.
 */
export const chartMarkup = ({ frame, parts }: DrawnCard): readonly PictureChart[] => {
  if (frame === null || !parts.some(({ kind }) => kind === 'chart')) return []
  const before = frame.getAttribute(SCHEME)
  frame.setAttribute(SCHEME, 'light')
  try {
    const drawn = CHARTS_FIRST.flatMap((each) => parts.filter(({ kind }) => kind === each)).flatMap(partOf)
    const left = Math.min(...drawn.map(({ x }) => x))
    const top = Math.min(...drawn.map(({ y }) => y))
    return drawn.map((part) => ({ ...part, x: Math.round(part.x - left), y: Math.round(part.y - top) }))
  } finally {
    if (before === null) frame.removeAttribute(SCHEME)
    else frame.setAttribute(SCHEME, before)
  }
}

const CHARTS_FIRST = ['chart', 'words'] as const
const SCHEME = 'data-report-scheme'

/** Where it stands on the screen, in CSS pixels. */
const partOf = (part: DrawnPart): readonly PictureChart[] => {
  if (part.element === null) return []
  const box = part.element.getBoundingClientRect()
  const markup = part.kind === 'chart' ? markupOf(part.element, box) : wordsOf(part, box)
  return [{ x: box.left, y: box.top, width: box.width, height: box.height, markup }]
}

/** The words are the report's; of the page only their place and size are taken. */
const wordsOf = (
  { element, words, isHeading }: Extract<DrawnPart, { readonly kind: 'words' }>,
  { width }: DOMRect,
): string => {
  const { fontSize, fontWeight } = getComputedStyle(element)
  const fill = isHeading ? INK.text : INK.quiet
  return textLines(words, { width, size: Number.parseFloat(fontSize), weight: fontWeight, fill })
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
const INHERITED = [
  'dominant-baseline',
  'fill',
  'fill-opacity',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'paint-order',
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

/** Those that begin anew with each element, as this. */
const OWN = {
  'clip-path': 'none',
  mask: 'none',
  opacity: '1',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
} as const

/** Said by the window alone: to its style sheets, its keyboard, its screen reader, its scripts. Names are what the user wrote. */
const OF_THE_WINDOW = /^(class|style|name|tabindex|role|focusable|on.*|data-.*|aria-.*|font-family)$/

/** A copy of an element that stands by itself; `null` for what isn't seen or can't be drawn elsewhere. */
const standalone = (element: SVGElement, parent: CSSStyleDeclaration | null): SVGElement | null => {
  const style = getComputedStyle(element)
  if (style.display === 'none' && element.tagName !== 'defs') return null
  if (element instanceof SVGForeignObjectElement || element.tagName === 'script') return null
  const copy = element.cloneNode(false) as SVGElement // a copy is of the same kind
  for (const { name } of [...copy.attributes]) if (OF_THE_WINDOW.test(name)) copy.removeAttribute(name)
  for (const name of INHERITED) say(copy, name, style, parent?.getPropertyValue(name))
  for (const [name, initial] of Object.entries(OWN)) say(copy, name, style, initial)
  // A pattern's own transform is told under another name.
  const isPlaced = [...copy.attributes].some(({ name }) => /transform$/i.test(name))
  if (!isPlaced && style.transform !== 'none') copy.setAttribute('transform', style.transform)
  for (const child of element.childNodes) {
    if (child instanceof SVGElement) {
      const inner = standalone(child, style)
      if (inner) copy.append(inner)
    } else if (child instanceof Text) copy.append(child.data)
  }
  return copy
}

/** Puts a computed value into the markup, unless it goes without saying there. */
const say = (copy: SVGElement, name: string, style: CSSStyleDeclaration, unsaid: string | undefined): void => {
  const value = style.getPropertyValue(name)
  if (value === '' || value === unsaid) copy.removeAttribute(name)
  else copy.setAttribute(name, value)
}

/** A chart as an `<svg>` element of its own, and its place among the others of its report. In CSS pixels. */
export type PictureChart = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Its whole markup, `<svg …>…</svg>`, with nothing in it that stands elsewhere. */
  readonly markup: string
}

export type PictureParts = {
  /** `null`: it stands under a heading that says it. */
  readonly title: string | null
  /** Under the title: n and period. */
  readonly caption: readonly string[]
  readonly charts: readonly PictureChart[]
  /** What is drawn, in lines of words, for who reads the file without seeing it; none where a table stands beside. */
  readonly figures?: readonly string[]
}

export type Picture = { readonly svg: string; readonly width: number; readonly height: number }

/** On white. */
export const INK = { text: '#1d2129', quiet: '#5a6270' } as const

const MARGIN = 24
const TITLE_SIZE = 20
const TITLE_LINE = 26
const CAPTION_SIZE = 13
const CAPTION_LINE = 19
const GAP = 12
const LEAST_WIDTH = 480
/** Of a sans-serif font's letters, on average and generously; pictures are made where no font can be measured. */
const LETTER_WIDTH = 0.56
const BOLD_LETTER_WIDTH = 0.6

/** A report's picture that stands for itself: title, n and period above the chart on white. Generic fonts, nothing from outside. */
export const pictureOf = ({ title, caption, charts, figures = [] }: PictureParts): Picture => {
  const right = charts.reduce((most, { x, width }) => Math.max(most, x + width), LEAST_WIDTH)
  const below = charts.reduce((most, { y, height }) => Math.max(most, y + height), 0)
  const width = Math.ceil(right + 2 * MARGIN)
  const titles = title === null ? [] : wrapped(title, (width - 2 * MARGIN) / (TITLE_SIZE * BOLD_LETTER_WIDTH))
  const captions = caption.flatMap((line) => wrapped(line, (width - 2 * MARGIN) / (CAPTION_SIZE * LETTER_WIDTH)))
  const captionTop = MARGIN + titles.length * TITLE_LINE
  const chartTop = captionTop + captions.length * CAPTION_LINE + (captions.length > 0 ? GAP : 0)
  const height = Math.ceil(chartTop + below + MARGIN)
  const body = [
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...titles.map((line, index) => text(line, MARGIN, MARGIN + 18 + index * TITLE_LINE, TITLE_SIZE, INK.text, 600)),
    ...captions.map((line, index) =>
      text(line, MARGIN, captionTop + 14 + index * CAPTION_LINE, CAPTION_SIZE, INK.quiet),
    ),
    ...charts.map(({ x, y, markup }) => `<g transform="translate(${MARGIN + x} ${chartTop + y})">${markup}</g>`),
  ].join('\n')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif">
${title === null ? '' : `<title>${escaped(title)}</title>\n`}${figures.length === 0 ? '' : `<desc>${escaped(figures.join('\n'))}</desc>\n`}${body}
</svg>
`
  return { svg, width, height }
}

const text = (line: string, x: number, y: number, size: number, fill: string, weight = 400): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(line)}</text>`

/** Words in lines as wide as their place, the first at its top. Sizes in CSS pixels. */
export const textLines = (
  words: string,
  style: { readonly width: number; readonly size: number; readonly weight: string; readonly fill: string },
): string =>
  wrapped(words, style.width / (style.size * LETTER_WIDTH))
    .map(
      (line, index) =>
        `<text y="${Math.round(style.size * (1.05 + index * 1.5))}" font-size="${style.size}" font-weight="${escaped(style.weight)}" fill="${escaped(style.fill)}">${escaped(line)}</text>`,
    )
    .join('')

/** In lines of at most so many letters; a word that is longer has one of its own. */
export const wrapped = (line: string, letters: number): readonly string[] => {
  const lines: string[] = []
  for (const word of line.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** As a text or an attribute of XML. */
export const escaped = (raw: string): string =>
  // Control characters are no XML at all, however they are written.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are meant
  raw.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

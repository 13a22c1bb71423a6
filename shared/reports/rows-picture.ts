import { escaped, INK, type PictureChart, wrapped } from './picture'

/** One line of a list: whose it is, and what is told of it. */
export type PictureRow = { readonly name: string; readonly told: string; readonly besides: string }

const WIDTH = 860
const COLUMNS = [
  { x: 0, letters: 26, weight: 600, fill: INK.text },
  { x: 230, letters: 34, weight: 400, fill: INK.text },
  { x: 500, letters: 46, weight: 400, fill: INK.quiet },
] as const
const SIZE = 13
const LINE = 18
const PADDING = 8

/** A list as a chart of its own, for a picture: a report that is told in words has no other. */
export const rowsPicture = (rows: readonly PictureRow[]): PictureChart => {
  let y = 0
  const parts: string[] = []
  for (const { name, told, besides } of rows) {
    const columns = [name, told, besides].map((words, index) => wrapped(words, COLUMNS[index]?.letters ?? 0))
    const height = Math.max(...columns.map((lines) => lines.length)) * LINE + 2 * PADDING
    if (y > 0) parts.push(`<line x1="0" x2="${WIDTH}" y1="${y}" y2="${y}" stroke="#e1e4ea"/>`)
    for (const [index, { x, weight, fill }] of COLUMNS.entries())
      for (const [line, words] of (columns[index] ?? []).entries())
        parts.push(
          `<text x="${x}" y="${y + PADDING + 13 + line * LINE}" font-size="${SIZE}" font-weight="${weight}" fill="${fill}">${escaped(words)}</text>`,
        )
    y += height
  }
  const markup = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}">${parts.join('')}</svg>`
  return { x: 0, y: 0, width: WIDTH, height: y, markup }
}

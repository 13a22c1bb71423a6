import { inflateSync } from 'node:zlib'

/** A page of a PDF as Chromium writes it. */
export type PdfPage = {
  /** In points. */
  readonly width: number
  readonly height: number
  readonly text: string
}

/**
 * The pages of a PDF and what stands on them, as far as Chromium's own writer goes: plain objects, deflated streams, glyphs
 * by number with a table that tells their letters (ISO 32000-1, 9.10). Spaces between pieces of text aren't told.
 */
export const pdfPages = (bytes: Buffer): readonly PdfPage[] => {
  const objects = objectsIn(bytes)
  const letters = new Map<string, ReadonlyMap<number, string>>()
  const lettersOf = (font: string): ReadonlyMap<number, string> => {
    const known = letters.get(font)
    if (known) return known
    const reference = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? '')?.[1]
    const made = lettersIn(streamOf(objects.get(reference ?? '') ?? ''))
    letters.set(font, made)
    return made
  }
  return [...objects.values()]
    .filter((object) => /\/Type \/Page\b(?!s)/.test(object))
    .map((page) => {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? []
      const fonts = new Map([...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, id]))
      const contents = /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? ''
      return {
        width: Number(width),
        height: Number(height),
        text: textOf(streamOf(objects.get(contents) ?? ''), (name) => lettersOf(fonts.get(name) ?? '')),
      }
    })
}

/** By number, in the order of the file. Bytes are kept as letters of Latin-1. */
const objectsIn = (bytes: Buffer): ReadonlyMap<string, string> =>
  new Map(
    [...bytes.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  )

const streamOf = (object: string): string => {
  const stream = /stream\n([\s\S]*)\nendstream/.exec(object)?.[1]
  if (stream === undefined) return ''
  const bytes = Buffer.from(stream, 'latin1')
  return (object.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
}

const lettersIn = (table: string): ReadonlyMap<number, string> => {
  const letters = new Map<number, string>()
  for (const [, block = ''] of table.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', letter = ''] of block.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)>/g))
      letters.set(Number.parseInt(glyph, 16), utf16(letter))
  for (const [, block = ''] of table.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', first = ''] of block.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>/g))
      for (let glyph = Number.parseInt(from, 16); glyph <= Number.parseInt(to, 16); glyph++)
        letters.set(glyph, String.fromCodePoint(Number.parseInt(first, 16) + glyph - Number.parseInt(from, 16)))
  return letters
}

const utf16 = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')

/** Fonts are chosen by `/F4 12 Tf`; glyphs stand in `<…> Tj` or, with their distances, in `[<…> -3 <…>] TJ`. */
const textOf = (stream: string, lettersOf: (font: string) => ReadonlyMap<number, string>): string => {
  let letters: ReadonlyMap<number, string> = new Map()
  let text = ''
  for (const [, font, glyphs, ends] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>|\b(ET)\b/g)) {
    if (font) letters = lettersOf(font)
    else if (ends) text += '\n'
    else for (const glyph of (glyphs ?? '').match(/.{4}/g) ?? []) text += letters.get(Number.parseInt(glyph, 16)) ?? ''
  }
  // Fonts join some letters to one sign.
  return text.normalize('NFKC')
}

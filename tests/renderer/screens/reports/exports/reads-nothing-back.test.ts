import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const REPORTS = join(import.meta.dirname, '../../../../../renderer/screens/reports')
/** Ways to words that stand in the page, and to elements that somebody would have to look for. */
const READING = /innerText|textContent|innerHTML|outerHTML|nodeValue|\.dataset\b|querySelector|getElement|closest\(/
/** A chart's own words are copied with its drawing (`chart-markup.ts`), and the focus goes to a heading (`report-links.tsx`). */
const MOVES_THE_FOCUS = 'report-links.tsx'

test('RX11 no word and no number of an export is read from what is drawn', () => {
  const files = readdirSync(REPORTS, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  expect(files.filter((file) => file.startsWith('exports')).length).toBeGreaterThan(10)
  const reading = files.filter((file) => READING.test(readFileSync(join(REPORTS, file), 'utf8').replaceAll(ROOT, '')))
  expect(reading).toEqual([MOVES_THE_FOCUS])
})

/** Which part of the page scrolls: no words of it are read. */
const ROOT = "ref.current.closest('[data-reports]')"

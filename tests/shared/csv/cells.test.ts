import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { decodeCsv } from '../../../shared/csv/decode'
import { type Delimiter, encodeRow, listSeparatorOf } from '../../../shared/csv/encode'
import { guarded, unguarded } from '../../../shared/csv/formula-guard'
import { openSession, previewSession, sessionOf } from '../../../shared/csv/import-session'
import { readTable, TABLE_LIMITS } from '../../../shared/csv/table'
import { firstDocument } from '../../../shared/document/document'

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t']
/** The oracle, stated apart from the code under test (formats.md). */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/

const awkward = fc.constantFrom(
  '',
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\0',
  "'",
  "''",
  '-5',
  '+1 555 0100',
  "'=x",
  '=1+1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '@x',
  '👩‍🚀',
  'שלום',
  'مرحبا',
  '\u202e',
  ' outer ',
  'a"b',
  '"a"',
  '\uFEFFbom',
  'sep=;',
  '𝔘',
  '-',
  '\\',
  'line\r\nbreak',
  '"unclosed',
)
const cell = fc.oneof(
  awkward,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(awkward, { maxLength: 4 }).map((parts) => parts.join('')),
)

describe('cells', () => {
  test('D2 100,000 generated cells come back equal through encode and decode', () => {
    let cells = 0
    const seed = Date.now() & 0xffffffff
    console.log(`seed ${seed}`)
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 60, maxLength: 60 }),
        fc.constantFrom(...DELIMITERS),
        (rows, delimiter) => {
          const text = rows.map((row) => encodeRow(row, delimiter)).join('')
          const decoded = decodeCsv(text, delimiter, TABLE_LIMITS)
          expect(decoded.ok && decoded.rows.map((row) => row.map(unguarded))).toEqual(rows)
          // A reader that somebody else wrote finds the same cells.
          const other = Papa.parse<string[]>(text, { delimiter, newline: '\r\n' }).data.slice(0, -1)
          expect(other.map((row) => row.map(unguarded))).toEqual(rows)
          cells += rows.length * 5
        },
      ),
      { numRuns: 340, seed },
    )
    console.log(`${cells} cells`)
    expect(cells).toBeGreaterThanOrEqual(100_000)
  }, 60_000)

  test('EX2 D1: 500 formula payloads × three delimiters: none begins a cell with a formula character', () => {
    const commands = [
      "cmd|' /C calc'!A0",
      '1+1',
      'SUM(1+1)*cmd',
      'HYPERLINK("http://evil.example","x")',
      'IMPORTXML(1)',
      'WEBSERVICE("x")',
      'DDE("cmd";"/C calc")',
      '2+3',
      'A1',
      '"x"',
      "rundll32|'URL.dll'",
      '@SUM(A1)',
      '',
    ]
    const beginnings = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠']
    const outer = ['', "'", "''", '"']
    const payloads = beginnings.flatMap((first) =>
      outer.flatMap((mark) => commands.map((rest) => `${mark}${first}${rest}`)),
    )
    let checked = 0
    for (const payload of payloads)
      for (const delimiter of DELIMITERS) {
        const decoded = decodeCsv(encodeRow(['a', payload, 'b'], delimiter), delimiter, TABLE_LIMITS)
        const shown = decoded.ok ? (decoded.rows[0]?.[1] ?? '') : ''
        expect(FORMULA.test(shown), JSON.stringify(shown)).toBe(false)
        expect(decoded.ok && decoded.rows[0]).toHaveLength(3)
        expect(unguarded(shown)).toBe(payload)
        checked++
      }
    console.log(`${payloads.length} payloads, ${checked} cells`)
    expect(payloads.length).toBeGreaterThanOrEqual(500)
  })

  test('the guard takes exactly one apostrophe off again; a plain number carries none', () => {
    expect(['-5', '+1 555 0100', "'=x", "it's", "'quoted'"].map(guarded)).toEqual([
      "'-5",
      "'+1 555 0100",
      "''=x",
      "it's",
      "'quoted'",
    ])
    expect(encodeRow([-5, 85_000.5, '-5'], ',')).toBe("-5,85000.5,'-5\r\n")
  })

  test('line ends may be mixed, quotes may be wrong', () => {
    const rows = (text: string) => {
      const decoded = decodeCsv(text, ',', TABLE_LIMITS)
      return decoded.ok ? decoded.rows : []
    }
    expect(rows('a,b\r\nc,d\ne,f\rg,h')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ])
    expect(rows('5" disk,"x"y,"a""b"\n')).toEqual([['5" disk', 'xy', 'a"b']])
    expect(rows('"never closed,b\nc,d\n')).toEqual([
      ['"never closed', 'b'],
      ['c', 'd'],
    ])
    expect(rows('a,\n,\n')).toEqual([
      ['a', ''],
      ['', ''],
    ])
  })

  test('the list separator follows the decimal sign of the locale', () => {
    expect([
      listSeparatorOf('en-US'),
      listSeparatorOf('de-DE'),
      listSeparatorOf('fr-FR'),
      listSeparatorOf('de-CH'),
    ]).toEqual([',', ';', ';', ','])
  })

  test('names of the prototype as headers, stages and values pollute nothing', () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']
    const text =
      ['Company', 'Status', 'Rating', ...names].join(',') +
      '\n' +
      names.map((name) => `${name},${name},${name},${name},x`).join('\n')
    const read = readTable(text)
    if (!read.ok) throw new Error(read.problem)
    const session = sessionOf([read.table])
    if (typeof session === 'string') throw new Error(session)
    const now = '2026-11-22T09:00:00.000Z'
    const reading = { stages: firstDocument(now, 'UTC', '0').records.stage, now, zone: 'UTC', defaultCurrency: 'EUR' }
    const { mapping, stageWords } = openSession(session, reading)
    expect(Object.keys(mapping.stages).sort()).toEqual([...names].sort())
    expect(Object.values(mapping.stages)).toEqual(names.map(() => null))
    expect(Object.keys(stageWords)).toHaveLength(names.length)
    const decided = {
      ...mapping,
      stages: Object.fromEntries(
        names.map((name) => [name, { to: 'stage', stageId: 'applied', outcome: null } as const]),
      ),
    }
    const known = { ...reading, huntId: 'first-hunt', hunts: [], keys: [], companyKeys: [], newId: () => 'id' }
    expect(previewSession(session, { ...mapping, stages: {} }, known)).toMatchObject({
      applications: 0,
      leftOut: names.length,
    })
    expect(previewSession(session, decided, known).applications).toBe(names.length)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayFromNumber, daysBetween } from '../../../shared/model/time'
import { type Flow, flowOf } from '../../../shared/queries/reports/flow'
import { paperOf } from '../../../shared/reports/paper'
import { pictureOf } from '../../../shared/reports/picture'
import { printTable } from '../../../shared/reports/print-table'
import type { ReportTable } from '../../../shared/reports/report-table'
import type { ReportName } from '../../../shared/reports/reports'
import { rowsPicture } from '../../../shared/reports/rows-picture'
import { sankeymaticOf } from '../../../shared/reports/sankeymatic'
import { type WORK_SEARCH_PERIODS, workSearchPeriod } from '../../../shared/reports/work-search-periods'
import { reportOf } from '../../support/report-of'
import { sampleSource, texts } from '../../support/sample-reports'

describe('RX6 the flow as SankeyMATIC text', () => {
  const { cases, pipeline } = sampleSource()
  const flow = flowOf(cases)
  const text = sankeymaticOf(flow, ['58 applications', 'All days'], texts)
  const lines = text.split('\n').filter((line) => line !== '')

  test('every line is a link, a colour or a comment, and the links add up to the applications', () => {
    expect(lines.every((line) => /^(\/\/ .+|:.+ #[0-9a-f]{6}|[^:/].* \[\d+\] .+)$/.test(line))).toBe(true)
    const links = lines.flatMap((line) => /^(.+) \[(\d+)\] (.+)$/.exec(line)?.slice(1) ?? [])
    expect(links).toHaveLength(flow.links.length * 3)
    const fromLinkedIn = lines.find((line) => line.startsWith('LinkedIn [')) ?? ''
    expect(fromLinkedIn).toBe('LinkedIn [24] Applied')
    expect(lines.filter((line) => line.startsWith(':'))).toHaveLength(flow.nodes.length)
    expect(lines[0]).toBe('// 58 applications')
  })

  test('no name of a company or a person is in it', () => {
    for (const kind of ['company', 'contact'] as const)
      for (const { name } of pipeline.all(kind).values()) expect(text).not.toContain(name)
  })

  test('a source that is called like a kind or an end stays a node of its own, and no sign of the format breaks a line', () => {
    const odd: Flow = {
      n: 2,
      nodes: [
        { kind: 'source', source: 'Applied' },
        { kind: 'source', source: '// [x]\n:y #fff' },
        { kind: 'reached', reached: 'applied' },
        { kind: 'end', end: 'waiting' },
      ],
      links: [
        { source: 0, target: 2, value: 1 },
        { source: 1, target: 2, value: 1 },
        { source: 2, target: 3, value: 2 },
      ],
    }
    const links = sankeymaticOf(odd, [], texts)
      .split('\n')
      .filter((line) => line.includes(' ['))
    expect(links).toEqual(['Applied [1] Applied (2)', 'x :y fff [1] Applied (2)', 'Applied (2) [2] Still waiting'])
  })
})

describe('RX8 the periods of the work-search record', () => {
  test.each([
    ['this-week', 1, '2026-03-09', '2026-03-15'],
    ['this-week', 7, '2026-03-08', '2026-03-14'],
    ['last-week', 1, '2026-03-02', '2026-03-08'],
    ['this-month', 1, '2026-03-01', '2026-03-31'],
    ['last-month', 1, '2026-02-01', '2026-02-28'],
  ] as const)('%s, weeks from weekday %i', (period, firstWeekday, from, to) => {
    expect(workSearchPeriod(period, '2026-03-11', firstWeekday)).toEqual({ from, to })
  })

  test('on any day the two weeks and the two months each meet without a gap, and today lies in the present ones', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom(1, 6, 7), (number, first) => {
        const today = dayFromNumber(number)
        const of = (period: (typeof WORK_SEARCH_PERIODS)[number]) => workSearchPeriod(period, today, first)
        for (const unit of ['week', 'month'] as const) {
          const [here, before] = [of(`this-${unit}`), of(`last-${unit}`)]
          expect(here.from <= today && today <= here.to).toBe(true)
          expect(addDays(before.to, 1)).toBe(here.from)
        }
        expect(daysBetween(of('last-week').from, of('last-week').to)).toBe(6)
        expect(of('last-month').from.endsWith('-01')).toBe(true)
      }),
    )
  })
})

test.each([
  ['de-AT', 'A4'],
  ['en-GB', 'A4'],
  ['en-US', 'Letter'],
  ['en', 'Letter'],
  ['es-MX', 'Letter'],
  ['fr-CA', 'Letter'],
  ['ja', 'A4'],
] as const)('RX7 the paper of %s is %s', (locale, paper) => {
  expect(paperOf(locale)).toBe(paper)
})

describe('RX10 a picture stands for itself', () => {
  const chart = { x: 0, y: 0, width: 600, height: 300, markup: '<svg width="600" height="300"/>' }

  test('title, n and period stand above the chart, on white, in generic fonts and without anything from outside', () => {
    const { svg, width, height } = pictureOf({
      title: 'Where do applications go?',
      caption: ['58 applications', 'All days'],
      charts: [chart],
    })
    expect(svg).toContain('>Where do applications go?</text>')
    expect(svg).toContain('>58 applications</text>')
    expect(svg).toContain(`<rect width="${width}" height="${height}" fill="#ffffff"/>`)
    expect(svg).toContain('font-family="sans-serif"')
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|url\((?!#)|href/)
    expect(width).toBeGreaterThan(600)
    expect(height).toBeGreaterThan(300 + 60)
  })

  test('whatever the user wrote is text in it, never markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const { svg } = pictureOf({
          title: `<b>&"'\u0000${title}`,
          caption: [title],
          charts: [],
        })
        const tags = new Set(svg.match(/<[^>]*>?/g)?.map((tag) => /^<\/?([a-z]*)/.exec(tag)?.[1]))
        expect([...tags].every((tag) => ['svg', 'title', 'rect', 'text', 'g'].includes(tag ?? ''))).toBe(true)
      }),
    )
  })
})

describe('RX7 a table on paper', () => {
  const words = (_: unknown, value: unknown) => String(value ?? '–')
  const tableOf = (name: ReportName): ReportTable => {
    const [table] = reportOf(name, sampleSource()).tables
    if (!table) throw new Error(name)
    return table
  }

  test('a share and its interval are one column, the others stay as they are', () => {
    const table = tableOf('funnel')
    const printed = printTable(table, words, 400)
    expect(printed.columns.map(({ key }) => key)).not.toContain('low')
    expect(printed.columns).toHaveLength(table.columns.length - 2)
    const place = printed.columns.findIndex(({ key }) => key === 'share')
    // The sample's hunters skip the screening, so the next step is the first that has a rate.
    expect(printed.rows[2]?.[place]).toMatch(/^0\.\d+ \(0\.\d+–0\.\d+\)$/)
    expect(printed.rows[0]?.[place]).toBe('–')
  })

  test('what is too long for paper is counted, not lost in silence', () => {
    const table = tableOf('flow')
    const printed = printTable(table, words, 3)
    expect(printed.rows).toHaveLength(3)
    expect(printed.leftOut).toBe(table.rows.length - 3)
  })
})

test('RX10 a list as a picture: long words wrap, each line has its room, and nothing is markup', () => {
  const row = { name: 'A & B <Ltd>', told: 'clear answers: 2 of 2, in 3 and 5 days', besides: 'two waits' }
  const { markup, height } = rowsPicture([row, { ...row, told: `${row.told} `.repeat(4).trim() }])
  expect(markup).toContain('A &amp; B &lt;Ltd&gt;')
  expect(height).toBeGreaterThan(rowsPicture([row]).height * 2)
  expect(markup.match(/<line /g)).toHaveLength(1)
})

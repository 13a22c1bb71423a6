import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { printReport, type ReportFilesOptions, saveReport } from '../../../electron/exports/report-files'
import { printReportSchema, saveReportSchema } from '../../../electron/ipc/report-schemas'
import { temporaryFolder } from '../../support/temporary-folder'

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** Answers the save dialog with a name in a folder, and keeps what was proposed and remembered. */
const desk = (folder: string, answer: string | null) => {
  const proposed: string[] = []
  const remembered: string[] = []
  const options: ReportFilesOptions = {
    chooseFile: async (path) => {
      proposed.push(path)
      return answer === null ? null : join(folder, answer)
    },
    print: async () => Buffer.from('%PDF-1.7 …'),
    today: () => '2026-03-02',
    folder: () => '/home/ada/Reports',
    rememberFolder: (path) => remembered.push(path),
  }
  return { options, proposed, remembered }
}

describe('RX9 saving', () => {
  test('proposes a dated name in the folder used last, remembers the folder, and ends the name as its kind does', async () => {
    const folder = temporaryFolder()
    const { options, proposed, remembered } = desk(folder, 'mine')
    const saved = await saveReport({ scope: 'funnel', file: { format: 'png', base64: PIXEL } }, options)
    expect(proposed).toEqual(['/home/ada/Reports/callback-funnel-2026-03-02.png'])
    expect(remembered).toEqual([folder])
    expect(saved).toEqual({ paths: [join(folder, 'mine.png')] })
    expect(readFileSync(join(folder, 'mine.png')).toString('base64')).toBe(PIXEL)
    expect(statSync(join(folder, 'mine.png')).mode & 0o777).toBe(0o600)
  })

  test('the tables of one report lie side by side under names like the one that was chosen', async () => {
    const folder = temporaryFolder()
    const tables = [
      { name: 'time-in-stage', text: 'a\r\n' },
      { name: 'time-in-stage-over', text: 'b\r\n' },
    ] as const
    await saveReport(
      { scope: 'time-in-stage', file: { format: 'csv', tables } },
      desk(folder, 'callback-time-in-stage-2026-03-02.csv').options,
    )
    await saveReport({ scope: 'time-in-stage', file: { format: 'csv', tables } }, desk(folder, 'mine.csv').options)
    expect(readdirSync(folder).sort()).toEqual([
      'callback-time-in-stage-2026-03-02.csv',
      'callback-time-in-stage-over-2026-03-02.csv',
      'mine-time-in-stage-over.csv',
      'mine.csv',
    ])
  })

  test('the tables of all reports each have a name of their own', async () => {
    const folder = temporaryFolder()
    const tables = [
      { name: 'diagnosis', text: 'a\r\n' },
      { name: 'funnel', text: 'b\r\n' },
    ] as const
    const saved = await saveReport(
      { scope: 'reports', file: { format: 'csv', tables } },
      desk(folder, 'all.csv').options,
    )
    expect(readdirSync(folder).sort()).toEqual(['all-diagnosis.csv', 'all-funnel.csv'])
    expect(saved?.paths).toEqual([join(folder, 'all-diagnosis.csv'), join(folder, 'all-funnel.csv')])
  })

  test('cancelled: nothing is written and nothing remembered; a failure leaves no half of a file', async () => {
    const folder = temporaryFolder()
    const cancelled = desk(folder, null)
    expect(await printReport({ scope: 'reports', footer: '', isLandscape: false }, cancelled.options)).toBe(null)
    expect(cancelled.remembered).toEqual([])
    const failing: ReportFilesOptions = {
      ...desk(folder, 'report.pdf').options,
      print: () => Promise.reject(new Error('no')),
    }
    await expect(printReport({ scope: 'reports', footer: '', isLandscape: false }, failing)).rejects.toThrow()
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('C5 only what a report is made of is understood', () => {
  const svg = (inside: string) => ({
    scope: 'flow',
    file: { format: 'svg', text: `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>` },
  })

  test.each([
    { scope: 'flow', file: { format: 'png', base64: PIXEL } },
    { scope: 'reports', file: { format: 'csv', tables: [{ name: 'funnel', text: '' }] } },
    { scope: 'flow', file: { format: 'sankeymatic', text: 'a [1] b' } },
    svg('<text>on x = 1, href="y", only = 3, url(z)</text><use href="#a"/>'),
    svg('<g clip-path="url(&quot;#a&quot;)"/><g clip-path="url(#a)"/>'),
  ])('understood: %j', (request) => {
    expect(saveReportSchema.safeParse(request).success).toBe(true)
  })

  test.each([
    { scope: '../../etc', file: { format: 'png', base64: PIXEL } },
    { scope: 'flow', file: { format: 'png', base64: 'TVqQAAMAAAAEAAAA' } },
    { scope: 'flow', file: { format: 'csv', tables: [] } },
    { scope: 'flow', file: { format: 'csv', tables: [{ name: '../evil', text: '' }] } },
    { scope: 'flow', file: { format: 'exe', text: '' } },
    { scope: 'flow', file: { format: 'svg', text: '<html></html>' } },
    svg('<script>alert(1)</script>'),
    svg('<rect onload="alert(1)"/>'),
    svg('<image href="https://example.org/x.png"/>'),
    svg('<a xlink:href="javascript:alert(1)"/>'),
    svg('<foreignObject/>'),
    svg('<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'),
    svg('<style>@import "https://example.org/x.css"</style>'),
    svg('<rect fill="url(https://example.org/x.svg#a)"/>'),
    svg('<rect style="fill:url(&quot;https://example.org/x.svg#a&quot;)"/>'),
    svg('<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://example.org"/>'),
    svg('<a><set attributeName="href" to="javascript:alert(1)"/></a>'),
    { ...svg(''), more: true },
    null,
  ])('refused: %j', (request) => {
    expect(saveReportSchema.safeParse(request).success).toBe(false)
  })

  test('a footer of a bearable length', () => {
    const request = { scope: 'reports', isLandscape: true }
    expect(printReportSchema.safeParse({ ...request, footer: 'Job hunt report' }).success).toBe(true)
    expect(printReportSchema.safeParse({ ...request, footer: 'x'.repeat(301) }).success).toBe(false)
  })
})

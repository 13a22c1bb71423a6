import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { finished } from '../../../../../shared/queries/reports/work'
import { questionOf } from '../../../../../shared/reports/report-source'
import { REPORTS } from '../../../../../shared/reports/reports'
import { report, sampleStore } from '../../../../support/report-command'
import { sampleSource } from '../../../../support/sample-reports'
import { temporaryFolder } from '../../../../support/temporary-folder'

test('RX2 the CSV that the window hands out is the one of the command line, for every report', async () => {
  vi.stubGlobal('window', { bridge: { request: {} } })
  const { csvOf } = await import('../../../../../renderer/screens/reports/exports/save')
  const [data, out] = [temporaryFolder(), temporaryFolder()]
  sampleStore(data)
  expect((await report(['--data', data, '--out', out, '--recruiters'])).code).toBe(0)
  const source = sampleSource()
  let files = 0
  for (const each of REPORTS) {
    const told = finished(each.told(questionOf(source)))
    const { file } = csvOf(each.name, told.tables(source), 'plain')
    if (file.format !== 'csv') throw new Error(file.format)
    expect(file.tables[0]?.name).toBe(each.name)
    for (const { name, text } of file.tables) {
      expect(readFileSync(join(out, `${name}.csv`), 'utf8'), name).toBe(text)
      files++
    }
  }
  expect(files).toBe(readdirSync(out).length)
})

import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { fingerprint, sampleStore } from '../support/report-command'
import { temporaryFolder } from '../support/temporary-folder'

const run = promisify(execFile)
const ROOT = resolve(import.meta.dirname, '..', '..')

/** As npm runs it: in the folder of package.json, with the place where it was called. */
const npmRunReport = (words: readonly string[], calledFrom: string, env: Readonly<Record<string, string>> = {}) =>
  run(process.execPath, [join(ROOT, 'scripts', 'report.mjs'), ...words], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: calledFrom, ...env },
  })

test('RX3 npm run report on plain Node, while the store is open, from any folder and twice at once', async () => {
  const [data, here] = [temporaryFolder(), temporaryFolder()]
  sampleStore(data)
  const before = fingerprint(data)
  const [first] = await Promise.all([
    npmRunReport(['--data', data, '--out', 'reports'], here),
    npmRunReport(['--data', data, '--out', 'again'], here),
  ])
  expect(first.stdout).toContain('13 files written to ')
  expect(readdirSync(join(here, 'reports'))).toHaveLength(13)
  const [one, other] = ['reports', 'again'].map((folder) => readFileSync(join(here, folder, 'funnel.csv'), 'utf8'))
  expect(other).toBe(one)
  expect(fingerprint(data)).toEqual(before)
})

test('RX4 it ends with the command’s exit code', async () => {
  const refused = npmRunReport(['--data', temporaryFolder(), '--out', 'x'], temporaryFolder())
  await expect(refused).rejects.toMatchObject({ code: 3, stderr: expect.stringContaining('no data of Callback') })
})

test.runIf(process.platform === 'linux')(
  'WI6 it goes by a zone of its own where TZ says nothing, and says so',
  async () => {
    const [data, here] = [temporaryFolder(), temporaryFolder()]
    sampleStore(data)
    const before = fingerprint(data)
    const { stderr, stdout } = await npmRunReport(['--data', data, '--out', 'reports'], here, { TZ: 'Foo/Bar' })
    expect(stderr).toContain('“Foo/Bar”, which says nothing to Callback. It goes by ')
    expect(stdout).toContain('13 files written to ')
    expect(fingerprint(data)).toEqual(before)
  },
)

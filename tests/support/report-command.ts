import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../../electron/clock'
import { runReport } from '../../electron/command-line/report'
import type { PipelineStore } from '../../electron/store/store'
import { FakeClock } from './fake-clock'
import { openedStore } from './opened-store'

/** A store that holds the sample hunt, written by the program itself and still open. */
export const sampleStore = (folder: string): PipelineStore => {
  const store = openedStore(folder, { clock: new FakeClock('2026-03-02T09:00:00.000Z') })
  const reply = store.execute({ type: 'sample/add', payload: {} })
  if (!reply.ok) throw new Error(reply.reason)
  return store
}

/** Runs the command in this process, on the day of the sample unless told otherwise; what it said. */
export const report = async (
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  locale = 'de-AT',
  clock: Clock = new FakeClock('2026-03-02T09:00:00.000Z'),
) => {
  const said: string[] = []
  const complained: string[] = []
  const code = await runReport(words, {
    clock,
    settleZone: () => null,
    env,
    platform: 'linux',
    home: '/nowhere',
    locale,
    cwd: '/',
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  })
  return { code, said: said.join('\n'), complained: complained.join('\n') }
}

/** Every file below a folder with what it holds, its size, its mode and when it was written. */
export const fingerprint = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const { mtimeNs, mode, size } = statSync(path, { bigint: true })
      const hash = entry.isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'folder'
      return `${path} ${hash} ${size} ${mode} ${mtimeNs}`
    })
    .sort()

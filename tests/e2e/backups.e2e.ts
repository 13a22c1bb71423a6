import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { documentInBackup } from '../../electron/persistence/backup-file'
import { expect, test } from './fixtures'

const backupsIn = (folder: string): readonly string[] => readdirSync(join(folder, 'backups')).sort()

const addHunt = (page: Page, id: string) =>
  page.evaluate((hunt) => window.bridge.request.send({ type: 'hunt/create', payload: { id: hunt, name: hunt } }), id)

test('A9: a start, a few changes and a quit leave a backup that opens; the next starts add none', async ({
  callback,
  page,
}) => {
  for (const id of ['spring', 'summer', 'autumn']) expect(await addHunt(page, id)).toMatchObject({ ok: true })
  await callback.quit()
  const made = backupsIn(callback.dataFolder)
  expect(made.length).toBeGreaterThanOrEqual(1)
  // one; two when the clock struck the hour between
  expect(made.length).toBeLessThanOrEqual(2)
  const document = documentInBackup(readFileSync(join(callback.dataFolder, 'backups', made[0] ?? '')))
  expect(document?.records.hunt.map(({ id }) => id)).toContain('spring')
  for (let start = 0; start < 2; start++) {
    await callback.start()
    await callback.quit()
  }
  // each hour has its own, so only a start in another hour may add one
  const hours = backupsIn(callback.dataFolder).map((name) => name.slice(0, 13))
  expect(new Set(hours).size).toBe(hours.length)
})

import { appendFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeLine, readLines } from '../../electron/persistence/journal-format'
import { addCard } from './desktop'
import { expect, test } from './fixtures'
import { startApp } from './running-app'
import { records as recordsOf } from './silent-application'

test('CH2 CH12 undo is refused in words when the card was changed on another device since; each line names this one', async ({
  callback,
  page,
}) => {
  await addCard(page, 'zero', 'Lumen Foods')
  await addCard(page, 'one', 'Northwind')
  await callback.kill()
  const { dataFolder } = callback
  const { id: device } = JSON.parse(readFileSync(join(dataFolder, 'device.json'), 'utf8'))
  const [journal = ''] = readdirSync(dataFolder).filter((name) => name.startsWith('journal-'))
  const path = join(dataFolder, journal)
  const { lines } = readLines(readFileSync(path))
  expect(lines.map((line) => [line.type, line.source, line.device])).toEqual([
    ['application/create', 'user', device],
    ['application/create', 'user', device],
  ])
  const line = lines.at(-1)
  const created = line?.records.find(({ kind }) => kind === 'application')
  if (line === undefined || created?.kind !== 'application' || created.after === null) throw new Error('no card')
  const { after: before } = created
  const records = [{ ...created, before, after: { ...before, role: 'Cabinet maker' } }]
  appendFileSync(
    path,
    encodeLine({ ...line, revision: 3, device: 'another', source: 'other-device', history: 'aside', records }),
  )

  const app = await startApp(dataFolder)
  await expect(app.page.getByText('Cabinet maker').first()).toBeVisible()
  await app.page.keyboard.press('Control+z')
  const toast = app.page.locator('.mantine-Notification-root')
  await expect(toast.filter({ hasText: 'what it changed has changed since' })).toBeVisible()
  await expect(app.page.getByText('Cabinet maker').first()).toBeVisible()
  // It stands in the way of nothing that was done before it.
  await app.page.keyboard.press('Control+z')
  await expect.poll(async () => (await recordsOf(app.page)).application.map(({ id }) => id)).toEqual(['one'])
  await expect(app.page.getByText('Cabinet maker').first()).toBeVisible()
  await app.quit()
})

import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { SCHEMA_VERSION } from '../../shared/document/document'
import { addCard } from './desktop'
import { expect, test, violationsOn } from './fixtures'
import { startApp } from './running-app'

/** Everything in the folder that belongs to the pipeline, byte for byte. */
const bytesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => /^(pipeline|journal)-/.test(name))
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  )

const nameHunt = (page: Page) =>
  page.evaluate(() => window.bridge.request.send({ type: 'hunt/create', payload: { id: 'autumn', name: 'Autumn' } }))

test('A11: a newer file is refused with what can be done, its bytes unchanged', async ({ callback, page }) => {
  expect(page.url()).toContain('app://callback/')
  await callback.quit()
  const path = join(callback.dataFolder, 'pipeline-a.json')
  const file = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(
    path,
    JSON.stringify({ ...file.document, schemaVersion: SCHEMA_VERSION + 1, appVersion: '9.8.7', unknown: [1] }),
  )
  const before = bytesOf(callback.dataFolder)

  const app = await startApp(callback.dataFolder, { until: 'first window' })
  await expect(app.page.getByRole('heading')).toHaveText('This data was written by a newer Callback')
  await expect(app.page.getByText('9.8.7')).toBeVisible()
  await expect(app.page.getByRole('button', { name: 'Choose another folder…' })).toBeVisible()
  expect(await violationsOn(app.page)).toEqual([])
  const ended = new Promise((resolve) => app.electron.process().once('exit', resolve))
  await app.page.getByRole('button', { name: 'Quit' }).click({ noWaitAfter: true })
  expect(await ended).toBe(0)
  expect(bytesOf(callback.dataFolder)).toEqual(before)
})

test('A5: a damaged snapshot opens a dialog, nothing is overwritten', async ({ callback, page }) => {
  await nameHunt(page)
  await callback.quit()
  const damaged = readdirSync(callback.dataFolder).filter((name) => /^pipeline-[ab]\.json$/.test(name))
  for (const name of damaged) writeFileSync(join(callback.dataFolder, name), '{"half a fi')
  const before = bytesOf(callback.dataFolder)

  const app = await startApp(callback.dataFolder, { until: 'first window' })
  await expect(app.page.getByRole('heading')).toHaveText('Your data could not be read whole')
  expect(await violationsOn(app.page)).toEqual([])
  const ended = new Promise((resolve) => app.electron.process().once('exit', resolve))
  await app.page.getByRole('button', { name: 'Quit' }).click({ noWaitAfter: true })
  expect(await ended).toBe(0)
  expect(bytesOf(callback.dataFolder)).toEqual(before)
})

test('A5: a backup that has gone while the question stood is told, and what there is now is offered', async ({
  callback,
  page,
}) => {
  await nameHunt(page)
  await callback.quit()
  const { dataFolder } = callback
  for (const name of readdirSync(dataFolder).filter((each) => /^(pipeline-[ab]\.json|journal-)/.test(each)))
    writeFileSync(join(dataFolder, name), '{"half a fi')
  const app = await startApp(dataFolder, { until: 'first window' })
  const backup = app.page.getByRole('button', { name: /backup/i })
  await expect(backup.first()).toBeVisible()
  rmSync(join(dataFolder, 'backups'), { recursive: true })
  const anew = app.electron.waitForEvent('window')
  await backup.first().click({ noWaitAfter: true })
  const asked = await anew
  await expect(asked.getByText('What you chose is no longer there.')).toBeVisible()
  await expect(asked.getByRole('button', { name: /backup/i })).toHaveCount(0)
  const ended = new Promise((resolve) => app.electron.process().once('exit', resolve))
  await asked.getByRole('button', { name: 'Quit' }).click({ noWaitAfter: true })
  expect(await ended).toBe(0)
})

test('A15: a journal that lost its last changes: they are counted, and what could be read is opened', async ({
  callback,
  page,
}) => {
  for (const id of ['one', 'two', 'three', 'four', 'five']) await addCard(page, id, `Company ${id}`)
  await callback.kill()
  const [journal = ''] = readdirSync(callback.dataFolder).filter((name) => name.startsWith('journal-'))
  const path = join(callback.dataFolder, journal)
  const lines = readFileSync(path, 'latin1').split('\n')
  truncateSync(path, lines.slice(0, 2).join('\n').length + 1)

  const app = await startApp(callback.dataFolder, { until: 'first window' })
  await expect(app.page.getByRole('heading')).toHaveText('Your data could not be read whole')
  await expect(app.page.getByText('5 changes had been saved since the first start')).toBeVisible()
  expect(await violationsOn(app.page)).toEqual([])
  const opened = app.electron.waitForEvent('window')
  await app.page
    .getByRole('button', { name: /^Open what could be read: 2 applications, of .*; 3 changes are missing$/ })
    .click({ noWaitAfter: true })
  const shown = await opened
  await shown.waitForFunction(() => 'bridge' in globalThis)
  const { records } = await shown.evaluate(() => window.bridge.request.load())
  expect(records.application.map(({ id }) => id)).toEqual(['one', 'two'])
  await app.quit()
})

import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { addCard } from './desktop'
import { expect, test, violationsOn } from './fixtures'
import { type RunningApp, startApp } from './running-app'

const mount = (...args: readonly string[]): boolean => {
  try {
    execFileSync('mount', args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
const unmount = (path: string): void => {
  execFileSync('umount', ['-l', path], { stdio: 'ignore' })
}

const tryToAdd = (page: Page) =>
  page.evaluate(() => window.bridge.request.send({ type: 'hunt/create', payload: { id: 'autumn', name: 'Autumn' } }))

/** The page that asks: words, every choice, no stack; Quit ends it with 0. */
const expectQuestion = async (app: RunningApp, words: string) => {
  await expect(app.page.getByRole('heading')).toHaveText('The data folder could not be used')
  await expect(app.page.getByText(words)).toBeVisible()
  await expect(app.page.getByRole('button')).toHaveText(['Try again', 'Choose another folder…', 'Quit'])
  expect(await app.page.locator('body').innerText()).not.toMatch(/\bat .*:\d+|Error:/)
  expect(await violationsOn(app.page)).toEqual([])
  const ended = new Promise((resolve) => app.electron.process().once('exit', resolve))
  await app.page.getByRole('button', { name: 'Quit' }).click({ noWaitAfter: true })
  expect(await ended).toBe(0)
}

test('A16: a file in the place of the folder', async ({ dataFolder }) => {
  const path = join(dataFolder, 'data')
  writeFileSync(path, 'my notes')
  await expectQuestion(await startApp(path, { until: 'first window' }), 'is a file')
  expect(readFileSync(path, 'utf8')).toBe('my notes')
})

test('A16: a link to nowhere', async ({ dataFolder }) => {
  const path = join(dataFolder, 'data')
  symlinkSync(join(dataFolder, 'disk', 'callback'), path)
  await expectQuestion(await startApp(path, { until: 'first window' }), 'is a link to a place that isn’t there')
})

test('A16: a folder below a file', async ({ dataFolder }) => {
  writeFileSync(join(dataFolder, 'file'), '')
  const path = join(dataFolder, 'file', 'data')
  await expectQuestion(await startApp(path, { until: 'first window' }), 'can’t look into')
})

test('A16: a folder that can’t be kept for one app', async ({ dataFolder }) => {
  test.skip(process.platform !== 'linux', 'the lock is a file on Linux alone')
  mkdirSync(join(dataFolder, 'SingletonLock', 'kept'), { recursive: true })
  await expectQuestion(await startApp(dataFolder, { until: 'first window' }), 'could not reserve')
})

for (const name of ['browser', 'logs'] as const)
  test(`A16: ${name}/ can’t be written: the app works, and says so`, async ({ callback, dataFolder }) => {
    writeFileSync(join(dataFolder, name), 'not a folder')
    const page = await callback.start()
    await expect(page.getByText(`The folder “${name}” in ${dataFolder} can’t be written`)).toBeVisible()
    await addCard(page, 'one', 'Lumen Works')
    await expect((await callback.restart()).getByText('Lumen Works').first()).toBeVisible()
  })

test('A16: a read-only disk: everything can be looked at, a change is refused in words', async ({
  callback,
  dataFolder,
  page,
}) => {
  await addCard(page, 'one', 'Lumen Works')
  await callback.quit()
  const isMounted = mount('--bind', dataFolder, dataFolder)
  test.skip(!isMounted, 'nothing can be mounted here')
  try {
    test.skip(!mount('-o', 'remount,ro,bind', dataFolder), 'nothing can be mounted read-only here')
    const shown = await callback.start()
    await expect(shown.getByText('Lumen Works').first()).toBeVisible()
    await expect(shown.getByText(`The data folder ${dataFolder} can only be read.`)).toBeVisible()
    expect(await tryToAdd(shown)).toEqual({ ok: false, reason: 'not-saved' })
    await expect(shown.getByText('Changes can’t be saved at the moment')).toBeVisible()
    await callback.quit()
  } finally {
    unmount(dataFolder)
  }
  const writable = await callback.start()
  expect(await tryToAdd(writable)).toMatchObject({ ok: true })
})

test('A16: a read-only disk with nothing on it, and a full one', async ({ dataFolder }) => {
  const path = join(dataFolder, 'disk')
  mkdirSync(path)
  const isMounted = mount('-t', 'tmpfs', '-o', 'ro', 'tmpfs', path)
  test.skip(!isMounted, 'nothing can be mounted here')
  try {
    await expectQuestion(await startApp(path, { until: 'first window' }), '(EROFS)')
  } finally {
    unmount(path)
  }
  expect(mount('-t', 'tmpfs', '-o', 'size=64k,nr_inodes=64', 'tmpfs', path)).toBe(true)
  try {
    writeFileSync(join(path, 'filler'), Buffer.alloc(64 * 1024))
    await expectQuestion(await startApp(path, { until: 'first window' }), '(ENOSPC)')
  } finally {
    unmount(path)
  }
})

test('A16: a folder that vanishes while it is open: changes are refused until it is back', async ({ dataFolder }) => {
  const path = join(dataFolder, 'data')
  const app = await startApp(path)
  await addCard(app.page, 'one', 'Lumen Works')
  renameSync(path, `${path}-elsewhere`)
  expect(await tryToAdd(app.page)).toEqual({ ok: false, reason: 'not-saved' })
  await expect(app.page.getByText('or the data folder isn’t there any more')).toBeVisible()
  rmSync(path, { recursive: true, force: true }) // what Chromium has made anew meanwhile
  renameSync(`${path}-elsewhere`, path)
  expect(await tryToAdd(app.page)).toMatchObject({ ok: true })
  await expect(app.page.getByText('or the data folder isn’t there any more')).toBeHidden()
  await app.kill()
  const again = await startApp(path)
  expect(await tryToAdd(again.page)).toMatchObject({ ok: false, reason: expect.not.stringContaining('saved') })
  await again.quit()
})

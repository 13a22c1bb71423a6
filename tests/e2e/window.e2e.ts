import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { environmentFor, ROOT, sandboxArgs } from './running-app'

// In Node, the package is the path of its program.
const BINARY = createRequire(import.meta.url)('electron') as unknown as string

const launchAgain = (dataFolder: string, args: readonly string[] = []): ChildProcess =>
  spawn(BINARY, ['.', ...sandboxArgs(), ...args], { cwd: ROOT, env: environmentFor(dataFolder), stdio: 'ignore' })

test('one line says that the app is ready, once', async ({ callback, page }) => {
  await page.evaluate(() => window.bridge.request.ready())
  await page.evaluate(() => window.bridge.request.ready())
  const lines = callback.current().output().split('\n')
  expect(lines.filter((line) => /^Callback is ready \d+ ms$/.test(line))).toHaveLength(1)
})

test('A7: a second launch hands its file over, brings the window back and ends', async ({ callback, page }) => {
  const { electron } = callback.current()
  const opened = page.evaluate(
    () => new Promise<string>((resolve) => window.bridge.on('openFile', ({ path }) => resolve(path))),
  )
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  const table = join(callback.dataFolder, 'pipeline.csv')
  writeFileSync(table, 'Company,Role\n')
  const [code] = await once(launchAgain(callback.dataFolder, [table]), 'exit')
  expect(code).toBe(0)
  expect(await opened).toBe(table)
  await expect
    .poll(() => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isVisible())))
    .toEqual([true])
})

test('F4: the window opens where it was', async ({ callback, page }) => {
  expect(page.url()).toContain('app://callback/')
  const place = { x: 60, y: 40, width: 900, height: 600 }
  await callback.current().electron.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds)
  }, place)
  const bounds = () =>
    callback.current().electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  await expect.poll(bounds).toEqual(place)
  await callback.restart()
  await expect.poll(bounds).toEqual(place)
})

test('--demo opens the sample hunt in a folder of its own', async ({ callback }) => {
  const page = await callback.start({ args: ['--demo'] })
  const about = await page.evaluate(() => window.bridge.request.about())
  expect(about).toMatchObject({ isDemo: true, dataFolder: join(callback.dataFolder, 'demo') })
  const first = await page.evaluate(() => window.bridge.request.load())
  expect(first.records.application.length).toBeGreaterThan(0)
  expect(first.records.hunt.filter(({ isSample }) => isSample)).toHaveLength(1)
  const again = await callback.restart({ args: ['--demo'] })
  const second = await again.evaluate(() => window.bridge.request.load())
  expect(second.records.application.length).toBe(first.records.application.length)
})

test('A13: the data folder and what is in it are private', async ({ callback }) => {
  const folder = join(callback.dataFolder, 'own')
  mkdirSync(folder)
  const page = await callback.start({ env: { CALLBACK_USER_DATA: folder } })
  await page.evaluate(() => window.bridge.request.changeSettings({ colourScheme: 'dark' }))
  const modeOf = (name: string) => statSync(join(folder, name)).mode & 0o777
  expect(modeOf('settings.json')).toBe(0o600)
  expect(modeOf('logs')).toBe(0o700)
  expect(modeOf('browser')).toBe(0o700)
})

test('F2: the theme follows the setting, in the window and the menu', async ({ callback, page }) => {
  const { electron } = callback.current()
  for (const colourScheme of ['dark', 'light', 'system'] as const) {
    await page.evaluate((scheme) => window.bridge.request.changeSettings({ colourScheme: scheme }), colourScheme)
    const state = await electron.evaluate(
      ({ Menu, nativeTheme }, id) => ({
        source: nativeTheme.themeSource,
        isMarked: Menu.getApplicationMenu()?.getMenuItemById(id)?.checked,
      }),
      `theme-${colourScheme}`,
    )
    expect(state).toEqual({ source: colourScheme, isMarked: true })
  }
})

test('SIGTERM ends the app cleanly', async ({ callback, page }) => {
  expect(page.url()).toContain('app://callback/')
  const child = callback.current().electron.process()
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const [code, signal] = await ended
  expect({ code, signal }).toEqual({ code: 0, signal: null })
})

test('the library’s styles come before all of the app’s, which override them', async ({ page }) => {
  const sheets = await page.evaluate(() =>
    [...document.styleSheets].map((sheet) => [...sheet.cssRules].some((rule) => rule.cssText.startsWith('.m_'))),
  )
  expect(sheets.length).toBeGreaterThan(1)
  expect(sheets).toEqual(sheets.map((_, place) => place === 0))
})

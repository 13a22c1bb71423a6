import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { missingForNotifications } from '../support/desktop-session'
import { TrayHost } from '../support/tray-host'
import { addCard, addOwnStep, type Desktop, openDesktop, withoutQuietHours } from './desktop'
import { expect, test } from './fixtures'
import { environmentFor, ROOT, sandboxArgs } from './running-app'
import { instantIn, send } from './silent-application'

const missing = missingForNotifications()

const changeSettings = (page: Page, changes: Parameters<typeof window.bridge.request.changeSettings>[0]) =>
  page.evaluate((wanted) => window.bridge.request.changeSettings(wanted), changes)

/** Closes the window as the user does; what becomes of it. */
const closeWindow = (electron: ElectronApplication): Promise<void> =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())

const windowNow = (electron: ElectronApplication) =>
  electron.evaluate(({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows()
    return { count: windows.length, isVisible: windows[0]?.isVisible() ?? false, isFocused: windows[0]?.isFocused() }
  })

/** What is asked and minimised from now on; a display without a window manager can't minimise by itself. */
const watchMinimising = (electron: ElectronApplication): Promise<void> =>
  electron.evaluate(({ BrowserWindow, dialog }) => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    dialog.showMessageBox = (...args: unknown[]) => {
      const options = args.at(-1)
      seen.push(typeof options === 'object' && options && 'message' in options ? String(options.message) : '')
      return Promise.resolve({ response: 0, checkboxChecked: false })
    }
    const [window] = BrowserWindow.getAllWindows()
    if (window) window.minimize = () => seen.push('minimised')
  })

const seenIn = (electron: ElectronApplication): Promise<readonly string[]> =>
  electron.evaluate(() => (globalThis as unknown as { seen: string[] }).seen) // put there by watchMinimising

test.describe('the tray', () => {
  test.skip(missing !== null, missing ?? '')
  let desktop: Desktop
  test.beforeEach(async () => {
    desktop = await openDesktop()
  })
  test.afterEach(async ({ callback }) => {
    await callback.quit()
    await desktop.close()
  })

  test('TR1 TR2 RE3 a closed window goes into the tray, which tells what is due and next; a reminder comes through and its click brings the window back', async ({
    callback,
  }) => {
    const service = await desktop.startService()
    const host = await TrayHost.start(desktop.address)
    try {
      const page = await callback.start({ env: desktop.env })
      const { electron } = callback.current()
      await withoutQuietHours(page)
      await changeSettings(page, { keepInTray: 'yes' })
      await expect
        .poll(() => host.read())
        .toMatchObject({
          icons: 1,
          toolTip: 'Callback: Nothing is due',
          menu: [
            { label: 'Nothing is due', isEnabled: true },
            { label: 'No interview ahead', isEnabled: false },
            { label: 'New application…', isEnabled: true },
            { label: 'Open Callback', isEnabled: true },
            { label: 'Quit Callback', isEnabled: true },
          ],
        })
      await addCard(page, 'card', 'Linden & Söhne_Co')
      await send(page, {
        type: 'interview/plan',
        payload: {
          id: 'talk',
          applicationId: 'card',
          round: { number: 1, label: '' },
          kind: 'technical',
          startAt: instantIn(4 * 24 * 60),
          zone: 'Europe/Berlin',
          lengthMinutes: 60,
          place: '',
          interviewerIds: [],
        },
      })
      await expect
        .poll(async () => (await host.read()).menu?.[1]?.label)
        .toMatch(/^Next interview: .+, Linden & Söhne_Co$/)
      await changeSettings(page, { hideNames: true })
      await expect
        .poll(async () => (await host.read()).menu?.[1]?.label)
        .toMatch(/^Next interview: .+, names are hidden$/)
      await changeSettings(page, { hideNames: false })

      await closeWindow(electron)
      await expect.poll(() => windowNow(electron)).toMatchObject({ count: 1, isVisible: false })
      // Put in while the window is hidden: due in a second.
      await addOwnStep(page, 'Write to Linden', new Date(Date.now() + 1_000).toISOString(), 'card')
      expect((await service.nth(1)).title).toBe('Write to Linden')
      await expect
        .poll(() => host.read())
        .toMatchObject({ toolTip: 'Callback: 1 step is due', menu: [{ label: '1 step is due' }, {}, {}, {}, {}] })
      expect(await windowNow(electron)).toMatchObject({ isVisible: false })
      service.tell({ do: 'invoke', id: 1, action: 'default' })
      await expect.poll(() => windowNow(electron)).toEqual({ count: 1, isVisible: true, isFocused: true })
      await expect(page.locator('[data-panel]')).toContainText('Linden & Söhne_Co')

      // Each entry of the menu, from the hidden window.
      await page.keyboard.press('Escape')
      await closeWindow(electron)
      await expect.poll(() => windowNow(electron)).toMatchObject({ isVisible: false })
      await host.choose('New application…')
      await expect.poll(() => windowNow(electron)).toMatchObject({ isVisible: true, isFocused: true })
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.keyboard.press('Escape')
      await closeWindow(electron)
      await expect.poll(() => windowNow(electron)).toMatchObject({ isVisible: false })
      await host.choose('1 step is due')
      await expect.poll(() => windowNow(electron)).toMatchObject({ isVisible: true })
      await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
      await closeWindow(electron)
      await expect.poll(() => windowNow(electron)).toMatchObject({ isVisible: false })
      await host.choose('Open Callback')
      await expect.poll(() => windowNow(electron)).toMatchObject({ isVisible: true })

      await changeSettings(page, { keepInTray: 'ask' })
      await expect.poll(() => host.read()).toEqual({ icons: 0 })
      await changeSettings(page, { keepInTray: 'yes' })
      await expect.poll(async () => (await host.read()).icons).toBe(1)
      const ended = new Promise<void>((resolve) => electron.process().once('exit', () => resolve()))
      await host.choose('Quit Callback')
      await ended
    } finally {
      await host.stop()
    }
  })

  for (const panel of ['none', 'watcher'] as const)
    test(`TR3 where no icon would be seen (${panel}) the window is minimised instead, and that is said once`, async ({
      callback,
    }) => {
      const host = panel === 'watcher' ? await TrayHost.start(desktop.address, 'watcher') : null
      try {
        const page = await callback.start({ env: desktop.env })
        const { electron } = callback.current()
        await changeSettings(page, { keepInTray: 'yes' })
        await watchMinimising(electron)
        await closeWindow(electron)
        await expect.poll(() => seenIn(electron)).toEqual(['minimised', 'Callback goes on in its minimised window'])
        await closeWindow(electron)
        await expect.poll(() => seenIn(electron)).toHaveLength(3)
        expect((await seenIn(electron)).at(-1)).toBe('minimised')
        expect(await windowNow(electron)).toMatchObject({ count: 1, isVisible: true })
      } finally {
        await host?.stop()
      }
    })

  test('TR4 start at login: the entry is there while the setting is on; what it starts is hidden, and reminds', async ({
    callback,
  }) => {
    const service = await desktop.startService()
    const host = await TrayHost.start(desktop.address)
    const env = { ...desktop.env, HOME: desktop.folder, XDG_CONFIG_HOME: join(desktop.folder, 'config') }
    const entry = join(env.XDG_CONFIG_HOME, 'autostart', 'callback.desktop')
    let hidden: ElectronApplication | null = null
    try {
      const page = await callback.start({ env })
      await withoutQuietHours(page)
      expect(existsSync(entry)).toBe(false)
      await page.getByRole('button', { name: 'Settings' }).click()
      const setting = page.getByRole('switch', { name: /^Start at login/ })
      await setting.click({ force: true })
      await expect.poll(() => existsSync(entry)).toBe(true)
      const command = commandIn(readFileSync(entry, 'utf8'))
      expect(command.at(-1)).toBe('--hidden')
      await setting.click({ force: true })
      await expect.poll(() => existsSync(entry)).toBe(false)
      await setting.click({ force: true })
      await expect.poll(() => existsSync(entry)).toBe(true)
      await addCard(page, 'card', 'Linden')
      await addOwnStep(page, 'Write to Linden', new Date(Date.now() + 6_000).toISOString(), 'card')
      await callback.quit()
      expect(service.received).toEqual([])

      const [program = '', ...args] = command
      hidden = await _electron.launch({
        executablePath: program,
        cwd: ROOT,
        args: [...args, ...sandboxArgs()],
        env: environmentFor(callback.dataFolder, env),
      })
      expect((await service.nth(1)).title).toBe('Write to Linden')
      expect(await windowNow(hidden)).toMatchObject({ count: 0 })
      await expect.poll(() => host.read()).toMatchObject({ icons: 1, toolTip: 'Callback: 1 step is due' })
      const opening = hidden.waitForEvent('window')
      service.tell({ do: 'invoke', id: 1, action: 'default' })
      const opened = await opening
      await expect(opened.locator('[data-panel]')).toContainText('Linden')
      await expect.poll(async () => hidden && windowNow(hidden)).toMatchObject({ count: 1, isVisible: true })
      await hidden.close()

      // Quick add from the tray, where there is no window yet.
      hidden = await _electron.launch({
        executablePath: program,
        cwd: ROOT,
        args: [...args, ...sandboxArgs()],
        env: environmentFor(callback.dataFolder, env),
      })
      await expect.poll(async () => (await host.read()).icons).toBe(1)
      const adding = hidden.waitForEvent('window')
      await host.choose('New application…')
      await expect((await adding).getByRole('dialog')).toBeVisible()
      expect(service.received).toHaveLength(1)
    } finally {
      await hidden?.evaluate(({ app }) => app.quit()).catch(() => undefined) // it may have ended
      await hidden?.close()
      await host.stop()
    }
  })
})

/** The words of `Exec`, without the quotes that these paths need. */
const commandIn = (text: string): readonly string[] => {
  const exec = /^Exec=(.*)$/m.exec(text)?.[1] ?? ''
  return [...exec.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word)
}

import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, session } from 'electron'
import { registerAppScheme, serveApp } from './app-protocol'
import { keepDataIn } from './data-folder'
import { reportUncaughtErrors } from './error-dialog'
import { broadcast, tell } from './ipc/broadcast'
import { handlersOf } from './ipc/handlers'
import { registerHandlers } from './ipc/register'
import { launchOf, tablesIn } from './launch'
import { log, startLog } from './log'
import { type MenuActs, showMenu } from './menu'
import { hardenApp, hardenSession } from './session-hardening'
import { openSettings } from './settings-store'
import { announceReady, openFolder, openOutside, showInFolder } from './system'
import { openTemporaryStore } from './temporary-store'
import { bringToFront, openMainWindow } from './window'

const launch = launchOf(process.argv, process.cwd(), process.env, app.getPath('userData'))
keepDataIn(launch.dataFolder)
startLog(launch.dataFolder)
reportUncaughtErrors()
registerAppScheme()
hardenApp()
if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

function start() {
  hardenSession(session.defaultSession)
  serveApp(join(app.getAppPath(), 'out', 'renderer'))
  const aside = String(Date.now())
  const settings = openSettings(launch.dataFolder, aside, (error) => log.warn('settings not written', error))
  const store = openTemporaryStore()
  if (launch.isDemo && store.load().revision === 0) store.execute({ type: 'sample/add', payload: {} })
  store.subscribe((changed) => broadcast('changed', changed))
  settings.subscribe((changed) => broadcast('settings', changed))
  let window = openMainWindow(launch.dataFolder, aside)
  const ready = announceReady(Date.now)
  const nope = () => {
    throw new Error('not there yet')
  }
  registerHandlers(
    handlersOf({
      about: () => ({
        version: app.getVersion(),
        platform: process.platform as 'linux',
        locale: app.getLocale(),
        zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        dataFolder: launch.dataFolder,
        recovery: null,
        isDemo: launch.isDemo,
      }),
      store,
      settings,
      imports: { openImport: nope, previewImport: nope, commitImport: nope, closeImport: nope },
      exportCsv: nope,
      system: {
        showInFolder,
        openDataFolder: () => openFolder(launch.dataFolder),
        openOutside,
        ready,
      },
    }),
    (request, error) => log.error(request, error),
  )
  const acts: MenuActs = {
    tellWindow: (action) => tell(window, 'menu', action),
    openDataFolder: () => openFolder(launch.dataFolder),
    setColourScheme: (colourScheme) => settings.change({ colourScheme }),
  }
  const follow = () => {
    nativeTheme.themeSource = settings.read().colourScheme
    showMenu(
      { platform: process.platform, isDevelopment: !app.isPackaged, colourScheme: settings.read().colourScheme },
      acts,
    )
  }
  settings.subscribe(follow)
  follow()
  app.on('second-instance', (_event, argv, cwd) => {
    bringToFront(window)
    for (const path of tablesIn(argv, cwd)) tell(window, 'openFile', { path })
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) window = openMainWindow(launch.dataFolder, aside)
  })
}

import { join } from 'node:path'
import { app, session } from 'electron'
import { languageOf } from '../shared/i18n/create-i18n'
import { attachmentsOf } from './attachments/attachments'
import { chooseWhatToAttach, chooseWhereToSave, openFile } from './attachments/dialogs'
import { OpenedCopies } from './attachments/opened-copies'
import { systemClock } from './clock'
import { openKeptDrafts } from './drafts/kept-drafts'
import { reportFilesOf } from './exports/report-exports'
import { tablesOf } from './exports/tables'
import { chooseLanguage } from './i18n'
import { broadcast } from './ipc/broadcast'
import { handlersOf } from './ipc/handlers'
import { registerHandlers } from './ipc/register'
import { tellWindows } from './ipc/tell-windows'
import { log, startLog } from './log'
import { PATHS } from './paths'
import { nodeFileSystem } from './persistence/file-system'
import { callBack } from './reminders/call-back'
import { pipelineDueSource } from './reminders/pipeline-due-source'
import { TextSearchDesk } from './search/text-search-desk'
import { openSettings } from './settings/settings-store'
import { keepDataIn } from './startup/data-folder'
import { prepareDemo } from './startup/demo'
import { reportUncaughtErrors } from './startup/error-dialog'
import { type FolderUse, isHeldByAnother } from './startup/folder-probe'
import { folderNotices } from './startup/folder-words'
import { launchOf } from './startup/launch'
import { openStore } from './startup/open-store'
import { settleZone, zoneInWords } from './startup/settle-zone'
import { commandsInTurn } from './store/commands-in-turn'
import { compactWhenIdle } from './store/idle-compaction'
import { announceReady, openFolder, openOutside, showInFolder } from './system'
import { closeToTray } from './tray/close-to-tray'
import { followStartAtLogin } from './tray/start-at-login'
import { hasTrayHost } from './tray/tray-host'
import { registerAppScheme, serveApp } from './windows/app-protocol'
import { followTheMenu } from './windows/menu-bar'
import { hardenApp, hardenSession } from './windows/session-hardening'
import { keepWindow } from './windows/window-life'

chooseLanguage(languageOf(app.getLocale()))
const launch = launchOf(process.argv, process.cwd(), process.env, app.getPath('userData'))

const folder = keepDataIn(launch.dataFolder)
const zoneNotice = zoneInWords(settleZone(launch.dataFolder, folder.use === 'write' ? 'remember' : 'look'))
startLog(launch.dataFolder, folder.use === 'write' && !folder.unwritable.includes('logs'))
reportUncaughtErrors()
registerAppScheme()
hardenApp()

// A folder into which nothing is written needs no lock, and can't hold one.
if (folder.use !== 'write' || app.requestSingleInstanceLock()) void app.whenReady().then(() => start(folder))
else if (isHeldByAnother(launch.dataFolder)) app.quit()
else void app.whenReady().then(() => start({ use: 'none', problem: 'lock', code: 'EACCES' }))

async function start(folder: FolderUse): Promise<void> {
  hardenSession(session.defaultSession)
  const pages = serveApp(join(app.getAppPath(), 'out', 'renderer'))
  const diskWorker = new URL('./disk-worker.js', import.meta.url)
  const opened = await openStore(pages, launch, folder, systemClock, diskWorker)
  if (!opened) return app.quit()
  const { store, dataFolder, recovery } = opened

  const settings = openSettings(dataFolder, nameable(systemClock.now()), (error) => log.warn('settings', error))
  const drafts = openKeptDrafts(nodeFileSystem, join(dataFolder, PATHS.drafts), (error) => log.warn('drafts', error))
  if (launch.isDemo) prepareDemo(store, settings)
  const windowLife = keepWindow(dataFolder, launch, nameable(systemClock.now()), closeToTray(settings))
  const announce = announceReady(() => Date.parse(systemClock.now()))
  tellWindows(store, settings)
  compactWhenIdle(store)
  const commands = commandsInTurn(store)
  const copies = new OpenedCopies(app.getPath('temp'))
  followStartAtLogin(settings)
  const textSearch = new TextSearchDesk({
    workerUrl: new URL('./text-worker.js', import.meta.url),
    textsFolder: join(dataFolder, PATHS.texts),
    pipeline: store.pipeline,
    onState: (state) => broadcast('textIndex', state),
    onFault: (error) => log.error('text search', error),
  })
  store.subscribe(({ diff }) => textSearch.receive(diff))
  const reminders = callBack({
    dataFolder,
    clock: systemClock,
    settings,
    windowLife,
    subscribe: (listener) => store.subscribe(listener),
    ...pipelineDueSource(store, settings, systemClock, drafts),
  })

  registerHandlers(
    handlersOf({
      about: () => ({
        version: app.getVersion(),
        platform: platformOf(process.platform),
        locale: app.getLocale(),
        zone: systemClock.zone(),
        dataFolder,
        recovery,
        notices: [...folderNotices(dataFolder, folder), ...(zoneNotice === null ? [] : [zoneNotice])],
        isDemo: launch.isDemo,
      }),
      store,
      commands,
      drafts,
      searchTexts: (search) => textSearch.search(search),
      settings,
      ...tablesOf({
        pipeline: store.pipeline,
        execute: commands.send,
        readText: (sha256) => store.readText(sha256),
        settings,
        clock: systemClock,
        workerUrl: new URL('./import-worker.js', import.meta.url),
      }),
      reportFiles: reportFilesOf(settings, systemClock),
      attachments: attachmentsOf({
        pipeline: store.pipeline,
        execute: (command) => store.execute(command),
        files: store.attachedFiles,
        copies,
        chooseFiles: chooseWhatToAttach,
        chooseFile: chooseWhereToSave,
        openFile,
        showInFolder,
        onProblem: (what, error) => log.warn(what, error),
      }),
      reminders,
      system: {
        showInFolder,
        openDataFolder: () => openFolder(dataFolder),
        openOutside,
        ready: () => {
          announce()
          broadcast('storage', store.storage)
          windowLife.handOver()
          textSearch.begin()
        },
      },
    }),
    (request, error) => log.error(request, error),
  )
  followTheMenu(settings, { tellWindow: windowLife.tell, openDataFolder: () => openFolder(dataFolder) })
  const { keepInTray, startAtLogin } = settings.read()
  const isInTray = launch.isHidden && (keepInTray === 'yes' || startAtLogin)
  if (!isInTray || !(await hasTrayHost(process.platform, process.env))) windowLife.open()

  // The last moment before the process ends, whatever ended it: the snapshot is written, the journal closed.
  app.once('will-quit', () => {
    reminders.stop()
    void textSearch.end()
    store.close()
    copies.remove()
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
}

/** An instant that can stand in a file's name on every system. */
function nameable(instant: string): string {
  return instant.replaceAll(':', '-')
}

/** What isn't macOS or Windows is treated as Linux. */
function platformOf(platform: NodeJS.Platform): 'linux' | 'darwin' | 'win32' {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux'
}

import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { v7 } from 'uuid'
import type { Clock } from '../clock'
import { t } from '../i18n'
import { log } from '../log'
import { PATHS } from '../paths'
import type { Backup } from '../persistence/backup-names'
import { Backups } from '../persistence/backups'
import { DiskThread } from '../persistence/disk-thread'
import { nodeFileSystem } from '../persistence/file-system'
import { lookInto } from '../persistence/look-only'
import { type Opened, type OpenFailure, openRepository, type Place } from '../persistence/opening'
import { type RecoveryChoice, recoverRepository } from '../persistence/recovery'
import { ask } from '../recovery/recovery-dialog'
import { mendedInWords, questionAbout } from '../recovery/recovery-question'
import { deviceIn } from '../store/device'
import { PipelineStore } from '../store/store'
import type { OwnPages } from '../windows/app-protocol'
import type { FolderUse } from './folder-probe'
import { folderQuestion } from './folder-words'
import type { Launch } from './launch'

/** The pipeline, open, and where it is. */
export type OpenedStore = {
  readonly store: PipelineStore
  readonly dataFolder: string
  readonly recovery: string | null
}

/** Opens the pipeline; asks the user for as long as it can't be opened. `null`: they chose to quit. */
export const openStore = async (
  pages: OwnPages,
  launch: Launch,
  found: FolderUse,
  clock: Clock,
  diskWorker: URL,
): Promise<OpenedStore | null> => {
  if (found.use === 'none') return askAboutFolder(pages, launch.dataFolder, found)
  let place: Place = { files: nodeFileSystem, folder: launch.dataFolder, clock, appVersion: app.getVersion() }
  let opened = found.use === 'read' ? lookInto(place) : openRepository(place)
  let isChoiceGone = false
  while (!opened.ok) {
    log.warn('the pipeline could not be opened', opened.failure.reason)
    const next = await (found.use === 'read' ? askToLook : askAbout)(pages, place, opened.failure, isChoiceGone)
    if (!next) return null
    place = next.place
    opened = next.opened
    isChoiceGone = next.isGone === true
  }
  const store = new PipelineStore(opened.repository, opened.state, {
    clock,
    device: deviceIn(nodeFileSystem, place.folder, found.use === 'read' ? 'look' : 'remember'),
    newId: () => v7(),
    onProblem: (what, error) => log.error(what, error),
    thread: new DiskThread(diskWorker, place.folder),
  })
  store.compactIfWorthwhile('open')
  return { store, dataFolder: place.folder, recovery: mendedInWords(opened.notes) }
}

/** A folder of which nothing can be had: what it is to be asked of is asked by another process, with a profile of its own. */
const askAboutFolder = async (
  pages: OwnPages,
  folder: string,
  found: Extract<FolderUse, { use: 'none' }>,
): Promise<null> => {
  log.warn('the data folder could not be used', found.problem, found.code)
  for (;;) {
    const choice = await ask(pages, folderQuestion(folder, found))
    if (choice === 'again') app.relaunch()
    else if (choice === 'other-folder' && !(await restartElsewhere())) continue
    return null
  }
}

/** Nothing can be written there: what is offered is to look at it, another start, or another folder. */
const askToLook: typeof askAbout = async (pages, place, failure, isChoiceGone) => {
  const choice = await ask(pages, questionFor(place, failure, null, isChoiceGone))
  switch (choice) {
    case 'read':
      return { place, opened: lookInto(place, 'what-could-be-read') }
    case 'again':
      app.relaunch()
      return null
    case 'other-folder':
      return (await restartElsewhere()) ? null : { place, opened: lookInto(place) }
    default:
      return null
  }
}

const questionFor = (place: Place, failure: OpenFailure, readableBackup: Backup | null, isChoiceGone: boolean) =>
  questionAbout({
    folder: place.folder,
    ownVersion: place.appVersion,
    failure,
    readableBackup,
    isChoiceGone,
    when: (at) => new Date(at).toLocaleString(app.getLocale(), { dateStyle: 'medium', timeStyle: 'short' }),
  })

/** `isGone`: what was chosen can't be had any more, so the question is put anew. */
type Next = { readonly place: Place; readonly opened: Opened; readonly isGone?: boolean }

const askAbout = async (
  pages: OwnPages,
  place: Place,
  failure: OpenFailure,
  isChoiceGone: boolean,
): Promise<Next | null> => {
  const backups = new Backups(place.files, place.folder)
  const readableBackup = failure.reason === 'newer-schema' ? (backups.list().find(isReadableIn(backups)) ?? null) : null
  const choice = await ask(pages, questionFor(place, failure, readableBackup, isChoiceGone))
  const [kind, name = ''] = choice?.split(/:(.*)/s) ?? ['quit']
  switch (kind) {
    case 'again':
      return { place, opened: openRepository(place) }
    case 'read':
      return recovered(place, { from: 'what-could-be-read' })
    case 'other':
      return recovered(place, { from: 'other-snapshot' })
    case 'onward':
      return recovered(place, { from: 'backup-and-journal', name })
    case 'nothing':
      return recovered(place, { from: 'nothing' })
    case 'backup':
      return recovered(place, { from: 'backup', name })
    case 'copy':
      return backups.read(name) === null
        ? { place, opened: openRepository(place), isGone: true }
        : openCopy(place, name)
    case 'other-folder':
      return (await restartElsewhere()) ? null : { place, opened: openRepository(place) }
    default:
      return null
  }
}

/** Where the same question comes up again, what was chosen had gone meanwhile. */
const recovered = (place: Place, choice: RecoveryChoice): Next => {
  const opened = recoverRepository(place, choice)
  const isGone = !opened.ok && (opened.failure.reason === 'damaged' || opened.failure.reason === 'gap')
  return { place, opened, isGone }
}

const isReadableIn =
  (backups: Backups) =>
  ({ name }: Backup): boolean =>
    backups.read(name) !== null

/** A folder of its own for what a backup holds; the newer files stay as they are. The same backup is opened there again. */
const openCopy = (place: Place, name: string): Next => {
  const folder = join(place.folder, 'copies', name.replace(/\.(json|backup\.gz)$/, ''))
  const copy: Place = { ...place, folder }
  if (existsSync(folder)) return { place: copy, opened: openRepository(copy) }
  mkdirSync(join(folder, PATHS.backups), { recursive: true, mode: 0o700 })
  cpSync(join(place.folder, PATHS.backups, name), join(folder, PATHS.backups, name))
  for (const named of [PATHS.texts, PATHS.files]) {
    const from = join(place.folder, named)
    if (existsSync(from)) cpSync(from, join(folder, named), { recursive: true })
  }
  return { place: copy, opened: recoverRepository(copy, { from: 'backup', name }) }
}

/** Another folder has a lock of its own, so it is opened by another process. `false`: none was chosen. */
const restartElsewhere = async (): Promise<boolean> => {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: t('recovery.chooseFolder'),
    buttonLabel: t('recovery.chooseFolderButton'),
    properties: ['openDirectory', 'createDirectory'],
  })
  const [folder] = filePaths
  if (canceled || folder === undefined) return false
  process.env.CALLBACK_USER_DATA = folder // what is started next inherits it
  app.relaunch({ args: process.argv.slice(1).filter((word) => word !== '--demo') })
  return true
}

import { app, BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import type { Reply } from '../../shared/ipc'
import { dayOf } from '../../shared/model/time'
import type { Pipeline } from '../../shared/records/pipeline'
import type { Clock } from '../clock'
import { t } from '../i18n'
import { type ImportCommand, Imports } from '../import/imports'
import { broadcast } from '../ipc/broadcast'
import type { Services } from '../ipc/handlers'
import { log } from '../log'
import type { SettingsStore } from '../settings/settings-store'
import { exportCsv } from './csv-export'
import { askWhereToSave } from './save-dialog'
import { exportShown } from './shown-export'

type Tables = Pick<Services, 'imports' | 'exportCsv' | 'exportShown'>

/** Where tables are read from and written for. */
export type TablesOptions = {
  readonly pipeline: Pipeline
  readonly execute: (command: ImportCommand) => Promise<Reply>
  readonly readText: (sha256: string) => string | null
  readonly settings: SettingsStore
  readonly clock: Clock
  /** The built entry of the reading thread, beside main. */
  readonly workerUrl: URL
}

/** Import and export, with the system's file dialogs. */
export const tablesOf = ({ pipeline, execute, readText, settings, clock, workerUrl }: TablesOptions): Tables => {
  const imports = new Imports({
    workerUrl,
    chooseFiles,
    now: clock.now,
    zone: clock.zone,
    defaultCurrency: () => settings.read().defaultCurrency,
    onFault: (error) => log.error('import', error),
  })
  const options = {
    chooseFile,
    today: () => dayOf(clock.now(), clock.zone()),
    locale: () => app.getLocale(),
    folder: () => settings.read().exportFolder ?? app.getPath('documents'),
    rememberFolder: (exportFolder: string) => settings.change({ exportFolder }),
  }
  return {
    imports: {
      openImport: (source) =>
        imports.open(source, [...pipeline.all('stage').values()], (importId, done) =>
          broadcast('importProgress', { importId, done }),
        ),
      previewImport: (importId, mapping, huntId) => imports.preview(importId, mapping, pipeline, huntId),
      commitImport: async (importId, mapping, huntId) => {
        const command = await imports.commit(importId, mapping, huntId, pipeline)
        return command ? execute(command) : { ok: false, reason: 'not-understood' }
      },
      closeImport: (importId) => imports.close(importId),
    },
    exportCsv: (request) => exportCsv(request, pipeline, { ...options, readText }),
    exportShown: (request) => exportShown(request, pipeline, { ...options, zone: clock.zone, texts: t }),
  }
}

const chooseFiles = async (): Promise<readonly string[] | null> => {
  const options: OpenDialogOptions = {
    title: t('dialogs.chooseTables'),
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: t('dialogs.tables'), extensions: ['csv', 'tsv', 'txt'] },
      { name: t('dialogs.allFiles'), extensions: ['*'] },
    ],
  }
  const window = BrowserWindow.getFocusedWindow()
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options))
  return canceled ? null : filePaths
}

const chooseFile = (proposed: string): Promise<string | null> =>
  askWhereToSave({
    title: t('dialogs.saveTable'),
    defaultPath: proposed,
    filters: [{ name: t('dialogs.tables'), extensions: ['csv'] }],
  })

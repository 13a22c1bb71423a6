import { join } from 'node:path'
import { app, BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions, shell } from 'electron'
import { t } from '../i18n'

/** Asks which files to attach; `null`: cancelled. */
export const chooseWhatToAttach = async (): Promise<readonly string[] | null> => {
  const options: OpenDialogOptions = {
    title: t('attachments.chooseFiles'),
    buttonLabel: t('attachments.chooseFilesButton'),
    properties: ['openFile', 'multiSelections'],
  }
  const window = BrowserWindow.getFocusedWindow()
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options))
  return canceled || filePaths.length === 0 ? null : filePaths
}

/** Asks where to save a copy; the dialog itself asks before it replaces a file. `null`: cancelled. */
export const chooseWhereToSave = async (name: string): Promise<string | null> => {
  const options: SaveDialogOptions = {
    title: t('attachments.saveTitle'),
    defaultPath: join(app.getPath('documents'), name),
  }
  const window = BrowserWindow.getFocusedWindow()
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options))
  return canceled || filePath === '' ? null : filePath
}

/** Hands a file to the program that the user has for it; whether one took it. */
export const openFile = async (path: string): Promise<boolean> => (await shell.openPath(path)) === ''

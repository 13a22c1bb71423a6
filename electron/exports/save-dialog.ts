import { BrowserWindow, dialog, type SaveDialogOptions } from 'electron'

/** Asks where to save; the dialog itself asks before it replaces a file. `null`: cancelled. */
export const askWhereToSave = async (
  options: Pick<SaveDialogOptions, 'title' | 'defaultPath' | 'filters'>,
): Promise<string | null> => {
  const window = BrowserWindow.getFocusedWindow()
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options))
  return canceled || filePath === '' ? null : filePath
}

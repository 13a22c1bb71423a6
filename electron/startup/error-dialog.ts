import { app, dialog } from 'electron'
import { t } from '../i18n'
import { log } from '../log'

/** What nobody caught is written down and shown once; the app goes on unless the user says otherwise. */
export const reportUncaughtErrors = (): void => {
  let isShown = false
  const report = (error: unknown) => {
    log.error('uncaught', error)
    if (isShown || !app.isReady()) return
    isShown = true
    const message = error instanceof Error ? error.message : String(error)
    void dialog
      .showMessageBox({
        type: 'error',
        message: t('dialogs.errorTitle'),
        detail: t('dialogs.errorDetail', { message }),
        buttons: [t('dialogs.errorGoOn'), t('dialogs.errorQuit')],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      })
      .then(({ response }) => {
        isShown = false
        if (response === 1) app.quit()
      })
  }
  process.on('uncaughtException', report)
  process.on('unhandledRejection', report)
}

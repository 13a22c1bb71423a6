import { app } from 'electron'
import { dayOf } from '../../shared/model/time'
import { paperOf } from '../../shared/reports/paper'
import type { Clock } from '../clock'
import { t } from '../i18n'
import type { Services } from '../ipc/handlers'
import type { SettingsStore } from '../settings/settings-store'
import { printReport, type ReportFilesOptions, type ReportFormat, saveReport } from './report-files'
import { printWindow } from './report-pdf'
import { askWhereToSave } from './save-dialog'

/** Reports as files, with the system's save dialog. */
export const reportFilesOf = (settings: SettingsStore, clock: Clock): Services['reportFiles'] => {
  const options: ReportFilesOptions = {
    chooseFile,
    print: (request) => printWindow(request, paperOf(app.getLocale())),
    today: () => dayOf(clock.now(), clock.zone()),
    folder: () => settings.read().exportFolder ?? app.getPath('documents'),
    rememberFolder: (exportFolder) => settings.change({ exportFolder }),
  }
  return {
    saveReport: (request) => saveReport(request, options),
    printReport: (request) => printReport(request, options),
  }
}

const EXTENSIONS: Readonly<Record<ReportFormat, readonly string[]>> = {
  csv: ['csv'],
  png: ['png'],
  svg: ['svg'],
  sankeymatic: ['txt'],
  pdf: ['pdf'],
}

const chooseFile = (proposed: string, format: ReportFormat): Promise<string | null> =>
  askWhereToSave({
    title: t('reportExports.saveTitle'),
    defaultPath: proposed,
    filters: [{ name: t(`reportExports.kind.${format}`), extensions: [...EXTENSIONS[format]] }],
  })

import { BrowserWindow } from 'electron'
import type { Paper } from '../../shared/reports/paper'
import type { PrintReportRequest } from '../../shared/reports/report-file'
import { t } from '../i18n'

/** In inches; at the foot there is room for the page's number. */
const MARGINS = { top: 0.6, bottom: 0.8, left: 0.6, right: 0.6 }

/** What the window's page shows for print, on the paper of the user's region. */
export const printWindow = async (request: PrintReportRequest, paper: Paper): Promise<Uint8Array> => {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  if (!window) throw new Error('there is no window to print')
  return window.webContents.printToPDF({
    pageSize: paper,
    landscape: request.isLandscape,
    margins: MARGINS,
    // With it the window's own background would fill the margins.
    printBackground: false,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footerOf(request.footer),
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
}

/** Chromium puts the numbers in the elements of these classes. Its own document: no style of the page reaches it. */
const footerOf = (footer: string): string => {
  const [before = '', between = '', after = ''] = t('reportExports.pageOf', { page: MARK, pages: MARK })
    .split(MARK)
    .map(escaped)
  return `<div style="display:flex;justify-content:space-between;width:100%;margin:0 0.6in;font:8px sans-serif;color:#5a6270">
<span>${escaped(footer)}</span>
<span>${before}<span class="pageNumber"></span>${between}<span class="totalPages"></span>${after}</span>
</div>`
}

/** A sign that no text holds. */
const MARK = '\u0000'

const escaped = (raw: string): string => raw.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

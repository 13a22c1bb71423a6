import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { PrintReportRequest } from '../../../../shared/reports/report-file'
import { cellWords } from '../number-table'
import styles from './print.module.css'
import { PrintDocument, type PrintedDocument } from './print-document'
import { print } from './save'

/** Puts a document into the page, where only paper shows it, has it written as PDF, and takes it away again. */
export const printDocument = async (printed: PrintedDocument, request: PrintReportRequest): Promise<boolean> => {
  const place = document.createElement('div')
  place.className = styles.place ?? ''
  document.body.append(place)
  const root = createRoot(place)
  const title = document.title
  try {
    flushSync(() => root.render(<PrintDocument {...printed} words={cellWords} />))
    await Promise.all([...place.querySelectorAll('img')].map((image) => image.decode()))
    // What a PDF reader shows as the document's name.
    document.title = printed.title
    return await print(request)
  } finally {
    document.title = title
    root.unmount()
    place.remove()
  }
}

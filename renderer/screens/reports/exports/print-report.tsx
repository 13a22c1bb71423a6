import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { cellWordsIn } from '../../../../shared/reports/cell-words'
import type { PrintReportRequest } from '../../../../shared/reports/report-file'
import { windowWords } from '../../../state/words/words'
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
    const images: HTMLImageElement[] = []
    const onImage = (image: HTMLImageElement | null): unknown => image && images.push(image)
    flushSync(() =>
      root.render(<PrintDocument printed={printed} words={cellWordsIn(windowWords())} onImage={onImage} />),
    )
    await Promise.all(images.map((image) => image.decode()))
    // What a PDF reader shows as the document's name.
    document.title = printed.title
    return await print(request)
  } finally {
    document.title = title
    root.unmount()
    place.remove()
  }
}

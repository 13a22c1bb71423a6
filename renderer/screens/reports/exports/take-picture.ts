import type { PictureChart } from '../../../../shared/reports/picture'
import type { ReportName } from '../../../../shared/reports/report-names'
import { showAsTable, useReports } from '../reports-store'
import { chartMarkup } from './chart-markup'

/** The charts of a report as they are shown (or as `draw` draws its card); where it is shown as a table, the chart is shown for a moment. */
export const takePicture = async (
  name: ReportName,
  draw: (card: HTMLElement) => readonly PictureChart[] = chartMarkup,
): Promise<readonly PictureChart[]> => {
  const isTable = useReports.getState().asTables.has(name)
  if (isTable) showAsTable(name, false)
  try {
    const card = cardOf(name)
    if (!card) return []
    await isDrawn(card)
    return draw(card)
  } finally {
    if (isTable) showAsTable(name, true)
  }
}

export const cardOf = (name: ReportName): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-report="${name}"]`)

/** Charts take their width from the page, a moment after they stand in it. Fails when the user goes to another screen meanwhile. */
export const isDrawn = async (part: HTMLElement): Promise<void> => {
  // What was asked for just now isn't in the page yet.
  await nextFrame()
  await until(part, () => part.getAttribute('aria-busy') !== 'true' && !part.querySelector('[aria-busy="true"]'))
  await until(part, () => [...part.querySelectorAll('.recharts-wrapper')].every((chart) => chart.querySelector('svg')))
  await nextFrame()
}

/** Resolves as soon as something is so, rejects once the element has left the page; looks whenever the page changes. */
const until = (part: HTMLElement, isSo: () => boolean): Promise<void> =>
  new Promise((resolve, reject) => {
    const isSettled = (): boolean => {
      if (!part.isConnected) reject(new Error('it left the screen'))
      else if (isSo()) resolve()
      else return false
      return true
    }
    if (isSettled()) return
    const observer = new MutationObserver(() => {
      if (isSettled()) observer.disconnect()
    })
    // The whole page: an element isn't told of its own leaving.
    observer.observe(part.ownerDocument, { attributes: true, childList: true, subtree: true })
  })

/** Two: one draws what React has made, the next what charts made of their size. */
const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))

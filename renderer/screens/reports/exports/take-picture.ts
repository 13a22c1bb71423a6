import type { PictureChart } from '../../../../shared/reports/picture'
import type { DrawnCard } from '../drawn-card'
import { showAsTable, useReports } from '../reports-store'
import { chartMarkup } from './chart-markup'

/** The charts of a report as they are shown; where it is shown as a table, the chart is shown for a moment. Fails when the user goes to another screen meanwhile. */
export const takePicture = async (card: DrawnCard): Promise<readonly PictureChart[]> => {
  const isTable = useReports.getState().asTables.has(card.name)
  if (isTable) showAsTable(card.name, false)
  try {
    // What was asked for just now isn't drawn yet.
    await nextFrame()
    await card.drawn()
    // Charts take their width from the page, a moment after they stand in it.
    await nextFrame()
    return chartMarkup(card)
  } finally {
    if (isTable) showAsTable(card.name, true)
  }
}

/** Two: one draws what React has made, the next what charts made of their size. */
const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))

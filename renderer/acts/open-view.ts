import { create } from 'zustand'
import type { Id } from '../../shared/model/id'
import type { View, ViewContent } from '../../shared/model/view'
import { isSameContent } from '../../shared/queries/views'
import { withNudge } from '../../shared/search/edit-query'
import { changeSetup, setupNow, useSetup } from '../state/table-setup'
import { announce, showScreen, useUi } from '../state/ui-store'
import { useRecord } from '../state/use-pipeline'
import { texts } from '../ui/i18n'

/** The view that was chosen last; it stays the chosen one while it is changed. `null`: none. */
export const useChosenView = create<{ readonly viewId: Id | null }>(() => ({ viewId: null }))

/** The chip above the board says the same as a word of the query. */
const filterText = (filter: string, nudgeOnly: boolean): string => (nudgeOnly ? withNudge(filter) : filter.trim())

/** What is shown at this moment, as a view would keep it. */
export const contentNow = (): ViewContent => {
  const { filter, nudgeOnly } = useUi.getState()
  return { filter: filterText(filter, nudgeOnly), setup: setupNow() }
}

/** Shows a view: on the board its filter, elsewhere all of it in the table. */
export const openView = (view: View): void => {
  useChosenView.setState({ viewId: view.id })
  useUi.setState({ filter: view.filter, nudgeOnly: false })
  changeSetup(view.setup)
  const { screen } = useUi.getState()
  if (screen !== 'board' && screen !== 'table') showScreen('table')
  announce(texts('views.shown', { name: view.name }))
}

export type ChosenView = { readonly view: View; readonly isModified: boolean }

/** The chosen view, and whether what is shown differs from it. */
export const useChosen = (): ChosenView | null => {
  const viewId = useChosenView((state) => state.viewId)
  const view = useRecord('view', viewId)
  const setup = useSetup()
  const filter = useUi((ui) => ui.filter)
  const nudgeOnly = useUi((ui) => ui.nudgeOnly)
  if (!view) return null
  return { view, isModified: !isSameContent(view, { filter: filterText(filter, nudgeOnly), setup }) }
}

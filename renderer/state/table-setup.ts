import { create } from 'zustand'
import type { TableSetup } from '../../shared/model/table-setup'
import { changeSettings, useSettings } from './settings'

/** How the table is laid out in this window; `null`: as the settings have it. */
const useOwnSetup = create<{ readonly setup: TableSetup | null }>(() => ({ setup: null }))

export const setupNow = (): TableSetup => useOwnSetup.getState().setup ?? useSettings.getState().tableSetup

export const useSetup = (): TableSetup => {
  const saved = useSettings((settings) => settings.tableSetup)
  return useOwnSetup((state) => state.setup) ?? saved
}

/** Dragging a column's edge changes its width with each pixel: only what remains is written. */
const REMEMBER_AFTER_MS = 400
let timer: ReturnType<typeof setTimeout> | null = null

/** Lays the table out anew, at once on the screen and soon after in the settings. */
export const changeSetup = (changes: Partial<TableSetup>): void => {
  useOwnSetup.setState({ setup: { ...setupNow(), ...changes } })
  if (timer !== null) clearTimeout(timer)
  timer = setTimeout(() => void changeSettings({ tableSetup: setupNow() }), REMEMBER_AFTER_MS)
}

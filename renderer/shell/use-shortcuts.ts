import { useEffect } from 'react'
import { useFacts } from '../state/facts'
import { useSettings } from '../state/settings'
import { closePanel, openDialog, useUi } from '../state/ui-store'
import { focusFilter, quickAdd, redoAndTell, undoAndTell } from './actions'
import { isTyping } from './typing'

/** The keys that work on every screen. The menu bar shows the same ones; what is handled here doesn't reach it. */
export const useShortcuts = (): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || useUi.getState().dialog) return
      const act = isModified(event) ? modifiedAction(event) : plainAction(event)
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

const isModified = (event: KeyboardEvent): boolean =>
  useFacts.getState().about?.platform === 'darwin' ? event.metaKey : event.ctrlKey

/** In a text field undo and redo are the field's own. */
const modifiedAction = (event: KeyboardEvent): (() => void) | null => {
  const key = event.key.toLowerCase()
  if (key === 'n' && !event.shiftKey) return quickAdd
  if (key === 'f' && !event.shiftKey) return focusFilter
  if (isTyping(event.target)) return null
  if (key === 'z') return () => void (event.shiftKey ? redoAndTell() : undoAndTell())
  if (key === 'y') return () => void redoAndTell()
  return null
}

const plainAction = (event: KeyboardEvent): (() => void) | null => {
  // What was clicked last can't hold the focus: the panel is meant.
  const isNowhere = event.target === document.body || (event.target instanceof Element && event.target.id === 'content')
  if (event.key === 'Escape' && isNowhere && useUi.getState().openApplicationId !== null) return closePanel
  if (event.key !== '?' || isTyping(event.target) || !useSettings.getState().singleKeyShortcuts) return null
  return () => openDialog({ kind: 'shortcuts' })
}

import { useEffect } from 'react'
import { useSettings } from '../state/settings'
import { openDialog, useUi } from '../state/ui-store'
import { isTyping } from './typing'

/** The keys that work on every screen and that no menu item carries. */
export const useShortcuts = (): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === '?' && useSettings.getState().singleKeyShortcuts && !useUi.getState().dialog) {
        event.preventDefault()
        openDialog({ kind: 'shortcuts' })
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

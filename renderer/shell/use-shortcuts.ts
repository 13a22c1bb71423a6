import { useEffect } from 'react'
import { APP_COMMANDS, isSingleKey } from '../../shared/app-commands/app-commands'
import { isPressed } from '../../shared/app-commands/chord'
import { useFacts } from '../state/facts'
import { useSettings } from '../state/settings'
import { closePanel, useUi } from '../state/ui-store'
import { isTyping } from '../ui/typing'
import { runCommand } from './app-commands'

/** The keys that work on every screen. The menu bar shows the same ones; what is handled here doesn't reach it. */
export const useShortcuts = (): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || useUi.getState().dialog) return
      const act = commandAct(event) ?? escapeAct(event)
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

const commandAct = (event: KeyboardEvent): (() => void) | null => {
  const isMac = useFacts.getState().about?.platform === 'darwin'
  const isInField = isTyping(event.target)
  for (const command of APP_COMMANDS)
    for (const chord of command.keys) {
      if (!isPressed(chord, event, isMac)) continue
      if (isInField && (command.isFieldsOwn || isSingleKey(chord))) return null
      if (isSingleKey(chord) && !useSettings.getState().singleKeyShortcuts) return null
      return () => runCommand(command)
    }
  return null
}

/** What was clicked last can't hold the focus: the panel is meant. */
const escapeAct = (event: KeyboardEvent): (() => void) | null => {
  const isNowhere = event.target === document.body || (event.target instanceof Element && event.target.id === 'content')
  return event.key === 'Escape' && isNowhere && useUi.getState().openApplicationId !== null ? closePanel : null
}

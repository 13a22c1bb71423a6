import { useSyncExternalStore } from 'react'
import { useSettings } from './settings'

const query = window.matchMedia('(prefers-color-scheme: dark)')

const subscribe = (listener: () => void): (() => void) => {
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** The user's choice, else what the system uses now. */
export const useColourScheme = (): 'light' | 'dark' => {
  const chosen = useSettings((settings) => settings.colourScheme)
  const isDark = useSyncExternalStore(subscribe, () => query.matches)
  if (chosen !== 'system') return chosen
  return isDark ? 'dark' : 'light'
}

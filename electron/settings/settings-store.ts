import { DEFAULT_SETTINGS, type Settings, withValidSettings } from '../../shared/model/settings'
import { openSmallStore } from './small-store'

type Unsubscribe = () => void

/** The settings: read once, then kept here and written as a whole. */
export type SettingsStore = {
  readonly read: () => Settings
  /** Values that their schema refuses are left as they are. */
  readonly change: (changes: Readonly<Record<string, unknown>>) => Settings
  readonly subscribe: (listener: (settings: Settings) => void) => Unsubscribe
}

/** Opens `settings.json`. A bad value falls back to its default, the others stay. */
export const openSettings = (
  folder: string,
  suffixOfDamaged: string,
  onWriteFailure: (error: unknown) => void,
): SettingsStore => {
  const file = openSmallStore(folder, 'settings', suffixOfDamaged)
  const listeners = new Set<(settings: Settings) => void>()
  let settings = withValidSettings(DEFAULT_SETTINGS, file.store)
  return {
    read: () => settings,
    change: (changes) => {
      settings = withValidSettings(settings, changes)
      try {
        file.store = { ...settings }
      } catch (error) {
        onWriteFailure(error) // They hold until the app is closed.
      }
      for (const listener of listeners) listener(settings)
      return settings
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

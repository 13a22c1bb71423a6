import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../shared/model/settings'
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
  let settings = withValid(DEFAULT_SETTINGS, file.store)
  return {
    read: () => settings,
    change: (changes) => {
      settings = withValid(settings, changes)
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

/** Value by value, so that one bad one doesn't take the others with it. */
const withValid = (settings: Settings, values: Readonly<Record<string, unknown>>): Settings => {
  const valid = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    if (!Object.hasOwn(values, name)) return []
    const parsed = schema.safeParse(values[name])
    return parsed.success ? [[name, parsed.data]] : []
  })
  return settingsSchema.parse({ ...settings, ...Object.fromEntries(valid) })
}

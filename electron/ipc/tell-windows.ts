import type { Changed, HistoryState, Storage, Unsubscribe } from '../../shared/ipc'
import type { SettingsStore } from '../settings/settings-store'
import { broadcast } from './broadcast'

/** What can be listened to. */
type Told = {
  readonly subscribe: (listener: (changed: Changed) => void) => Unsubscribe
  readonly onHistory: (listener: (history: HistoryState) => void) => Unsubscribe
  readonly onStorage: (listener: (storage: Storage) => void) => Unsubscribe
}

/** Passes on to every window what has happened, once it has. */
export const tellWindows = (store: Told, settings: SettingsStore): void => {
  store.subscribe((changed) => broadcast('changed', changed))
  store.onHistory((history) => broadcast('history', history))
  store.onStorage((storage) => broadcast('storage', storage))
  settings.subscribe((changed) => broadcast('settings', changed))
}

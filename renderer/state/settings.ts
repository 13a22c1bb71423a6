import { create } from 'zustand'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/model/settings'
import { bridge } from './bridge'

/** The user's settings as main last told them. */
export const useSettings = create<Settings>(() => DEFAULT_SETTINGS)

export const changeSettings = async (changes: Partial<Settings>): Promise<void> => {
  useSettings.setState(await bridge.request.changeSettings(changes))
}

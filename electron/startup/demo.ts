import type { SettingsStore } from '../settings/settings-store'
import type { PipelineStore } from '../store/store'

/** On a fresh demo folder: adds the sample hunt and shows it. Whatever was done there since stays. */
export const prepareDemo = (store: PipelineStore, settings: SettingsStore): void => {
  if (settings.read().huntId !== null) return
  store.execute({ type: 'sample/add', payload: {} })
  for (const hunt of store.pipeline.all('hunt').values()) if (hunt.isSample) settings.change({ huntId: hunt.id })
}

import { RECENT_MAX } from '../../../shared/model/settings'
import { changeSettings, useSettings } from '../../state/settings'
import { useUi } from '../../state/ui-store'

/** Puts a line at the head of what was used last. */
export const remember = (key: string): void => {
  const { recent } = useSettings.getState()
  if (recent[0] === key) return
  void changeSettings({ recent: [key, ...recent.filter((each) => each !== key)].slice(0, RECENT_MAX) })
}

/** Whatever leads to an application, it was opened; called once. */
export const followRecent = (): void => {
  useUi.subscribe(({ openApplicationId }, before) => {
    if (openApplicationId !== null && openApplicationId !== before.openApplicationId)
      remember(`application/${openApplicationId}`)
  })
}

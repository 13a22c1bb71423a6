import { Notifications } from '@mantine/notifications'
import { useUi } from '../state/ui-store'
import styles from './toasts.module.css'

/** At the bottom right, and beside an open panel: they stand over no control of it. */
export const Toasts = () => {
  const isPanelOpen = useUi((ui) => ui.openApplicationId !== null)
  return (
    <Notifications
      position="bottom-right"
      limit={4}
      {...(isPanelOpen ? { className: styles.besidePanel ?? '' } : {})}
    />
  )
}

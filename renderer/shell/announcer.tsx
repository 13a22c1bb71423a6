import { useUi } from '../state/ui-store'

/** Speaks to a screen reader what the eye would see happen. */
export const Announcer = () => {
  const announcement = useUi((ui) => ui.announcement)
  return (
    <div className="visually-hidden" role="status" aria-live="assertive" data-testid="announcer">
      {announcement}
    </div>
  )
}

import { type RefObject, useEffect, useRef } from 'react'
import { useUi } from '../../state/ui-store'
import { replica, usePipeline } from '../../state/use-pipeline'
import { isTyping } from '../../ui/typing'
import { useCalendar } from './calendar-store'

/** The focus goes to the item or the day that it was sent to, and back there when a dialog, the panel or a change took it away. */
export const useCalendarFocus = (screen: RefObject<HTMLElement | null>): void => {
  const own = useCalendar((state) => state.focusRequest)
  const asked = useUi((ui) => ui.focusRequest)
  const revision = usePipeline(() => replica.revision, [])
  const answered = useRef(own + asked)
  const hadFocus = useRef(false)
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      hadFocus.current = target instanceof Node && screen.current?.contains(target) === true
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [screen])
  useEffect(() => {
    if (own + asked === answered.current) return
    answered.current = own + asked
    const { dialog, openApplicationId } = useUi.getState()
    if (dialog !== null || openApplicationId !== null || isTyping(document.activeElement)) return
    focusIn(screen.current)
  }, [own, asked, screen])
  // biome-ignore lint/correctness/useExhaustiveDependencies: an item is drawn elsewhere after a change
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) focusIn(screen.current)
  }, [revision, screen])
}

const focusIn = (screen: HTMLElement | null): void => {
  const focus = (): boolean => {
    const { cursor, focusedKey } = useCalendar.getState()
    const item =
      focusedKey === null ? null : screen?.querySelector<HTMLElement>(`[data-item="${CSS.escape(focusedKey)}"]`)
    const place =
      item ?? screen?.querySelector<HTMLElement>(`[data-day="${cursor}"] [data-head], h2[data-day="${cursor}"]`)
    place?.focus()
    return place !== null && place !== undefined
  }
  // A long list may have to scroll there first.
  if (!focus()) requestAnimationFrame(focus)
}

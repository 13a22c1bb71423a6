import { create } from 'zustand'
import type { Day } from '../../shared/model/time'
import { msUntilTomorrow, todayNow } from './clock'

/** Today's day, right after midnight and after the computer slept, too. */
export const useToday = create<{ readonly today: Day }>(() => ({ today: todayNow() }))

/** Keeps the day current; called once. */
export const followTheDay = (): void => {
  const check = (): void => {
    if (useToday.getState().today !== todayNow()) useToday.setState({ today: todayNow() })
  }
  const arm = (): void => {
    setTimeout(() => {
      check()
      arm()
    }, msUntilTomorrow())
  }
  arm()
  window.addEventListener('focus', check)
  document.addEventListener('visibilitychange', check)
}

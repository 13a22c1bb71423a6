import { createContext, type RefObject, useContext, useEffect, useState } from 'react'
import type { Work } from '../../../shared/queries/reports/work'
import { useWorked } from '../../state/use-worked'
import { useReports } from './reports-store'

/** A report is worked out a little before it is scrolled into sight. */
const AHEAD = '400px'

/** Whether it is on the screen or was, or all reports are wanted. */
export const useOnScreen = (ref: RefObject<HTMLElement | null>): boolean => {
  const isWhole = useReports((reports) => reports.isWhole)
  const [wasSeen, setSeen] = useState(false)
  useEffect(() => {
    if (wasSeen || !ref.current) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
      },
      // The margin counts only at the edges of what is scrolled itself.
      { root: ref.current.closest('[data-reports]'), rootMargin: AHEAD },
    )
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [ref, wasSeen])
  return wasSeen || isWhole
}

/** Where a report stands, and whether it came near the screen yet. Its frame is there from the beginning: what has the focus stays. */
export type Seen = { readonly place: RefObject<HTMLElement | null> | null; readonly isSeen: boolean }

export const SeenContext = createContext<Seen>({ place: null, isSeen: true })

/** A report's work, not begun before the report comes near the screen. */
export const useReportWork = <T>(begin: () => Work<T> | null, deps: readonly unknown[]): T | null => {
  const { isSeen } = useContext(SeenContext)
  return useWorked(() => (isSeen ? begin() : null), [...deps, isSeen])
}

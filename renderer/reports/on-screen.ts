import { type RefObject, useEffect, useState } from 'react'
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

import { type RefObject, useEffect, useState } from 'react'
import type { Work } from '../../../shared/queries/reports/work'
import type { ReportQuestion } from '../../../shared/reports/report'
import { useWorked } from '../../state/use-worked'
import { useReports } from './reports-store'
import { useQuestion } from './use-question'

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

/** A report's value, not worked out before the report comes near the screen, and anew when something that it asks for changes. */
export const useReportValue = <Asked extends keyof ReportQuestion, Value>(
  report: {
    readonly asks: readonly Asked[]
    readonly work: (asked: Pick<ReportQuestion, Asked>) => Work<Value>
  },
  isSeen: boolean,
): Value | null => {
  const question = useQuestion()
  return useWorked(() => (isSeen ? report.work(question) : null), [...report.asks.map((key) => question[key]), isSeen])
}

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

const ROW = '[data-row]'

/** When the row that had the focus is dealt with, the one that takes its place gets it; the heading when none is left. */
export const useFocusAfter = (page: RefObject<HTMLElement | null>, view: unknown): void => {
  const index = useRef<number | null>(null)
  useEffect(() => {
    const element = page.current
    if (!element) return undefined
    const note = (): void => {
      const row = document.activeElement?.closest('li')?.querySelector(ROW)
      index.current = row ? [...element.querySelectorAll(ROW)].indexOf(row) : null
    }
    element.addEventListener('focusin', note)
    return () => element.removeEventListener('focusin', note)
  }, [page])
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows go when the view changes
  useLayoutEffect(() => {
    if (index.current === null || document.activeElement !== document.body) return
    const rows = [...(page.current?.querySelectorAll<HTMLElement>(ROW) ?? [])]
    const next =
      rows[Math.min(index.current, rows.length - 1)] ?? page.current?.querySelector<HTMLElement>('[data-heading]')
    next?.focus()
  }, [page, view])
}

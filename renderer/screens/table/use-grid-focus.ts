import type { Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { lineKey, type TableLines } from '../../../shared/queries/table/lines'
import { useUi } from '../../state/ui-store'
import { HEADER_LINE, type Spot, useTableState } from './table-store'

/** Takes the focus where the keys or a closed panel want it, and keeps it in the table when its row has left. */
export const useGridFocus = (
  scroller: RefObject<HTMLDivElement | null>,
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  lines: TableLines,
): void => {
  const focusTick = useTableState((state) => state.focusTick)
  const spot = useTableState((state) => state.spot)
  const lastPlace = useRef(0)

  const place = spot === null || spot.line === HEADER_LINE ? -1 : lines.placeOf(spot.line)
  // A row that the filter, the archive or a collapsed group took away: the one in its place is meant.
  useLayoutEffect(() => {
    if (place >= 0) lastPlace.current = place
    else if (spot !== null && spot.line !== HEADER_LINE && lines.count > 0) {
      const next = lines.at(Math.min(lastPlace.current, lines.count - 1))
      const hadFocus = document.activeElement === document.body || scroller.current?.contains(document.activeElement)
      if (next)
        useTableState.setState((state) => ({
          spot: { line: lineKey(next), column: spot.column },
          focusTick: state.focusTick + Number(hadFocus === true),
        }))
    }
  }, [place, spot, lines, scroller])

  const seenTick = useRef(focusTick)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the focus is asked for
  useLayoutEffect(() => {
    if (seenTick.current === focusTick || spot === null) return
    seenTick.current = focusTick
    if (place >= 0) virtualizer.scrollToIndex(place)
    const cell = scroller.current && cellAt(scroller.current, spot)
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [focusTick, place])

  const focusRequest = useUi((ui) => ui.focusRequest)
  const seenRequest = useRef(focusRequest)
  useEffect(() => {
    if (seenRequest.current === focusRequest) return
    seenRequest.current = focusRequest
    const { focusedCardId } = useUi.getState()
    if (focusedCardId === null) return
    useTableState.setState((state) => ({
      spot: { line: focusedCardId, column: state.spot?.column ?? 'company' },
      focusTick: state.focusTick + 1,
    }))
  }, [focusRequest])
}

const cellAt = (scroller: HTMLElement, { line, column }: Spot): HTMLElement | null => {
  const row = scroller.querySelector(`[data-line="${CSS.escape(line)}"]`)
  return row?.querySelector<HTMLElement>(`[data-column="${column}"], [data-group]`) ?? null
}

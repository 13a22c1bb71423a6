import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { toastProblem } from '../../state/toasts'
import { type Direction, spotBeside } from './edit'
import type { Submitted } from './submit-cell'
import { type Editing, stopEditing, useTableState } from './table-store'

type Options<T> = {
  readonly editing: Editing
  readonly initial: T
  readonly saved: T
  readonly submit: (value: T) => Submitted
}

/** One cell's draft. Enter and Tab save it and move on, Escape takes it back; what is refused stays, with the reason. */
export const useCellEdit = <T>({ editing, initial, saved, submit }: Options<T>) => {
  const [draft, setDraft] = useState(initial)
  const [error, setError] = useState<string | null>(null)
  const isDone = useRef(false)

  /** `null`: the focus is elsewhere already, and stays there. */
  const commit = async (value: T, direction: Direction | null): Promise<void> => {
    if (isDone.current) return
    isDone.current = true
    const next = direction && spotBeside(editing.id, editing.column, direction)
    const refused = isSame(value, saved) ? null : await submit(value)
    if (refused !== null) {
      isDone.current = false
      setError(refused)
      return
    }
    // Another cell may be edited by now.
    if (useTableState.getState().editing === editing) stopEditing()
    if (next) useTableState.setState(({ focusTick }) => ({ spot: next, focusTick: focusTick + 1 }))
  }

  // What takes the cell away (another screen, another cell, the end of the window) doesn't take what was typed.
  const leave = useRef(async () => {})
  useEffect(() => {
    leave.current = async () => {
      if (isDone.current || isSame(draft, saved)) return
      isDone.current = true
      const refused = await submit(draft)
      if (refused !== null) toastProblem(refused)
    }
  })
  useEffect(() => {
    const onHide = (): void => void leave.current()
    window.addEventListener('pagehide', onHide)
    return () => {
      window.removeEventListener('pagehide', onHide)
      onHide()
    }
  }, [])

  const cancel = (): void => {
    isDone.current = true
    stopEditing()
    useTableState.setState(({ focusTick }) => ({ focusTick: focusTick + 1 }))
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    // A list of suggestions took it.
    if (event.defaultPrevented || event.nativeEvent.isComposing) return
    const direction = DIRECTIONS[`${event.shiftKey ? 'Shift+' : ''}${event.key}`]
    if (!direction) return
    event.preventDefault()
    void commit(draft, direction)
  }

  /** Before the list of suggestions: one Escape takes the whole edit back. */
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    cancel()
  }

  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Element && (currentTarget.contains(relatedTarget) || isInOverlay(relatedTarget)))
      return
    void commit(draft, null)
  }

  const change = (value: T): void => {
    setDraft(value)
    setError(null)
  }

  return { draft, change, error, commit, box: { onKeyDown, onKeyDownCapture, onBlur } }
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  Enter: 'down',
  'Shift+Enter': 'up',
  Tab: 'right',
  'Shift+Tab': 'left',
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const isInOverlay = (element: Element): boolean => element.closest('#overlays') !== null

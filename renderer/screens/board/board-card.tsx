import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview'
import { type MouseEvent, memo, useEffect, useRef, useState } from 'react'
import type { Id } from '../../../shared/model/id'
import { selectTo, toggleSelected } from '../../acts/selection'
import { useNextWords } from '../../parts/steps/use-today-view'
import { cardsMeant } from '../../state/board-view'
import { openPanel, useUi } from '../../state/ui-store'
import { useCard } from '../../state/use-card'
import { texts } from '../../ui/i18n'
import { isTyping } from '../../ui/typing'
import styles from './board-card.module.css'
import { CardFace } from './card-face'
import { CardMenu } from './card-menu'
import { carrying } from './dragged'

type Props = { readonly applicationId: Id; readonly isTabStop: boolean }

/** Each request is answered once: a card that comes back into the document must not take the focus from a field. */
let lastAnswered = 0

/** One application on the board: opens on click, is dragged, selected with Shift and Ctrl, and has a menu for the rest. */
export const BoardCard = memo(({ applicationId, isTabStop }: Props) => {
  const card = useCard(applicationId)
  const next = useNextWords(applicationId)
  const isSelected = useUi((ui) => ui.selection.has(applicationId))
  const isOpen = useUi((ui) => ui.openApplicationId === applicationId)
  const isCarried = useUi((ui) => ui.carried?.ids.includes(applicationId) ?? false)
  const focusRequest = useUi((ui) => (ui.focusedCardId === applicationId ? ui.focusRequest : 0))
  const element = useRef<HTMLDivElement>(null)
  const face = useRef<HTMLButtonElement>(null)
  const [isDragged, setDragged] = useState(false)

  useEffect(() => {
    if (focusRequest <= lastAnswered) return
    lastAnswered = focusRequest
    const { dialog, openApplicationId } = useUi.getState()
    if (dialog !== null || openApplicationId !== null || isTyping(document.activeElement)) return
    // The column scrolls by itself; the row of columns is brought along here.
    face.current?.focus({ preventScroll: true })
    face.current?.closest('section')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [focusRequest])

  useEffect(() => {
    if (!element.current) return undefined
    return draggable({
      element: element.current,
      getInitialData: () => carrying(cardsMeant(applicationId)),
      onGenerateDragPreview: ({ nativeSetDragImage }) =>
        previewCount(cardsMeant(applicationId).length, nativeSetDragImage),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    })
  }, [applicationId])

  if (!card) return null
  const onClick = (event: MouseEvent): void => {
    if (event.shiftKey) selectTo(applicationId)
    else if (event.ctrlKey || event.metaKey) toggleSelected(applicationId)
    else openPanel(applicationId, isOnImplied(event.target) ? 'implied' : 'top')
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the context menu is the button's, reached with Shift+F10, too
    <div
      ref={element}
      className={styles.card}
      data-card={applicationId}
      data-selected={isSelected || undefined}
      data-open={isOpen || undefined}
      data-dragged={isDragged || isCarried || undefined}
      data-ended={card.outcome !== null || undefined}
      onContextMenu={(event) => {
        event.preventDefault()
        useUi.setState({ menuCardId: applicationId })
      }}
    >
      <button
        ref={face}
        type="button"
        className={styles.face}
        tabIndex={isTabStop ? 0 : -1}
        aria-pressed={isSelected || undefined}
        onFocus={() => useUi.setState({ focusedCardId: applicationId })}
        onClick={onClick}
      >
        <CardFace card={card} next={next} isSelected={isSelected} />
      </button>
      <CardMenu applicationId={applicationId} isTabStop={isTabStop} />
    </div>
  )
})

/** What the card counts as their word leads to where it can be said otherwise. */
const isOnImplied = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[data-implied]') !== null

type SetDragImage = Parameters<typeof setCustomNativeDragPreview>[0]['nativeSetDragImage']

/** Several cards are dragged as their number; one is dragged as itself. */
const previewCount = (count: number, nativeSetDragImage: SetDragImage): void => {
  if (count < 2) return
  setCustomNativeDragPreview({
    nativeSetDragImage,
    render: ({ container }) => {
      const badge = document.createElement('div')
      badge.className = styles.preview ?? ''
      badge.textContent = texts('common.applications', { count })
      container.append(badge)
    },
  })
}

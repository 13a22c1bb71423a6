import { create } from 'zustand'
import type { ScreenName } from '../../shared/app-commands/screens'
import type { Id } from '../../shared/model/id'

export type Screen = ScreenName

/** The question on top of the screen: the name of its kind, and what it was told. */
export type OpenDialog = { readonly name: string; readonly told: object }

/** Cards picked up by keyboard, and the gap they would be dropped into (an index into what the column shows). */
type Carried = { readonly ids: readonly Id[]; readonly stageId: Id; readonly index: number }

/** What the panel opens with: at the top, at the interviews, at what a move is counted as, or ready to log something. */
export type PanelStart = 'top' | 'interviews' | 'implied' | 'reply' | 'follow-up'

type UiState = {
  readonly screen: Screen
  readonly dialog: OpenDialog | null
  readonly openApplicationId: Id | null
  readonly panelStart: PanelStart
  readonly filter: string
  readonly nudgeOnly: boolean
  readonly selection: ReadonlySet<Id>
  /** Where a Shift+click begins. */
  readonly selectionAnchorId: Id | null
  readonly focusedCardId: Id | null
  /** The query field takes the focus as soon as it is there. */
  readonly isQueryAsked: boolean
  /** Grows when the focus must really go to that card. */
  readonly focusRequest: number
  /** The card whose menu is open. */
  readonly menuCardId: Id | null
  readonly carried: Carried | null
  readonly announcement: string
}

/** What this window shows: nothing in it is the pipeline's, and nothing of it outlives the window. */
export const useUi = create<UiState>(() => ({
  screen: 'today',
  dialog: null,
  openApplicationId: null,
  panelStart: 'top',
  filter: '',
  nudgeOnly: false,
  selection: new Set<Id>(),
  selectionAnchorId: null,
  focusedCardId: null,
  isQueryAsked: false,
  focusRequest: 0,
  menuCardId: null,
  carried: null,
  announcement: '',
}))

export const showScreen = (screen: Screen): void => useUi.setState({ screen, openApplicationId: null })

export const openPanel = (openApplicationId: Id, panelStart: PanelStart = 'top'): void =>
  useUi.setState({ openApplicationId, panelStart, focusedCardId: openApplicationId })

/** Closes the panel and gives the focus back to its card. */
export const closePanel = (): void =>
  useUi.setState((ui) => ({ openApplicationId: null, focusRequest: ui.focusRequest + 1 }))

export const focusCard = (focusedCardId: Id): void =>
  useUi.setState((ui) => ({ focusedCardId, focusRequest: ui.focusRequest + 1 }))

/** The focus goes back to the card that had it last, unless something else has it. */
export const refocusCard = (): void => useUi.setState((ui) => ({ focusRequest: ui.focusRequest + 1 }))

export const select = (ids: Iterable<Id>, selectionAnchorId: Id | null): void =>
  useUi.setState({ selection: new Set(ids), selectionAnchorId })

/** Told to a screen reader at once. */
export const announce = (announcement: string): void => useUi.setState({ announcement })

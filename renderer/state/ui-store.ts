import { create } from 'zustand'
import type { ScreenName } from '../../shared/app-commands/screens'
import type { Place } from '../../shared/commands/placing'
import type { Outcome } from '../../shared/model/application'
import type { Id } from '../../shared/model/id'
import type { TemplateName } from '../../shared/model/template'
import type { QuickDraft } from '../acts/draft'
import type { CalendarAsk } from '../screens/calendar/ask'

export type Screen = ScreenName

/** A question on top of the screen. */
export type Dialog =
  | { readonly kind: 'quick-add'; readonly stageId: Id | null; readonly draft?: QuickDraft }
  | {
      readonly kind: 'outcome'
      readonly ids: readonly Id[]
      readonly stageId: Id
      readonly place: Place
      /** Chosen already: only its day is asked. */
      readonly outcome?: Outcome
    }
  | { readonly kind: 'interview'; readonly applicationId: Id }
  | { readonly kind: 'calendar'; readonly ask: CalendarAsk }
  | { readonly kind: 'letter'; readonly applicationId: Id; readonly template: TemplateName }
  | { readonly kind: 'import'; readonly paths: readonly string[] | null }
  | { readonly kind: 'export' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'stage-add' }
  | { readonly kind: 'stage-rename'; readonly stageId: Id }
  | { readonly kind: 'stage-remove'; readonly stageId: Id }
  | { readonly kind: 'delete'; readonly ids: readonly Id[] }
  | { readonly kind: 'hunt'; readonly huntId: Id | null }
  | { readonly kind: 'tags'; readonly ids: readonly Id[] }
  /** `null`: what is shown becomes a new view. */
  | { readonly kind: 'view-name'; readonly viewId: Id | null }
  | { readonly kind: 'merge'; readonly of: 'company' | 'contact'; readonly ids: readonly Id[] }
  | { readonly kind: 'review' }

/** Cards picked up by keyboard, and the gap they would be dropped into (an index into what the column shows). */
export type Carried = { readonly ids: readonly Id[]; readonly stageId: Id; readonly index: number }

/** What the panel opens with: at the top, at the interviews, or ready to log something. */
export type PanelStart = 'top' | 'interviews' | 'reply' | 'follow-up'

type UiState = {
  readonly screen: Screen
  readonly dialog: Dialog | null
  readonly openApplicationId: Id | null
  readonly panelStart: PanelStart
  readonly filter: string
  readonly nudgeOnly: boolean
  readonly selection: ReadonlySet<Id>
  /** Where a Shift+click begins. */
  readonly selectionAnchorId: Id | null
  readonly focusedCardId: Id | null
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
  focusRequest: 0,
  menuCardId: null,
  carried: null,
  announcement: '',
}))

export const showScreen = (screen: Screen): void => useUi.setState({ screen, openApplicationId: null })
export const openDialog = (dialog: Dialog): void => useUi.setState({ dialog })
export const closeDialog = (): void => useUi.setState({ dialog: null })

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

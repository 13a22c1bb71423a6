import type { ComponentType } from 'react'
import type { Pipeline } from '../../shared/records/pipeline'
import { useUi } from './ui-store'

declare const told: unique symbol

/** A question on top of the screen: its name, and the type of what it is told when it opens. */
export type DialogKind<Told extends object | null> = { readonly name: string; readonly [told]?: Told }

export const dialogKind = <Told extends object | null = null>(name: string): DialogKind<Told> => ({ name })

/** One question at a time: another takes the place of the one that stands there. */
export const openDialog = <Told extends object | null>(
  { name }: DialogKind<Told>,
  ...[props]: Told extends object ? [Told] : []
): void => useUi.setState({ dialog: { name, told: props ?? {} } })

export const closeDialog = (): void => useUi.setState({ dialog: null })

type Loaded<Props> = () => Promise<ComponentType<Props>>

type Closable = { readonly onClose: () => void }

type Look<Told> = {
  readonly title: (told: Told, pipeline: Pipeline) => string
  /** Where it needs more room than a question. */
  readonly size?: string
  /** It holds work that a click beside it must not end. */
  readonly staysOnClickOutside?: true
  /** What closing it does, where something is asked before. */
  readonly leave?: () => void
  /** It draws its own frame. */
  readonly isBare?: true
}

/** How a dialog is shown. Its component comes in a chunk of its own. */
export type DialogView = Look<object> & { readonly name: string; readonly load: Loaded<Closable> }

/** What is told comes in as the component's props, with the way to close it. */
export const dialogView = <Told extends object | null>(
  { name }: DialogKind<Told>,
  look: Look<Told>,
  load: Loaded<NonNullable<Told> & Closable>,
  // Only `openDialog` hands something to a view, and by its type that is what its kind is told.
): DialogView => ({ ...look, name, load }) as unknown as DialogView

import type { ComponentType } from 'react'
import type { ScreenName } from '../../shared/app-commands/screens'
import type { Id } from '../../shared/model/id'
import type { DialogView } from './dialogs'

/** What one folder of `screens/` brings to the window, beside its name and its keys, which the menu bar knows, too. */
export type ScreenDescription = {
  readonly name: ScreenName
  readonly icon: ComponentType<{ readonly size: number; readonly stroke: number }>
  /** Home is there at once; every other screen comes in a chunk of its own. */
  readonly load: () => Promise<ComponentType>
  readonly dialogs: readonly DialogView[]
  /** A hook: the number beside its name; 0: none. */
  readonly useCount?: () => number
  /** Which applications are meant where one of a selection is. */
  readonly meant?: (id: Id) => readonly Id[]
  /** Where a screen of several pages begins. */
  readonly show?: () => void
}

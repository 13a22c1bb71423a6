import type { TextKey } from '../i18n/create-i18n'
import type { Chord } from './chord'
import { NUMBERED_SCREENS, type ScreenName } from './screens'

/** Something that can be asked of the window as a whole: from the menu bar, by its shortcut, or from the palette. */
export type AppCommand = {
  readonly id: AppCommandId
  readonly text: TextKey
  /** Where it stands in the menu bar. */
  readonly menu: 'file' | 'edit' | 'search' | 'screens' | 'settings' | 'help'
  /** The first one stands in the menu bar. */
  readonly keys: readonly Chord[]
  /** In a text field its shortcut means the field's own text. */
  readonly isFieldsOwn?: true
  /** There is only something to do when the history has something. */
  readonly needs?: 'undo' | 'redo'
  /** The screen that it shows. */
  readonly screen?: ScreenName
}

const OWN_IDS = [
  'quick-add',
  'import',
  'export',
  'undo',
  'redo',
  'find',
  'palette',
  'review',
  'show-shortcuts',
] as const
export type AppCommandId = (typeof OWN_IDS)[number] | `show-${ScreenName}`

const screenCommands: readonly AppCommand[] = NUMBERED_SCREENS.map(({ screen, text }, index) => ({
  id: `show-${screen}`,
  text,
  menu: 'screens',
  keys: [`Mod+${index + 1}`],
  screen,
}))

/** Every command of the window, in the order of the menu bar. */
export const APP_COMMANDS: readonly AppCommand[] = [
  { id: 'quick-add', text: 'menu.newApplication', menu: 'file', keys: ['Mod+N'] },
  { id: 'import', text: 'menu.import', menu: 'file', keys: ['Mod+I'] },
  { id: 'export', text: 'menu.export', menu: 'file', keys: ['Mod+E'] },
  { id: 'undo', text: 'menu.undo', menu: 'edit', keys: ['Mod+Z'], isFieldsOwn: true, needs: 'undo' },
  { id: 'redo', text: 'menu.redo', menu: 'edit', keys: ['Mod+Shift+Z', 'Mod+Y'], isFieldsOwn: true, needs: 'redo' },
  { id: 'find', text: 'menu.find', menu: 'search', keys: ['Mod+F'] },
  { id: 'palette', text: 'menu.palette', menu: 'search', keys: ['Mod+K'] },
  ...screenCommands,
  { id: 'review', text: 'menu.review', menu: 'screens', keys: [] },
  { id: 'show-settings', text: 'menu.settings', menu: 'settings', keys: ['Mod+,'], screen: 'settings' },
  { id: 'show-shortcuts', text: 'menu.shortcuts', menu: 'help', keys: ['Mod+/', '?'] },
]

/** What the menu bar may ask of the window. */
export const APP_COMMAND_IDS: readonly AppCommandId[] = APP_COMMANDS.map(({ id }) => id)

export const commandsIn = (menu: AppCommand['menu']): readonly AppCommand[] =>
  APP_COMMANDS.filter((command) => command.menu === menu)

/** A letter, a digit or a sign alone, which can be switched off (WCAG 2.1.4). */
export const isSingleKey = (chord: Chord): boolean => chord.length === 1 && chord !== ' '

import type { TextKey } from '../i18n/create-i18n'

/** A screen of the window, with its name. */
type ScreenEntry = { readonly screen: string; readonly text: TextKey }

/** The screens that have a number: Ctrl/Cmd+1 is the first. A new one is a line here. */
export const NUMBERED_SCREENS = [
  { screen: 'today', text: 'shell.today' },
  { screen: 'board', text: 'shell.board' },
  { screen: 'table', text: 'shell.table' },
  { screen: 'calendar', text: 'shell.calendar' },
  { screen: 'companies', text: 'shell.companies' },
  { screen: 'reports', text: 'shell.reports' },
  { screen: 'archive', text: 'shell.archive' },
] as const satisfies readonly ScreenEntry[]

/** Its shortcut is the one that every program has for it. */
export const SETTINGS_SCREEN = { screen: 'settings', text: 'shell.settings' } as const satisfies ScreenEntry

type NumberedScreen = (typeof NUMBERED_SCREENS)[number]['screen']
export type ScreenName = NumberedScreen | typeof SETTINGS_SCREEN.screen

import type { ComponentType } from 'react'
import type { ScreenName } from '../../shared/app-commands/screens'
import { APPLICATION_DIALOGS } from '../screens/application/dialogs'
import { ARCHIVE } from '../screens/archive/screen'
import { BOARD } from '../screens/board/screen'
import { CALENDAR_SCREEN } from '../screens/calendar/screen'
import { COMPANIES } from '../screens/companies/screen'
import { EXPORT_DIALOG } from '../screens/export/dialog'
import { IMPORT_DIALOG } from '../screens/import/dialog'
import { QUICK_ADD_DIALOG } from '../screens/quick-add/dialog'
import { REPORTS } from '../screens/reports/screen'
import { REVIEW_DIALOG } from '../screens/review/dialog'
import { SETTINGS } from '../screens/settings/screen'
import { TABLE } from '../screens/table/screen'
import { TODAY } from '../screens/today/screen'
import type { DialogView } from '../state/dialogs'
import type { ScreenDescription } from '../state/screen'
import { showScreen } from '../state/ui-store'

/** Every screen of the window. A new one is a folder, its name in `shared/app-commands/screens`, and a line here. */
export const SCREENS: Readonly<Record<ScreenName, ScreenDescription>> = {
  today: TODAY,
  board: BOARD,
  table: TABLE,
  calendar: CALENDAR_SCREEN,
  companies: COMPANIES,
  reports: REPORTS,
  archive: ARCHIVE,
  settings: SETTINGS,
}

/** The panel of an application, which opens over any screen. */
export const PANEL = async (): Promise<ComponentType> =>
  (await import('../screens/application/application-panel')).ApplicationPanel

/** The dialogs of the screens, and those that belong to none. */
export const SCREEN_DIALOGS: readonly DialogView[] = [
  ...Object.values(SCREENS).flatMap(({ dialogs }) => dialogs),
  ...APPLICATION_DIALOGS,
  QUICK_ADD_DIALOG,
  IMPORT_DIALOG,
  EXPORT_DIALOG,
  REVIEW_DIALOG,
]

/** Shows a screen; one of several pages with its first. */
export const goTo = (name: ScreenName): void => {
  const { show } = SCREENS[name]
  if (show) show()
  else showScreen(name)
}

import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { ApplicationPanel } from './screens/application/application-panel'
import { Archive } from './screens/archive/archive'
import { Board } from './screens/board/board'
import { Calendar } from './screens/calendar/calendar'
import { Companies } from './screens/companies/companies'
import { ReportsScreen } from './screens/reports/reports-screen'
import { Settings } from './screens/settings/settings'
import { Table } from './screens/table/table'
import { Today } from './screens/today/today'
import { Announcer } from './shell/announcer'
import { Crash } from './shell/crash'
import { Dialogs } from './shell/dialogs'
import { FileDrop } from './shell/file-drop'
import { Shell } from './shell/shell'
import { useMenuActions } from './shell/use-menu-actions'
import { useShortcuts } from './shell/use-shortcuts'
import { bridge } from './state/bridge'
import { type Screen, useUi } from './state/ui-store'
import { useColourScheme } from './state/use-colour-scheme'
import { noColourSchemeStore } from './ui/colour-scheme'
import { texts } from './ui/i18n'
import { theme } from './ui/theme'

const SCREENS: Readonly<Record<Screen, () => React.ReactNode>> = {
  today: Today,
  board: Board,
  table: Table,
  calendar: Calendar,
  companies: Companies,
  reports: ReportsScreen,
  archive: Archive,
  settings: Settings,
}

/** The whole window. Tells main once the first screen can be used. */
export const App = () => {
  const screen = useUi((ui) => ui.screen)
  const scheme = useColourScheme()
  useMenuActions()
  useShortcuts()
  useEffect(() => {
    void bridge.request.ready()
  }, [])
  const Content = SCREENS[screen]
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={scheme}
      colorSchemeManager={noColourSchemeStore}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <Notifications position="bottom-left" limit={4} />
      <Shell>
        <Crash key={screen}>
          <Content />
        </Crash>
        <ApplicationPanel />
      </Shell>
      <Dialogs />
      <FileDrop />
      <section id="overlays" aria-label={texts('shell.overlays')} />
      <Announcer />
    </MantineProvider>
  )
}

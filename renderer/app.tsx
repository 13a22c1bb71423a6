import { MantineProvider } from '@mantine/core'
import { useEffect } from 'react'
import type { ScreenName } from '../shared/app-commands/screens'
import { Announcer } from './shell/announcer'
import { Crash } from './shell/crash'
import { Dialogs } from './shell/dialogs'
import { FileDrop } from './shell/file-drop'
import { useLoaded } from './shell/loaded'
import { PANEL, SCREENS } from './shell/screens'
import { Shell } from './shell/shell'
import { Toasts } from './shell/toasts'
import { useMenuActions } from './shell/use-menu-actions'
import { usePreloading } from './shell/use-preloading'
import { useShortcuts } from './shell/use-shortcuts'
import { bridge } from './state/bridge'
import { useUi } from './state/ui-store'
import { useColourScheme } from './state/use-colour-scheme'
import { noColourSchemeStore } from './ui/colour-scheme'
import { texts } from './ui/i18n'
import { theme } from './ui/theme'

/** The whole window. Tells main once the first screen can be used. */
export const App = () => {
  const screen = useUi((ui) => ui.screen)
  const scheme = useColourScheme()
  useMenuActions()
  useShortcuts()
  usePreloading()
  useEffect(() => {
    void bridge.request.ready()
  }, [])
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={scheme}
      colorSchemeManager={noColourSchemeStore}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <Toasts />
      <Shell>
        <Crash key={screen}>
          <Content screen={screen} />
        </Crash>
        <Panel />
      </Shell>
      <Dialogs />
      <FileDrop />
      <section id="overlays" aria-label={texts('shell.overlays')} />
      <Announcer />
    </MantineProvider>
  )
}

const Content = ({ screen }: { readonly screen: ScreenName }) => {
  const Loaded = useLoaded(SCREENS[screen].load)
  return Loaded && <Loaded />
}

/** Over any screen; what it needs comes after the first screen can be used. */
const Panel = () => {
  const Loaded = useLoaded(PANEL)
  return Loaded && <Loaded />
}

import './schemas-without-eval'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './ui/theme.css'
import { createRoot } from 'react-dom/client'
import { languageOf } from '../shared/i18n/create-i18n'
import { App } from './app'
import { followRecent } from './shell/palette/recent'
import { bridge } from './state/bridge'
import { followDrafts } from './state/drafts'
import { useFacts } from './state/facts'
import { followTexts } from './state/search/texts-found'
import { useSettings } from './state/settings'
import { replica } from './state/use-pipeline'
import { followTheDay } from './state/use-today'
import { warmOverviews } from './state/warm-overviews'
import { chooseLanguage } from './ui/i18n'

// Listening begins before loading, so that no change falls between the two.
bridge.on('changed', (changed) => replica.receive(changed))
bridge.on('history', (history) => replica.receiveHistory(history))
bridge.on('settings', (settings) => useSettings.setState(settings))
bridge.on('storage', (storage) => useFacts.setState({ storage }))
bridge.on('reminders', (reminders) => useFacts.setState({ reminders }))

const [about, settings, reminders] = await Promise.all([
  bridge.request.about(),
  bridge.request.readSettings(),
  bridge.request.reminders(),
  replica.load(),
  followDrafts(),
])
chooseLanguage(languageOf(about.locale))
useFacts.setState({ about, reminders })
useSettings.setState(settings)
followTheDay()
followTexts()
followRecent()
warmOverviews()

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
createRoot(root).render(<App />)

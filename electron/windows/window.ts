import { join } from 'node:path'
import { app, BrowserWindow, nativeImage, nativeTheme, screen } from 'electron'
import { APP_ORIGIN } from '../../shared/ipc'
import { openSmallStore } from '../settings/small-store'
import { MIN_SIZE, placementOf } from './window-bounds'

/** The page's own background, so that nothing flashes before it is drawn. */
const BACKGROUND = { light: '#f4f5f8', dark: '#16181d' } as const
/** While a window is dragged or sized, its place is written at most this often. */
const SAVE_AFTER_MS = 500

export const backgroundColour = (): string => (nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light)

/** What every window of ours has. */
export const SECURE_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
} as const

/** The main window, where it was last time. */
export const openMainWindow = (dataFolder: string, suffixOfDamaged: string): BrowserWindow => {
  const remembered = openSmallStore(dataFolder, 'window', suffixOfDamaged)
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  const window = new BrowserWindow({
    ...placementOf(
      remembered.get('bounds'),
      [primary, ...others].map(({ workArea }) => workArea),
    ),
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    title: app.name,
    show: false,
    backgroundColor: backgroundColour(),
    ...(process.platform === 'linux'
      ? { icon: nativeImage.createFromPath(join(app.getAppPath(), 'build', 'icon.png')) }
      : {}),
    webPreferences: {
      ...SECURE_PREFERENCES,
      preload: join(app.getAppPath(), 'out', 'preload', 'preload.cjs'),
      devTools: !app.isPackaged,
    },
  })
  if (remembered.get('isMaximised') === true) window.maximize()
  window.once('ready-to-show', () => window.show())

  const onThemeChange = () => window.setBackgroundColor(backgroundColour())
  nativeTheme.on('updated', onThemeChange)
  window.once('closed', () => nativeTheme.off('updated', onThemeChange))

  rememberPlace(window, (place) => {
    try {
      remembered.store = place
    } catch {
      // A full disk: the window opens at its former place next time.
    }
  })
  void window.loadURL(`${APP_ORIGIN}/index.html`)
  return window
}

const rememberPlace = (window: BrowserWindow, save: (place: Record<string, unknown>) => void): void => {
  let timer: NodeJS.Timeout | undefined
  const saveNow = () => {
    clearTimeout(timer)
    timer = undefined
    if (!window.isDestroyed()) save({ bounds: window.getNormalBounds(), isMaximised: window.isMaximized() })
  }
  const saveSoon = () => {
    timer ??= setTimeout(saveNow, SAVE_AFTER_MS)
  }
  window.on('resize', saveSoon)
  window.on('move', saveSoon)
  window.on('maximize', saveSoon)
  window.on('unmaximize', saveSoon)
  window.on('close', saveNow)
  window.on('closed', () => clearTimeout(timer))
}

/** Brings a window back in front of the user, however it was put away. */
export const bringToFront = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

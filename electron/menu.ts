import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuAction } from '../shared/ipc'
import type { Settings } from '../shared/model/settings'
import { t } from './i18n'

/** What the menu bar depends on. */
export type MenuState = {
  readonly platform: NodeJS.Platform
  readonly isDevelopment: boolean
  readonly colourScheme: Settings['colourScheme']
}

/** What its items do. */
export type MenuActs = {
  readonly tellWindow: (action: MenuAction) => void
  readonly openDataFolder: () => void
  readonly setColourScheme: (scheme: Settings['colourScheme']) => void
}

type Items = MenuItemConstructorOptions[]

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' }

/** The menu bar as a value, for any platform. */
export const menuTemplate = (state: MenuState, acts: MenuActs): Items => {
  const tell = (action: MenuAction) => () => acts.tellWindow(action)
  const isMac = state.platform === 'darwin'
  const settings: MenuItemConstructorOptions = {
    id: 'settings',
    label: t('menu.settings'),
    accelerator: 'CmdOrCtrl+,',
    click: tell('show-settings'),
  }
  return [
    ...(isMac ? [appMenu(settings)] : []),
    {
      id: 'file',
      label: t('menu.file'),
      submenu: [
        {
          id: 'quick-add',
          label: t('menu.newApplication'),
          accelerator: 'CmdOrCtrl+N',
          click: tell('quick-add'),
        },
        SEPARATOR,
        { id: 'import', label: t('menu.import'), accelerator: 'CmdOrCtrl+I', click: tell('import') },
        { id: 'export', label: t('menu.export'), accelerator: 'CmdOrCtrl+E', click: tell('export') },
        { id: 'open-data-folder', label: t('menu.openDataFolder'), click: acts.openDataFolder },
        SEPARATOR,
        ...(isMac
          ? [{ role: 'close' } as const]
          : [settings, SEPARATOR, { role: 'quit', label: t('menu.quit') } as const]),
      ],
    },
    {
      id: 'edit',
      label: t('menu.edit'),
      submenu: [
        // The window decides: a text field takes back its own typing, anything else is the pipeline's.
        { id: 'undo', label: t('menu.undo'), accelerator: 'CmdOrCtrl+Z', click: tell('undo') },
        { id: 'redo', label: t('menu.redo'), accelerator: 'Shift+CmdOrCtrl+Z', click: tell('redo') },
        SEPARATOR,
        { role: 'cut', label: t('menu.cut') },
        { role: 'copy', label: t('menu.copy') },
        { role: 'paste', label: t('menu.paste') },
        { role: 'selectAll', label: t('menu.selectAll') },
        SEPARATOR,
        { id: 'find', label: t('menu.find'), accelerator: 'CmdOrCtrl+F', click: tell('find') },
      ],
    },
    {
      id: 'view',
      label: t('menu.view'),
      submenu: [
        { id: 'today', label: t('menu.today'), accelerator: 'CmdOrCtrl+1', click: tell('show-today') },
        { id: 'board', label: t('menu.board'), accelerator: 'CmdOrCtrl+2', click: tell('show-board') },
        { id: 'reports', label: t('menu.reports'), click: tell('show-reports') },
        { id: 'archive', label: t('menu.archive'), accelerator: 'CmdOrCtrl+3', click: tell('show-archive') },
        SEPARATOR,
        { id: 'theme', label: t('menu.theme'), submenu: themeItems(state, acts) },
        SEPARATOR,
        { role: 'resetZoom', label: t('menu.actualSize') },
        { role: 'zoomIn', label: t('menu.zoomIn') },
        { role: 'zoomOut', label: t('menu.zoomOut') },
        SEPARATOR,
        { role: 'togglefullscreen', label: t('menu.fullScreen') },
        ...(state.isDevelopment ? developmentItems() : []),
      ],
    },
    { role: 'windowMenu', label: t('menu.window') },
    {
      role: 'help',
      label: t('menu.help'),
      submenu: [
        { id: 'shortcuts', label: t('menu.shortcuts'), accelerator: 'CmdOrCtrl+/', click: tell('show-shortcuts') },
        ...(isMac ? [] : [SEPARATOR, { role: 'about', label: t('menu.about') } as const]),
      ],
    },
  ]
}

/** The menu under the app's own name, which only macOS has. */
const appMenu = (settings: MenuItemConstructorOptions): MenuItemConstructorOptions => ({
  role: 'appMenu',
  submenu: [
    { role: 'about', label: t('menu.about') },
    SEPARATOR,
    settings,
    SEPARATOR,
    { role: 'services' },
    SEPARATOR,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    SEPARATOR,
    { role: 'quit', label: t('menu.quit') },
  ],
})

const themeItems = (state: MenuState, acts: MenuActs): Items =>
  (['system', 'light', 'dark'] as const).map((scheme) => ({
    id: `theme-${scheme}`,
    label: { system: t('menu.themeSystem'), light: t('menu.themeLight'), dark: t('menu.themeDark') }[scheme],
    type: 'radio',
    checked: state.colourScheme === scheme,
    click: () => acts.setColourScheme(scheme),
  }))

const developmentItems = (): Items => [
  SEPARATOR,
  { role: 'reload', label: t('menu.reload') },
  { role: 'toggleDevTools', label: t('menu.developerTools') },
]

/** Puts the menu bar up, or renews it. */
export const showMenu = (state: MenuState, acts: MenuActs): void =>
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, acts)))

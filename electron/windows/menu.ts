import { Menu, type MenuItemConstructorOptions } from 'electron'
import { type AppCommand, commandsIn } from '../../shared/app-commands/app-commands'
import { acceleratorOf } from '../../shared/app-commands/chord'
import type { MenuAction } from '../../shared/ipc'
import type { Settings } from '../../shared/model/settings'
import { t } from '../i18n'

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

/** The menu bar as a value, for any platform. What it offers of the window's commands is their registry's. */
export const menuTemplate = (state: MenuState, acts: MenuActs): Items => {
  const isMac = state.platform === 'darwin'
  const itemsIn = (menu: AppCommand['menu']): Items => commandsIn(menu).map((command) => itemOf(command, acts))
  const settings = itemsIn('settings')
  const [quickAdd = SEPARATOR, ...files] = itemsIn('file')
  return [
    ...(isMac ? [appMenu(settings)] : []),
    {
      id: 'file',
      label: t('menu.file'),
      submenu: [
        quickAdd,
        SEPARATOR,
        ...files,
        { id: 'open-data-folder', label: t('menu.openDataFolder'), click: acts.openDataFolder },
        SEPARATOR,
        ...(isMac
          ? [{ role: 'close' } as const]
          : [...settings, SEPARATOR, { role: 'quit', label: t('menu.quit') } as const]),
      ],
    },
    {
      id: 'edit',
      label: t('menu.edit'),
      submenu: [
        // The window decides: a text field takes back its own typing, anything else is the pipeline's.
        ...itemsIn('edit'),
        SEPARATOR,
        { role: 'cut', label: t('menu.cut') },
        { role: 'copy', label: t('menu.copy') },
        { role: 'paste', label: t('menu.paste') },
        { role: 'selectAll', label: t('menu.selectAll') },
        SEPARATOR,
        ...itemsIn('search'),
      ],
    },
    {
      id: 'view',
      label: t('menu.view'),
      submenu: [
        ...itemsIn('screens'),
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
      submenu: [...itemsIn('help'), ...(isMac ? [] : [SEPARATOR, { role: 'about', label: t('menu.about') } as const])],
    },
  ]
}

/** Its id is the command's, without what it does: `board` for `show-board`. */
const itemOf = ({ id, text, keys: [first] }: AppCommand, acts: MenuActs): MenuItemConstructorOptions => ({
  id: id.replace(/^show-/, ''),
  label: t(text),
  ...(first === undefined ? {} : { accelerator: acceleratorOf(first) }),
  click: () => acts.tellWindow(id),
})

/** The menu under the app's own name, which only macOS has. */
const appMenu = (settings: Items): MenuItemConstructorOptions => ({
  role: 'appMenu',
  submenu: [
    { role: 'about', label: t('menu.about') },
    SEPARATOR,
    ...settings,
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

import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { type MenuState, menuTemplate } from '../../../electron/windows/menu'
import { APP_COMMAND_IDS } from '../../../shared/app-commands/app-commands'

const PLATFORMS = ['darwin', 'win32', 'linux'] as const

/** What Electron gives a role that names no accelerator itself. */
const ROLE_ACCELERATORS: Readonly<Record<string, (platform: string) => string | null>> = {
  cut: () => 'CmdOrCtrl+X',
  copy: () => 'CmdOrCtrl+C',
  paste: () => 'CmdOrCtrl+V',
  selectall: () => 'CmdOrCtrl+A',
  resetzoom: () => 'CmdOrCtrl+0',
  zoomin: () => 'CmdOrCtrl+Plus',
  zoomout: () => 'CmdOrCtrl+-',
  togglefullscreen: (platform) => (platform === 'darwin' ? 'Ctrl+Cmd+F' : 'F11'),
  reload: () => 'CmdOrCtrl+R',
  toggledevtools: (platform) => (platform === 'darwin' ? 'Alt+Cmd+I' : 'Ctrl+Shift+I'),
  close: () => 'CmdOrCtrl+W',
  quit: (platform) => (platform === 'win32' ? null : 'CmdOrCtrl+Q'),
  hide: () => 'Cmd+H',
  hideothers: () => 'Cmd+Alt+H',
  windowmenu: () => 'CmdOrCtrl+M',
}

const flat = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])

const templateFor = (state: Partial<MenuState>, done: string[] = []) =>
  menuTemplate(
    { platform: 'linux', isDevelopment: false, colourScheme: 'system', ...state },
    {
      tellWindow: (action) => done.push(action),
      openDataFolder: () => done.push('open-data-folder'),
      setColourScheme: (scheme) => done.push(`theme-${scheme}`),
    },
  )

/** Clicks as Electron does; ours take no arguments. */
const click = (item: MenuItemConstructorOptions | undefined) => (item?.click as (() => void) | undefined)?.()

const rolesOf = (items: readonly MenuItemConstructorOptions[]): string[] =>
  flat(items).flatMap(({ role }) => (role ? [role.toLowerCase()] : []))

describe.each(PLATFORMS)('F1: the menu bar on %s', (platform) => {
  const items = () => templateFor({ platform })

  test('the roles that the system knows are there', () => {
    const roles = rolesOf(items())
    const common = ['cut', 'copy', 'paste', 'selectall', 'resetzoom', 'zoomin', 'zoomout', 'togglefullscreen']
    const own = platform === 'darwin' ? ['appmenu', 'services', 'hide', 'hideothers', 'unhide', 'close'] : []
    for (const role of [...common, ...own, 'windowmenu', 'help', 'about', 'quit']) expect(roles).toContain(role)
    expect(new Set(roles).size).toBe(roles.length)
  })

  test('no two items have the same accelerator, in development too', () => {
    const used = flat(templateFor({ platform, isDevelopment: true })).flatMap((item) => {
      const accelerator = item.accelerator ?? (item.role && ROLE_ACCELERATORS[item.role.toLowerCase()]?.(platform))
      return accelerator ? [inOneForm(accelerator, platform)] : []
    })
    expect(used.length).toBeGreaterThan(15)
    expect(used.filter((accelerator, index) => used.indexOf(accelerator) !== index)).toEqual([])
  })

  test('every item says something and does something', () => {
    for (const item of flat(items())) {
      if (item.type === 'separator') continue
      expect(item.label || item.role).toBeTruthy()
      expect(Boolean(item.role || item.click || item.submenu)).toBe(true)
    }
  })

  test('reload and the developer tools only in development', () => {
    expect(rolesOf(items())).not.toContain('reload')
    expect(rolesOf(items())).not.toContain('toggledevtools')
    expect(rolesOf(templateFor({ platform, isDevelopment: true }))).toContain('reload')
  })

  test('every action that the window knows can be reached, once', () => {
    const done: string[] = []
    for (const item of flat(templateFor({ platform }, done))) click(item)
    for (const action of APP_COMMAND_IDS) expect(done.filter((name) => name === action)).toEqual([action])
  })

  test('the theme is a choice of three, and the one in force is marked', () => {
    for (const colourScheme of ['system', 'light', 'dark'] as const) {
      const done: string[] = []
      const themes = flat(templateFor({ platform, colourScheme }, done)).filter(({ type }) => type === 'radio')
      expect(themes.filter(({ checked }) => checked).map(({ id }) => id)).toEqual([`theme-${colourScheme}`])
      for (const theme of themes) click(theme)
      expect(done).toEqual(['theme-system', 'theme-light', 'theme-dark'])
    }
  })
})

const inOneForm = (accelerator: string, platform: string): string =>
  accelerator
    .replace('CmdOrCtrl', platform === 'darwin' ? 'Cmd' : 'Ctrl')
    .split('+')
    .sort()
    .join('+')

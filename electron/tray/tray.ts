import { join } from 'node:path'
import { app, Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron'
import { t } from '../i18n'

/** What the tray tells. */
export type TrayState = {
  readonly dueCount: number
  /** Already in words: when, and with whom unless names are hidden. */
  readonly nextInterview: { readonly when: string; readonly what: string } | null
}

export type TrayActs = {
  readonly open: () => void
  readonly openDueList: () => void
  readonly quickAdd: () => void
  readonly quit: () => void
}

export type AppTray = {
  readonly update: (state: TrayState) => void
  readonly remove: () => void
}

const ICON_SIZE = 22

/** The icon's menu as a value. Linux shows it on every click, so opening is an item of its own. */
export const trayTemplate = (state: TrayState, acts: TrayActs): MenuItemConstructorOptions[] => [
  { id: 'due', label: t('reminders.trayDue', { count: state.dueCount }), click: acts.openDueList },
  {
    id: 'interview',
    label: asWritten(
      state.nextInterview ? t('reminders.trayNextInterview', state.nextInterview) : t('reminders.trayNoInterview'),
    ),
    enabled: false,
  },
  { type: 'separator' },
  { id: 'quick-add', label: t('reminders.trayQuickAdd'), click: acts.quickAdd },
  { id: 'open', label: t('reminders.trayOpen'), click: acts.open },
  { type: 'separator' },
  { id: 'quit', label: t('reminders.trayQuit'), click: acts.quit },
]

/** A single `&` in a label marks the letter after it, and isn't shown. */
const asWritten = (label: string): string => label.replaceAll('&', '&&')

/** Puts the icon into the tray. */
export const showTray = (acts: TrayActs, first: TrayState): AppTray => {
  const icon = nativeImage.createFromPath(join(app.getAppPath(), 'build', 'icon.png'))
  const tray = new Tray(icon.resize({ width: ICON_SIZE, height: ICON_SIZE }))
  const update = (state: TrayState) => {
    tray.setToolTip(`${app.name}: ${t('reminders.trayDue', { count: state.dueCount })}`)
    tray.setContextMenu(Menu.buildFromTemplate(trayTemplate(state, acts)))
  }
  tray.on('click', acts.open)
  update(first)
  return { update, remove: () => tray.destroy() }
}

/** The count on the app's icon, where the desktop has such a thing. */
export const showBadge = (dueCount: number): void => {
  app.setBadgeCount(dueCount)
}

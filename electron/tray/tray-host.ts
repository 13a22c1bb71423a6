import { BUS, connectSessionBus } from '../dbus/session-bus'
import { Variant } from '../dbus/values'

const WATCHER = 'org.kde.StatusNotifierWatcher'
/** Some desktops watch for icons and have no panel that shows them. */
const HAS_HOST = {
  destination: WATCHER,
  path: '/StatusNotifierWatcher',
  interface: 'org.freedesktop.DBus.Properties',
  member: 'Get',
  signature: 'ss',
  args: [WATCHER, 'IsStatusNotifierHostRegistered'],
} as const
const ANSWER_WITHIN_MS = 1_500

/** Whether an icon in the tray would be seen. Linux desktops without a panel for such icons have nothing that watches for them. */
export const hasTrayHost = async (
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> => {
  if (platform !== 'linux') return true
  const bus = await connectSessionBus(env, { signal: () => undefined, end: () => undefined })
  if (!bus) return false
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ANSWER_WITHIN_MS)
  })
  const asked = bus
    .call({ ...BUS, member: 'NameHasOwner', signature: 's', args: [WATCHER] })
    .then((owner) => (owner.ok && owner.args[0] === true ? bus.call(HAS_HOST) : null))
    .then((host) => host?.ok === true && host.args[0] instanceof Variant && host.args[0].value === true)
  const isThere = await Promise.race([asked, tooLate])
  clearTimeout(timer)
  bus.close()
  return isThere
}

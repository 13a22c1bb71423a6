import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The command as it must be run to have a D-Bus session: unchanged where there is one, or where none can be had. */
export function withSessionBus([command, ...args], env = process.env) {
  if (process.platform !== 'linux' || env.DBUS_SESSION_BUS_ADDRESS || !isOnPath('dbus-run-session', env)) {
    return [command, args]
  }
  return ['dbus-run-session', ['--', command, ...args]]
}

function isOnPath(program, env) {
  return (env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

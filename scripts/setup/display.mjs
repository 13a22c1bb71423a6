import { spawn } from 'node:child_process'
import { SetupError, say } from './say.mjs'

const START_LIMIT_MS = 20_000
const SCREEN = '1920x1200x24'

/** Linux without a screen: Electron would exit before the app's first line. */
export const needsVirtualDisplay = (env = process.env) =>
  process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY

/**
 * The environment in which windows can open. Where there is no screen it starts Xvfb, which ends with this process.
 * Call `close` to end it earlier.
 */
export async function openDisplay(env = process.env) {
  if (!needsVirtualDisplay(env)) return { env, close: () => {} }
  // Its own group: Ctrl-C must reach the app, and not take its screen away while it saves.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  })
  const close = () => server.kill()
  process.once('exit', close)
  const display = `:${await readDisplayNumber(server)}`
  say(`No display: windows open in a virtual one (Xvfb ${display}).`)
  server.unref()
  server.stdio[3].destroy()
  return { env: { ...env, DISPLAY: display }, close }
}

/** Xvfb picks a free number and writes it when it accepts windows: no guess, and no race with another run. */
function readDisplayNumber(server) {
  return new Promise((resolve, reject) => {
    const fail = (reason) => {
      clearTimeout(timer)
      reject(new SetupError(`Xvfb did not start: ${reason}`))
    }
    const timer = setTimeout(() => fail(`no answer in ${START_LIMIT_MS / 1000} s`), START_LIMIT_MS)
    let text = ''
    server.stdio[3].on('data', (bytes) => {
      text += bytes
      if (!text.includes('\n')) return
      clearTimeout(timer)
      resolve(text.trim())
    })
    server.once('error', (error) => fail(error.message))
    server.once('exit', (code) => fail(`code ${code}`))
  })
}

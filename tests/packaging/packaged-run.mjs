import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const READY_LIMIT_MS = 60_000
const END_LIMIT_MS = 15_000
const READY = /^Callback is ready\b/m

/** Starts the packaged app on an empty data folder, waits for its first screen and asks it to end. */
export async function runPackagedApp(binary) {
  const folder = await mkdtemp(join(tmpdir(), 'callback-smoke-'))
  const isRootOnLinux = process.platform === 'linux' && process.getuid() === 0
  const app = spawn(binary, isRootOnLinux ? ['--no-sandbox'] : [], {
    env: { ...process.env, CALLBACK_USER_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(app, 'close').then(
    ([code, signal]) => `ended with ${signal ?? `code ${code}`}`,
    (error) => error.message,
  )
  const output = collectOutput(app)
  try {
    const first = await Promise.race([output.matches(READY), ended, after(READY_LIMIT_MS, 'was not ready in 60 s')])
    const isReady = first === true
    if (isReady) app.kill('SIGTERM')
    const second = isReady ? await Promise.race([ended, after(END_LIMIT_MS, 'did not end in 15 s')]) : first
    const story = `it ${second}; it said:\n${output.text().trim()}`
    return { isReady, hasEnded: isReady && second === 'ended with code 0', story }
  } finally {
    app.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function collectOutput(app) {
  let text = ''
  let onMore = () => {}
  for (const stream of [app.stdout, app.stderr]) {
    stream.on('data', (bytes) => {
      text += bytes
      onMore()
    })
  }
  return {
    text: () => text,
    matches: (pattern) =>
      new Promise((resolve) => {
        onMore = () => pattern.test(text) && resolve(true)
        onMore()
      }),
  }
}

/** A limit keeps nothing alive by itself. */
const after = (durationMs, words) => new Promise((resolve) => setTimeout(resolve, durationMs, words).unref())

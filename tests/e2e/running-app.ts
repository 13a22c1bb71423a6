import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication, type Page } from 'playwright'

/** The repository: the folder of package.json. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const READY_WITHIN_MS = 30_000
const QUIT_WITHIN_MS = 15_000

export type RunningApp = {
  readonly electron: ElectronApplication
  readonly page: Page
  /** Everything on the standard output so far. */
  readonly output: () => string
  readonly pid: number
  readonly quit: () => Promise<void>
  readonly kill: () => Promise<void>
}

/** Chromium has no sandbox for root; nobody else runs without it. */
export const sandboxArgs = (): readonly string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

/** A virtual display has no graphics card, and drawing through an emulated one takes time that tests need for themselves. */
const graphicsArgs = (): readonly string[] => (process.env.CALLBACK_DISPLAYS === undefined ? [] : ['--disable-gpu'])

/** The environment of this process with the data folder named in it. */
export const environmentFor = (dataFolder: string, extra: Readonly<Record<string, string>> = {}) => ({
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ),
  CALLBACK_USER_DATA: dataFolder,
  ...extra,
})

/** Launches the app as it was built. `firstWindow`: don't wait until it says that it is ready. */
export const startApp = async (
  dataFolder: string,
  options: {
    readonly args?: readonly string[]
    readonly env?: Readonly<Record<string, string>>
    /** A module that main loads before the app's own. */
    readonly preload?: string
    readonly until?: 'ready' | 'first window'
  } = {},
): Promise<RunningApp> => {
  const electron = await _electron.launch({
    cwd: ROOT,
    args: [
      ...(options.preload ? ['-r', options.preload] : []),
      '.',
      ...sandboxArgs(),
      ...graphicsArgs(),
      ...(options.args ?? []),
    ],
    env: environmentFor(dataFolder, options.env),
  })
  const child = electron.process()
  let output = ''
  const isReady = new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('Callback is ready')) resolve()
    })
    child.once('exit', () => reject(new Error(`the app ended before it was ready:\n${output}`)))
  })
  const page = await electron.firstWindow()
  if (options.until !== 'first window') await within(READY_WITHIN_MS, isReady, () => `not ready:\n${output}`)
  else isReady.catch(() => undefined)
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  return {
    electron,
    page,
    output: () => output,
    pid: child.pid ?? 0,
    quit: async () => {
      if (hasEnded()) return
      const ended = once(child, 'exit')
      await electron.evaluate(({ app }) => app.quit()).catch(() => undefined) // the answer may not arrive any more
      await within(QUIT_WITHIN_MS, ended, () => 'the app did not quit')
    },
    kill: async () => {
      if (hasEnded()) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}

const within = async <T>(ms: number, promise: Promise<T>, message: () => string): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${message()} (after ${ms} ms)`)), ms)
  })
  try {
    return await Promise.race([promise, tooLate])
  } finally {
    clearTimeout(timer)
  }
}

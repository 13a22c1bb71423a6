import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const DAEMON = fileURLToPath(new URL('./notification-daemon.py', import.meta.url))
/** The system's own: only it has the D-Bus modules of the distribution. */
const PYTHON = '/usr/bin/python3'

export type Received = {
  readonly notify: number
  readonly app: string
  readonly title: string
  readonly body: string
  readonly actions: readonly string[]
  readonly hints: readonly string[]
  readonly timeout: number
}

/** Why there can be no real notification service here; `null`: there can. */
export const missingForNotifications = (): string | null => {
  if (process.platform !== 'linux') return 'only Linux has a session bus'
  if (spawnSync('dbus-daemon', ['--version']).status !== 0) return 'dbus-daemon is not installed'
  if (spawnSync(PYTHON, ['-c', 'import dbus, gi']).status !== 0) return 'python3-dbus or python3-gi is not installed'
  return null
}

/** A session bus of its own, on which nothing is started by itself. */
export const startBus = async (folder: string): Promise<{ readonly address: string; readonly stop: () => void }> => {
  const config = join(folder, 'bus.conf')
  writeFileSync(
    config,
    `<busconfig><type>session</type><listen>unix:dir=${folder}</listen><policy context="default">
     <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>`,
  )
  const child = spawn('dbus-daemon', [`--config-file=${config}`, '--print-address', '--nofork'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [address] = await once(createInterface({ input: child.stdout }), 'line')
  return { address: String(address), stop: () => child.kill() }
}

/** A real notification service on that bus. */
export class NotificationService {
  readonly received: Received[] = []
  /** The numbers of those that the app took back. */
  readonly withdrawn: number[] = []
  readonly #child: ChildProcess
  readonly #wakes = new Set<() => void>()
  #isReady = false

  private constructor(child: ChildProcess) {
    this.#child = child
    if (child.stdout)
      createInterface({ input: child.stdout }).on('line', (line) => {
        const message: { readonly ready?: string; readonly withdrawn?: number } & Received = JSON.parse(line)
        if (message.ready) this.#isReady = true
        else if (message.withdrawn) this.withdrawn.push(message.withdrawn)
        else this.received.push(message)
        for (const wake of this.#wakes) wake()
      })
  }

  static async start(address: string, capabilities = 'body,actions'): Promise<NotificationService> {
    const child = spawn(PYTHON, [DAEMON, capabilities], {
      env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: address },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const service = new NotificationService(child)
    await service.#until(() => service.#isReady)
    return service
  }

  /** The notification with that number, when it has come. */
  async nth(number: number): Promise<Received> {
    await this.#until(() => this.received.length >= number)
    const received = this.received[number - 1]
    if (!received) throw new Error(`no notification ${number}`)
    return received
  }

  tell(order: Readonly<Record<string, unknown>>): void {
    this.#child.stdin?.write(`${JSON.stringify(order)}\n`)
  }

  hang(): void {
    this.#child.kill('SIGSTOP')
  }

  goOn(): void {
    this.#child.kill('SIGCONT')
  }

  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const ended = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await ended
  }

  #until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!isSo()) return
        this.#wakes.delete(look)
        resolve()
      }
      this.#wakes.add(look)
      look()
    })
  }
}

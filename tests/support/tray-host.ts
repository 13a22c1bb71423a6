import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface, type Interface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const HOST = fileURLToPath(new URL('./tray-host.py', import.meta.url))
const PYTHON = '/usr/bin/python3'

/** What a panel says of our icon. */
export type SeenIcon = {
  readonly icons: number
  readonly toolTip?: string
  readonly menu?: readonly { readonly label: string; readonly isEnabled: boolean }[]
  readonly error?: string
}

/** A real panel for icons (StatusNotifier) on a bus of the test's own. */
export class TrayHost {
  readonly #child: ChildProcess
  readonly #lines: Interface

  private constructor(child: ChildProcess, lines: Interface) {
    this.#child = child
    this.#lines = lines
  }

  /** `watcher`: it knows of icons and has no place to show them. */
  static async start(address: string, kind: 'host' | 'watcher' = 'host'): Promise<TrayHost> {
    const child = spawn(PYTHON, [HOST, kind], {
      env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: address },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const lines = createInterface({ input: child.stdout })
    await once(lines, 'line')
    return new TrayHost(child, lines)
  }

  read(): Promise<SeenIcon> {
    return this.#ask({ do: 'read' })
  }

  activate(): Promise<SeenIcon> {
    return this.#ask({ do: 'activate' })
  }

  choose(label: string): Promise<SeenIcon> {
    return this.#ask({ do: 'choose', label })
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const ended = once(this.#child, 'exit')
    this.#child.kill()
    await ended
  }

  /** One question at a time. */
  async #ask(order: Readonly<Record<string, string>>): Promise<SeenIcon> {
    const answer = once(this.#lines, 'line')
    this.#child.stdin?.write(`${JSON.stringify(order)}\n`)
    const [line] = await answer
    const seen: SeenIcon = JSON.parse(String(line))
    return seen
  }
}

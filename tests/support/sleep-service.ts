import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'

const PYTHON = '/usr/bin/python3'
const LOGIN = ['--dest', 'org.freedesktop.login1', '--object-path', '/org/freedesktop/login1']
const STARTS_WITHIN_S = 10

/** Why no login service can be played here; `null`: it can. */
export const missingForSleep = (): string | null => {
  if (spawnSync(PYTHON, ['-c', 'import dbusmock']).status !== 0) return 'python3-dbusmock is not installed'
  return spawnSync('gdbus', ['help']).status === 0 ? null : 'libglib2.0-bin is not installed'
}

/** The service that tells programs of sleep and waking, on a bus of its own. */
export class SleepService {
  readonly #child: ChildProcess
  readonly #env: NodeJS.ProcessEnv

  private constructor(child: ChildProcess, env: NodeJS.ProcessEnv) {
    this.#child = child
    this.#env = env
  }

  static async start(address: string): Promise<SleepService> {
    const env = { ...process.env, DBUS_SYSTEM_BUS_ADDRESS: address }
    const child = spawn(PYTHON, ['-m', 'dbusmock', '--template', 'logind'], { env, stdio: 'ignore' })
    const service = new SleepService(child, env)
    await service.#gdbus('wait', ['--timeout', String(STARTS_WITHIN_S), 'org.freedesktop.login1'])
    return service
  }

  /** Says that the computer goes to sleep (`true`), or has woken up. */
  tell(isGoingToSleep: boolean): Promise<void> {
    const method = ['--method', 'org.freedesktop.DBus.Mock.EmitSignal']
    const signal = ['org.freedesktop.login1.Manager', 'PrepareForSleep', 'b', `[<${isGoingToSleep}>]`]
    return this.#gdbus('call', [...LOGIN, ...method, ...signal])
  }

  stop(): void {
    this.#child.kill()
  }

  async #gdbus(verb: 'call' | 'wait', args: readonly string[]): Promise<void> {
    const child = spawn('gdbus', [verb, '--system', ...args], {
      env: this.#env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const [code] = await once(child, 'exit')
    if (code !== 0) throw new Error(`gdbus ${verb} ended with ${code}`)
  }
}

import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const settings = (folder: string): string => `[global]
  notification_limit = 0
  history_length = 1000
  mouse_left_click = do_action, close_current
  idle_threshold = 0
  indicate_hidden = no
  format = "%s\\n%b"
  markup = full
  width = 400
  height = (0, 300)
  origin = top-left
  offset = 0x0
  dmenu = ${folder}/choose
[urgency_normal]
  timeout = 0
`

export type Told = { readonly title: string; readonly body: string }

/** Why no real notification can be seen and clicked here; `null`: it can. */
export const missingForDunst = (): string | null => {
  if (process.platform !== 'linux') return 'only Linux has dunst'
  if (!process.env.DISPLAY) return 'there is no display'
  for (const program of ['dunst', 'dunstctl', 'xdotool'])
    if (spawnSync('which', [program]).status !== 0) return `${program} is not installed`
  return null
}

/** A real notification service with notifications on the screen, on a bus of its own. */
export class Dunst {
  readonly #child: ChildProcess
  readonly #env: NodeJS.ProcessEnv
  readonly #folder: string

  private constructor(child: ChildProcess, env: NodeJS.ProcessEnv, folder: string) {
    this.#folder = folder
    this.#child = child
    this.#env = env
  }

  static async start(folder: string, busAddress: string): Promise<Dunst> {
    const config = join(folder, 'dunstrc')
    writeFileSync(config, settings(folder))
    writeFileSync(join(folder, 'choose'), `#!/bin/sh\nexec grep -m1 -f '${folder}/wanted'\n`, { mode: 0o755 })
    const env = { ...process.env, DBUS_SESSION_BUS_ADDRESS: busAddress }
    const dunst = new Dunst(spawn('dunst', ['-conf', config], { env, stdio: 'ignore' }), env, folder)
    while (spawnSync('dunstctl', ['count'], { env }).status !== 0) await new Promise((wake) => setTimeout(wake, 50))
    return dunst
  }

  /** Those on the screen. */
  shown(): number {
    return Number(this.#run('dunstctl', 'count', 'displayed'))
  }

  /** Takes all off the screen; what they said, the oldest first. */
  closeAll(): readonly Told[] {
    this.#run('dunstctl', 'close-all')
    const { data } = JSON.parse(this.#run('dunstctl', 'history')) as History
    return data.flat().map(({ summary, body }) => ({ title: summary.data, body: body.data }))
  }

  /** Chooses one of the notification's buttons from dunst's own menu. */
  choose(label: string): void {
    writeFileSync(join(this.#folder, 'wanted'), `^#${label}`)
    this.#run('dunstctl', 'context')
  }

  /** A real click on the notification at the top. */
  click(): void {
    const [window = ''] = this.#run('xdotool', 'search', '--onlyvisible', '--class', 'Dunst').split('\n')
    this.#run('xdotool', 'mousemove', '--window', window, '60', '20', 'click', '1')
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const ended = once(this.#child, 'exit')
    this.#child.kill()
    await ended
  }

  #run(program: string, ...args: readonly string[]): string {
    return execFileSync(program, args, { env: this.#env, encoding: 'utf8' })
  }
}

type History = {
  readonly data: readonly (readonly {
    readonly summary: { readonly data: string }
    readonly body: { readonly data: string }
  }[])[]
}

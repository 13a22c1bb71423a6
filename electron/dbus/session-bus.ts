import { connect, type Socket } from 'node:net'
import { type Call, decodeMessage, encodeCall, type Message, messageLength } from './message'
import type { Value } from './values'

/** What a call comes to. `error` is the name of a D-Bus error, or `disconnected`. */
export type CallResult =
  | { readonly ok: true; readonly args: readonly Value[] }
  | { readonly ok: false; readonly error: string }

const DISCONNECTED: CallResult = { ok: false, error: 'disconnected' }
const CONNECT_WITHIN_MS = 1_500

/** The bus itself, as one that can be called. */
export const BUS = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const

/** A connection to the desktop session's bus. Nothing here waits: a program that hangs only keeps its answer. */
export type SessionBus = {
  /** Settles when the answer comes, however late, or the connection ends. */
  readonly call: (call: Call) => Promise<CallResult>
  readonly close: () => void
}

/** Where the session bus listens; `null`: there is none that we can reach. */
const busPathOf = (env: Readonly<Record<string, string | undefined>>): string | null => {
  const addresses = env.DBUS_SESSION_BUS_ADDRESS ?? (env.XDG_RUNTIME_DIR ? `unix:path=${env.XDG_RUNTIME_DIR}/bus` : '')
  for (const address of addresses.split(';')) {
    const [, kind, value] = /^unix:(?:.*,)?(path|abstract)=([^,]*)/.exec(address) ?? []
    if (!kind || !value) continue
    const path = unescaped(value)
    return kind === 'abstract' ? `\0${path}` : path
  }
  return null
}

const unescaped = (value: string): string =>
  value.replace(/%([0-9a-f]{2})/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** Connects and says hello; `null` when that isn't possible. */
export const connectSessionBus = (
  env: Readonly<Record<string, string | undefined>>,
  on: { readonly signal: (message: Message) => void; readonly end: () => void },
): Promise<SessionBus | null> => {
  const path = busPathOf(env)
  return path === null ? Promise.resolve(null) : connectTo(path, on)
}

const connectTo = (
  path: string,
  on: { readonly signal: (message: Message) => void; readonly end: () => void },
): Promise<SessionBus | null> =>
  new Promise((resolve) => {
    const socket = connect({ path })
    const bus = new Connection(socket, on.signal)
    const tooLate = setTimeout(() => socket.destroy(), CONNECT_WITHIN_MS)
    socket.once('connect', () => {
      const user = Buffer.from(String(process.getuid?.() ?? 0)).toString('hex')
      socket.write(`\0AUTH EXTERNAL ${user}\r\n`)
    })
    socket.on('error', () => undefined) // 'close' follows
    socket.once('close', () => {
      clearTimeout(tooLate)
      bus.end()
      resolve(null)
      on.end()
    })
    void bus.call({ ...BUS, member: 'Hello' }).then((hello) => {
      clearTimeout(tooLate)
      if (hello.ok) resolve(bus)
      else socket.destroy()
    })
  })

class Connection implements SessionBus {
  readonly #socket: Socket
  readonly #onSignal: (message: Message) => void
  readonly #waiting = new Map<number, (result: CallResult) => void>()
  #received: Buffer = Buffer.alloc(0)
  /** `null` once the bus has let us in; until then the calls are kept. */
  #kept: Buffer[] | null = []
  #serial = 0
  #hasEnded = false

  constructor(socket: Socket, onSignal: (message: Message) => void) {
    this.#socket = socket
    this.#onSignal = onSignal
    socket.on('data', (bytes: Buffer) => {
      try {
        this.#take(bytes)
      } catch {
        socket.destroy() // what comes in can't be understood any more
      }
    })
  }

  readonly call = (call: Call): Promise<CallResult> => {
    if (this.#hasEnded) return Promise.resolve(DISCONNECTED)
    this.#serial += 1
    const serial = this.#serial
    const bytes = encodeCall(serial, call)
    return new Promise((resolve) => {
      this.#waiting.set(serial, resolve)
      if (this.#kept) this.#kept.push(bytes)
      else this.#socket.write(bytes)
    })
  }

  readonly close = (): void => {
    this.#socket.destroy()
  }

  end(): void {
    this.#hasEnded = true
    for (const resolve of this.#waiting.values()) resolve(DISCONNECTED)
    this.#waiting.clear()
  }

  #take(bytes: Buffer): void {
    this.#received = this.#received.length === 0 ? bytes : Buffer.concat([this.#received, bytes])
    if (this.#kept && !this.#isLetIn(this.#kept)) return
    for (let length = messageLength(this.#received); length !== null; length = messageLength(this.#received)) {
      if (this.#received.length < length) return
      const message = decodeMessage(this.#received.subarray(0, length))
      this.#received = this.#received.subarray(length)
      if (message) this.#handle(message)
    }
  }

  #isLetIn(kept: readonly Buffer[]): boolean {
    const end = this.#received.indexOf('\r\n')
    if (end < 0) return false
    if (!this.#received.toString('latin1', 0, end).startsWith('OK')) throw new Error('not let in')
    this.#received = this.#received.subarray(end + 2)
    this.#kept = null
    this.#socket.write(Buffer.concat([Buffer.from('BEGIN\r\n'), ...kept]))
    return true
  }

  #handle(message: Message): void {
    if (message.type === 'signal') this.#onSignal(message)
    const resolve = this.#waiting.get(message.replyTo)
    if (!resolve || message.type === 'call') return
    this.#waiting.delete(message.replyTo)
    resolve(message.type === 'return' ? { ok: true, args: message.args } : { ok: false, error: message.errorName })
  }
}

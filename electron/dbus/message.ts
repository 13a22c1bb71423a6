import { Reader, type Value, Variant, Writer } from './values'

const LITTLE = 'l'.charCodeAt(0)
const PROTOCOL_VERSION = 1
const FIXED_HEADER_LENGTH = 16
/** The most that the specification lets a message have. */
const MAX_MESSAGE_LENGTH = 2 ** 27
const MESSAGE_TYPES = ['call', 'return', 'error', 'signal'] as const
const FIELD = { path: 1, interface: 2, member: 3, errorName: 4, replyTo: 5, destination: 6, sender: 7, signature: 8 }

/** A method of an object of a program on the bus, and what it is given. */
export type Call = {
  readonly destination: string
  readonly path: string
  readonly interface: string
  readonly member: string
  readonly signature?: string
  readonly args?: readonly Value[]
}

export type Message = {
  readonly type: (typeof MESSAGE_TYPES)[number]
  readonly interface: string
  readonly member: string
  readonly errorName: string
  readonly sender: string
  readonly replyTo: number
  readonly args: readonly Value[]
}

export const encodeCall = (serial: number, call: Call): Buffer => {
  const body = new Writer()
  const signature = call.signature ?? ''
  if (signature !== '') body.writeAll(signature, call.args ?? [])
  const header = new Writer()
  header.raw(Buffer.from([LITTLE, MESSAGE_TYPES.indexOf('call') + 1, 0, PROTOCOL_VERSION]))
  header.uint32(body.bytes.length)
  header.uint32(serial)
  header.write('a(yv)', [
    [FIELD.path, new Variant('o', call.path)],
    [FIELD.interface, new Variant('s', call.interface)],
    [FIELD.member, new Variant('s', call.member)],
    [FIELD.destination, new Variant('s', call.destination)],
    ...(signature === '' ? [] : [[FIELD.signature, new Variant('g', signature)]]),
  ])
  header.align(8)
  return Buffer.concat([header.bytes, body.bytes])
}

/** How long the message is that begins here; `null` while its beginning isn't all there. Throws for what is none. */
export const messageLength = (bytes: Buffer): number | null => {
  if (bytes.length < FIXED_HEADER_LENGTH) return null
  const isLittle = bytes[0] === LITTLE
  const uint32 = (at: number): number => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
  const headerLength = FIXED_HEADER_LENGTH + uint32(12)
  const length = Math.ceil(headerLength / 8) * 8 + uint32(4)
  if (bytes[3] !== PROTOCOL_VERSION || length > MAX_MESSAGE_LENGTH) throw new Error('no D-Bus message')
  return length
}

/** Reads one whole message; `null` for a type that is unknown. */
export const decodeMessage = (bytes: Buffer): Message | null => {
  const type = MESSAGE_TYPES[(bytes[1] ?? 0) - 1]
  if (!type) return null
  const isLittle = bytes[0] === LITTLE
  const reader = new Reader(bytes, isLittle, FIXED_HEADER_LENGTH - 4)
  const fields = new Map<number, Value>()
  const list = reader.read('a(yv)')
  if (Array.isArray(list))
    for (const field of list) {
      const [code, held] = Array.isArray(field) ? field : []
      if (typeof code === 'number' && held instanceof Variant) fields.set(code, held.value)
    }
  reader.align(8)
  const text = (code: number): string => String(fields.get(code) ?? '')
  return {
    type,
    interface: text(FIELD.interface),
    member: text(FIELD.member),
    errorName: text(FIELD.errorName),
    sender: text(FIELD.sender),
    replyTo: Number(fields.get(FIELD.replyTo) ?? 0),
    args: reader.all(text(FIELD.signature)),
  }
}

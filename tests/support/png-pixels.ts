import { inflateSync } from 'node:zlib'

/** A PNG without interlacing, eight bits a channel: what a canvas writes. */
export type Pixels = {
  readonly width: number
  readonly height: number
  /** `#rrggbbaa` at a place. */
  readonly at: (x: number, y: number) => string
  /** How often each colour stands in it. */
  readonly colours: () => ReadonlyMap<string, number>
}

const SIGNATURE = '89504e470d0a1a0a'
/** Channels by colour type (PNG, third edition, 11.2.1). */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 }

export const pngPixels = (bytes: Buffer): Pixels => {
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('no PNG')
  const parts: Buffer[] = []
  let [width, height, channels] = [0, 0, 0]
  for (let place = 8; place < bytes.length; ) {
    const length = bytes.readUInt32BE(place)
    const type = bytes.toString('latin1', place + 4, place + 8)
    const content = bytes.subarray(place + 8, place + 8 + length)
    if (type === 'IHDR') {
      ;[width, height] = [content.readUInt32BE(0), content.readUInt32BE(4)]
      channels = CHANNELS[content.readUInt8(9)] ?? 0
      if (content.readUInt8(8) !== 8 || channels === 0 || content.readUInt8(12) !== 0) throw new Error('another PNG')
    }
    if (type === 'IDAT') parts.push(content)
    place += length + 12
  }
  const rows = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels)
  const at = (x: number, y: number): string => {
    const start = (y * width + x) * channels
    const alpha = channels === 4 ? '' : 'ff'
    return `#${rows.subarray(start, start + channels).toString('hex')}${alpha}`
  }
  const colours = (): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>()
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) counts.set(at(x, y), (counts.get(at(x, y)) ?? 0) + 1)
    return counts
  }
  return { width, height, at, colours }
}

/** Takes the filter off each line (PNG, third edition, 9.2). */
const unfiltered = (raw: Buffer, stride: number, height: number, channels: number): Buffer => {
  const rows = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const value = raw[y * (stride + 1) + 1 + x] ?? 0
      const left = x >= channels ? (rows[y * stride + x - channels] ?? 0) : 0
      const above = y > 0 ? (rows[(y - 1) * stride + x] ?? 0) : 0
      const corner = y > 0 && x >= channels ? (rows[(y - 1) * stride + x - channels] ?? 0) : 0
      const before = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0
      rows[y * stride + x] = (value + before) & 0xff
    }
  }
  return rows
}

const paeth = (left: number, above: number, corner: number): number => {
  const guess = left + above - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}

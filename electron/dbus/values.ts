/** Where values of a D-Bus type begin: at a multiple of this many bytes. Source: the D-Bus specification, "Marshaling". */
const ALIGNMENTS: Readonly<Record<string, number>> = {
  y: 1,
  b: 4,
  n: 2,
  q: 2,
  i: 4,
  u: 4,
  h: 4,
  x: 8,
  t: 8,
  d: 8,
  s: 4,
  o: 4,
  g: 1,
  v: 1,
  a: 4,
  '(': 8,
  '{': 8,
}

/** A value with its type, as a D-Bus variant holds it. */
export class Variant {
  readonly type: string
  readonly value: Value
  constructor(type: string, value: Value) {
    this.type = type
    this.value = value
  }
}

/** Structures and dictionary entries are lists of their parts. */
export type Value = number | bigint | boolean | string | Variant | readonly Value[]

/** The single complete types that a signature is made of. */
const typesIn = (signature: string): readonly string[] => {
  const types: string[] = []
  let position = 0
  while (position < signature.length) {
    const end = typeEnd(signature, position)
    types.push(signature.slice(position, end))
    position = end
  }
  return types
}

const typeEnd = (signature: string, start: number): number => {
  const code = signature[start]
  if (code === 'a') return typeEnd(signature, start + 1)
  if (code !== '(' && code !== '{') {
    if (code === undefined || ALIGNMENTS[code] === undefined) throw new Error(`no D-Bus type: ${signature}`)
    return start + 1
  }
  const close = code === '(' ? ')' : '}'
  let position = start + 1
  while (signature[position] !== close) position = typeEnd(signature, position)
  return position + 1
}

const alignmentOf = (type: string): number => ALIGNMENTS[type[0] ?? ''] ?? 1
const padding = (position: number, alignment: number): number => (alignment - (position % alignment)) % alignment

/** Writes values one after the other, little-endian. */
export class Writer {
  #bytes = Buffer.alloc(256)
  #length = 0

  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length)
  }

  align(alignment: number): void {
    const zeros = padding(this.#length, alignment)
    this.#take(zeros).fill(0)
  }

  uint32(value: number): void {
    this.align(4)
    this.#take(4).writeUInt32LE(value)
  }

  raw(bytes: Buffer): void {
    bytes.copy(this.#take(bytes.length))
  }

  writeAll(signature: string, values: readonly Value[]): void {
    typesIn(signature).forEach((type, index) => {
      const value = values[index]
      if (value === undefined) throw new Error(`a value of ${signature} is missing`)
      this.write(type, value)
    })
  }

  write(type: string, value: Value): void {
    this.align(alignmentOf(type))
    const inner = type.slice(1)
    switch (type[0]) {
      case 'y':
        this.#take(1).writeUInt8(Number(value))
        return
      case 'b':
        this.uint32(value === true ? 1 : 0)
        return
      case 'i':
        this.#take(4).writeInt32LE(Number(value))
        return
      case 'u':
        this.uint32(Number(value))
        return
      case 's':
      case 'o':
        this.#text(String(value))
        return
      case 'g':
        this.#signature(String(value))
        return
      case 'v': {
        if (!(value instanceof Variant)) throw new Error('not a variant')
        this.#signature(value.type)
        this.write(value.type, value.value)
        return
      }
      case 'a': {
        const lengthAt = this.#length
        this.uint32(0)
        this.align(alignmentOf(inner))
        const start = this.#length
        for (const item of listOf(value)) this.write(inner, item)
        this.#bytes.writeUInt32LE(this.#length - start, lengthAt)
        return
      }
      case '(':
      case '{':
        this.writeAll(type.slice(1, -1), listOf(value))
        return
      default:
        throw new Error(`the D-Bus type ${type} is never sent`)
    }
  }

  /** Not well-formed halves of a pair become U+FFFD and NUL goes: the bus would cut off whoever sends them. */
  #text(value: string): void {
    const bytes = Buffer.from(value.replaceAll('\0', ''), 'utf8')
    this.uint32(bytes.length)
    this.raw(bytes)
    this.#take(1).fill(0)
  }

  #signature(value: string): void {
    this.#take(1).writeUInt8(value.length)
    this.raw(Buffer.from(value, 'latin1'))
    this.#take(1).fill(0)
  }

  #take(count: number): Buffer {
    const end = this.#length + count
    if (end > this.#bytes.length) {
      const larger = Buffer.alloc(Math.max(end, this.#bytes.length * 2))
      this.#bytes.copy(larger)
      this.#bytes = larger
    }
    const taken = this.#bytes.subarray(this.#length, end)
    this.#length = end
    return taken
  }
}

const listOf = (value: Value): readonly Value[] => {
  if (!Array.isArray(value)) throw new Error('not a list')
  return value
}

/** Reads values in either byte order. Whatever doesn't fit throws. */
export class Reader {
  readonly #bytes: Buffer
  readonly #isLittle: boolean
  #position: number

  constructor(bytes: Buffer, isLittle: boolean, position = 0) {
    this.#bytes = bytes
    this.#isLittle = isLittle
    this.#position = position
  }

  align(alignment: number): void {
    this.#position += padding(this.#position, alignment)
  }

  all(signature: string): readonly Value[] {
    return typesIn(signature).map((type) => this.read(type))
  }

  read(type: string): Value {
    this.align(alignmentOf(type))
    switch (type[0]) {
      case 'y':
        return this.#take(1).readUInt8()
      case 'b':
        return this.#uint32() === 1
      case 'n':
      case 'q': {
        const bytes = this.#take(2)
        if (type === 'n') return this.#isLittle ? bytes.readInt16LE() : bytes.readInt16BE()
        return this.#isLittle ? bytes.readUInt16LE() : bytes.readUInt16BE()
      }
      case 'i': {
        const bytes = this.#take(4)
        return this.#isLittle ? bytes.readInt32LE() : bytes.readInt32BE()
      }
      case 'u':
      case 'h':
        return this.#uint32()
      case 'x':
      case 't': {
        const bytes = this.#take(8)
        if (type === 'x') return this.#isLittle ? bytes.readBigInt64LE() : bytes.readBigInt64BE()
        return this.#isLittle ? bytes.readBigUInt64LE() : bytes.readBigUInt64BE()
      }
      case 'd': {
        const bytes = this.#take(8)
        return this.#isLittle ? bytes.readDoubleLE() : bytes.readDoubleBE()
      }
      case 's':
      case 'o':
        return this.#text(this.#uint32())
      case 'g':
        return this.#text(this.#take(1).readUInt8())
      case 'v': {
        const inner = this.#text(this.#take(1).readUInt8())
        return new Variant(inner, this.read(inner))
      }
      case 'a': {
        const inner = type.slice(1)
        const length = this.#uint32()
        this.align(alignmentOf(inner))
        const end = this.#position + length
        if (end > this.#bytes.length) throw new Error('a D-Bus list goes over the end of its message')
        const items: Value[] = []
        while (this.#position < end) items.push(this.read(inner))
        return items
      }
      default:
        return typesIn(type.slice(1, -1)).map((part) => this.read(part))
    }
  }

  #uint32(): number {
    this.align(4)
    const bytes = this.#take(4)
    return this.#isLittle ? bytes.readUInt32LE() : bytes.readUInt32BE()
  }

  #text(length: number): string {
    const text = this.#take(length).toString('utf8')
    this.#take(1)
    return text
  }

  #take(count: number): Buffer {
    const end = this.#position + count
    if (end > this.#bytes.length) throw new Error('a D-Bus message ends too early')
    const taken = this.#bytes.subarray(this.#position, end)
    this.#position = end
    return taken
  }
}

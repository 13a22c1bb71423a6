import type { ImportFailure } from '../../shared/csv/import-contract'

export type BytesDecoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: ImportFailure }

/** The text of a file: UTF-8 or UTF-16 by its byte-order mark, else UTF-8 where it is valid, else Windows-1252. */
export const decodeBytes = (bytes: Buffer): BytesDecoded => {
  if (bytes.length === 0) return { ok: false, problem: 'empty' }
  if (beginsWithAny(bytes, ARCHIVES)) return { ok: false, problem: 'is-archive' }
  if (beginsWithAny(bytes, NO_TEXTS)) return { ok: false, problem: 'not-a-table' }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { ok: true, text: bytes.toString('utf16le', 2) }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const whole = Buffer.from(bytes.subarray(2, 2 + ((bytes.length - 2) & ~1)))
    return { ok: true, text: whole.swap16().toString('utf16le') }
  }
  if (isBinary(bytes)) return { ok: false, problem: 'not-a-table' }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { ok: true, text: windows1252(bytes) }
  }
}

const beginsWithAny = (bytes: Buffer, beginnings: readonly string[]): boolean =>
  beginnings.some((beginning) => bytes.subarray(0, beginning.length).toString('latin1') === beginning)

/** ZIP (an Excel workbook, too), gzip, 7z, RAR, xz, bzip2. */
const ARCHIVES = ['PK\x03\x04', 'PK\x05\x06', '\x1f\x8b', '7z\xbc\xaf\x27\x1c', 'Rar!\x1a', '\xfd7zXZ', 'BZh']
/** Old Office files, PDF, pictures, programs. */
const NO_TEXTS = ['\xd0\xcf\x11\xe0', '%PDF', '\x89PNG', '\xff\xd8\xff', 'GIF8', '\x7fELF', 'MZ\x90', 'SQLite format 3']

/** More than one control character in twenty at the beginning. A cell may hold a stray one. */
const isBinary = (bytes: Buffer): boolean => {
  const beginning = bytes.subarray(0, 8_192)
  let control = 0
  for (const byte of beginning) if (byte < 9 || (byte > 13 && byte < 32)) control++
  return control * 20 > beginning.length
}

/** Where Windows-1252 differs from ISO 8859-1: 0x80 to 0x9F (https://encoding.spec.whatwg.org/#windows-1252). */
const FROM_0X80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const windows1252 = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => FROM_0X80[character.charCodeAt(0) - 0x80] ?? character)

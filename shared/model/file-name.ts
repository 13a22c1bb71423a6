/** Every file system takes this much in one name, also with an ending of our own behind it. */
const MAX_BYTES = 150
const MAX_EXTENSION_BYTES = 20
/** What can hide or turn round the rest of a name: format characters and others that show nothing. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
/** Control characters, separators of folders and lines, halves of characters, and what Windows takes for itself. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}/\\:*?"<>|]/gu
/** Devices of Windows, whatever follows the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\s*(?:\.|$))/i

/** What the system's own program may open: documents that don't run by themselves. */
const OPENABLE = new Set(
  'pdf txt md png jpg jpeg gif webp doc docx odt rtf xls xlsx ods csv eml ics'.split(' ').map((word) => `.${word}`),
)

/** A name under which a file can be written on every system: one folder, nothing hidden, at most 150 bytes. */
export const safeFileName = (name: string, fallback: string): string => {
  const plain = name
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(UNFIT, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  if (plain === '') return fallback
  const named = DEVICE.test(plain) ? `_${plain}` : plain
  if (bytesOf(named) <= MAX_BYTES) return named
  const extension = extensionOf(named)
  const kept = bytesOf(extension) <= MAX_EXTENSION_BYTES ? extension : ''
  const stem = beginningOf(named.slice(0, named.length - kept.length), MAX_BYTES - bytesOf(kept))
  return `${stem}${kept}`.replace(/[.\s]+$/, '')
}

/** Whether a file of this name may be opened; anything else is only shown. What was cleaned away mustn't have changed the answer. */
export const isOpenable = (name: string): boolean => {
  const extension = extensionOf(safeFileName(name, '')).toLowerCase()
  return OPENABLE.has(extension) && name.toLowerCase().endsWith(extension)
}

const extensionOf = (name: string): string => /(?<=.)\.[^.]+$/su.exec(name)?.[0] ?? ''

/** As UTF-8. */
const bytesOf = (text: string): number => {
  let bytes = 0
  for (const character of text) bytes += bytesOfCodePoint(character.codePointAt(0) ?? 0)
  return bytes
}

const bytesOfCodePoint = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)

const beginningOf = (text: string, limit: number): string => {
  let kept = ''
  let bytes = 0
  for (const character of text) {
    bytes += bytesOfCodePoint(character.codePointAt(0) ?? 0)
    if (bytes > limit) break
    kept += character
  }
  return kept
}

import { join } from 'node:path'
import { INLINE_TEXT_LIMIT, type LongText, TEXT_BEGINNING_LENGTH } from '../../shared/model/text'
import { PATHS } from '../paths'
import { attempt, type FileSystem, syncFolder, writeNewFile } from './file-system'
import { sha256Of } from './seal'
import { namesIn } from './segments'

const SHA256 = /^[0-9a-f]{64}$/

/** The texts that are too long for a record: files that can't change, each named by the SHA-256 of what it holds. */
export class Texts {
  readonly #files: FileSystem
  readonly #folder: string
  /** Set aside by the command that runs now. */
  readonly #pending = new Map<string, Buffer>()
  /** Known to be on the disk and whole. */
  readonly #kept = new Set<string>()

  constructor(files: FileSystem, dataFolder: string) {
    this.#files = files
    this.#folder = join(dataFolder, PATHS.texts)
  }

  /** What a record holds of a text. A long one is set aside until `flush`. */
  keep(text: string): LongText {
    if (text.length <= INLINE_TEXT_LIMIT) return { inline: text }
    const wellFormed = text.toWellFormed() // half a surrogate pair can't be written as UTF-8
    const bytes = Buffer.from(wellFormed)
    const sha256 = sha256Of(bytes)
    this.#pending.set(sha256, bytes)
    return { sha256, length: wellFormed.length, beginning: beginningOf(wellFormed) }
  }

  /** Writes what was set aside. When it returns, it is on the disk; otherwise it throws. */
  flush(): void {
    const missing = [...this.#pending].filter(([sha256]) => !this.#isKept(sha256))
    if (missing.length > 0) {
      this.#files.makeFolder(this.#folder)
      for (const [sha256, bytes] of missing) writeNewFile(this.#files, this.#pathOf(sha256), bytes)
      syncFolder(this.#files, this.#folder)
      for (const [sha256] of missing) this.#kept.add(sha256)
    }
    this.forget()
  }

  /** The command came to nothing: what was set aside isn't kept. */
  forget(): void {
    this.#pending.clear()
  }

  /** A kept text, or `null` when its file is missing or isn't what it was. */
  read(sha256: string): string | null {
    if (!SHA256.test(sha256)) return null
    try {
      const bytes = this.#files.readFile(this.#pathOf(sha256))
      return sha256Of(bytes) === sha256 ? bytes.toString() : null
    } catch {
      return null
    }
  }

  /** What lies in the folder: kept texts, and what an interrupted write has left. */
  names(): { readonly texts: readonly string[]; readonly temporary: readonly string[] } {
    const names = namesIn(this.#files, this.#folder)
    return {
      texts: names.filter((name) => SHA256.test(name)),
      temporary: names.filter((name) => name.endsWith('.tmp')),
    }
  }

  /** But for those that a change of this run has named. */
  remove(names: Iterable<string>): void {
    for (const name of names)
      if (!this.#kept.has(name) && !this.#pending.has(name)) attempt(() => this.#files.unlink(this.#pathOf(name)))
  }

  #isKept(sha256: string): boolean {
    if (!this.#kept.has(sha256) && this.read(sha256) !== null) {
      syncFolder(this.#files, this.#folder) // its name may be from a moment before a failure
      this.#kept.add(sha256)
    }
    return this.#kept.has(sha256)
  }

  #pathOf(name: string): string {
    return join(this.#folder, name)
  }
}

/** Never ends in half a character. */
const beginningOf = (text: string): string => {
  const beginning = text.slice(0, TEXT_BEGINNING_LENGTH)
  return beginning.isWellFormed() ? beginning : beginning.slice(0, -1)
}

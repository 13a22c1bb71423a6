import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { attempt } from '../persistence/file-system'

/** Folders for the copies that other programs open. For the user alone, gone when the app quits. */
export class OpenedCopies {
  readonly #parent: string
  #folder: string | null = null

  constructor(parent: string) {
    this.#parent = parent
  }

  /** A new empty folder: a name in it clashes with none. */
  newFolder(): string {
    this.#folder ??= mkdtempSync(join(this.#parent, 'callback-'))
    return mkdtempSync(join(this.#folder, 'file-'))
  }

  /** What another program still holds open may stay: the system clears its temporary folder. */
  remove(): void {
    const folder = this.#folder
    if (folder === null) return
    this.#folder = null
    attempt(() => {
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
        if (entry.isFile()) attempt(() => chmodSync(join(entry.parentPath, entry.name), 0o600)) // Windows keeps read-only files
    })
    attempt(() => rmSync(folder, { recursive: true, force: true }))
  }
}

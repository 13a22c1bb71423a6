import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { ATTACHMENT_MAX_BYTES } from '../../shared/model/attachment'
import { PATHS } from '../paths'
import { besideOf, type Copied, CopyFailure, type CopyFiles, copyFile, flushFolder, nodeCopyFiles } from './file-copy'
import { attempt, FILE_MODE, type FileSystem } from './file-system'
import { namesIn } from './segments'

const SHA256 = /^[0-9a-f]{64}$/

/** The files that the user attached: copies that can't change, each named by the SHA-256 of what it holds. */
export class AttachedFiles {
  readonly #files: FileSystem
  readonly #copying: CopyFiles
  readonly #dataFolder: string
  readonly #folder: string
  /** Brought in since the start: the command that names them may still be on its way, so no sweep takes them. */
  readonly #ofThisRun = new Set<string>()

  constructor(files: FileSystem, dataFolder: string, copying: CopyFiles = nodeCopyFiles) {
    this.#files = files
    this.#copying = copying
    this.#dataFolder = dataFolder
    this.#folder = join(dataFolder, PATHS.files)
  }

  /** Copies a file in. When it returns, it is on the disk; otherwise it throws a `CopyFailure` and nothing is left. */
  async keep(path: string): Promise<Copied> {
    const temporary = `${randomUUID()}.tmp`
    this.#ofThisRun.add(temporary)
    await this.#makeFolder()
    return copyFile(this.#copying, path, (copied) => this.#place(copied), join(this.#folder, temporary), {
      mode: FILE_MODE,
      maxBytes: ATTACHMENT_MAX_BYTES,
    })
  }

  /** Copies a kept file out, over what may be there. Throws a `CopyFailure` (`damaged`) when it isn't what it was. */
  async copyOut(sha256: string, to: string, mode: number): Promise<void> {
    const verified = (copied: Copied): string => {
      if (copied.sha256 !== sha256) throw new CopyFailure('damaged')
      return to
    }
    try {
      await copyFile(this.#copying, this.#pathOf(sha256), verified, besideOf(to), { mode })
    } catch (error) {
      const isOurs = error instanceof CopyFailure && ['unreadable', 'not-a-file'].includes(error.problem)
      throw isOurs ? new CopyFailure('damaged', error) : error
    }
  }

  /** What lies in the folder and isn't of this run: kept files, and what an interrupted copy has left. */
  names(): { readonly files: readonly string[]; readonly temporary: readonly string[] } {
    const names = namesIn(this.#files, this.#folder).filter((name) => !this.#ofThisRun.has(name))
    return {
      files: names.filter((name) => SHA256.test(name)),
      temporary: names.filter((name) => name.endsWith('.tmp')),
    }
  }

  /** But for those that were brought in since the start. */
  remove(names: Iterable<string>): void {
    for (const name of names) if (!this.#ofThisRun.has(name)) attempt(() => this.#files.unlink(this.#pathOf(name)))
  }

  /** Over one that is there already: it holds the same, or is damaged. */
  #place({ sha256 }: Copied): string {
    this.#ofThisRun.add(sha256)
    return this.#pathOf(sha256)
  }

  async #makeFolder(): Promise<void> {
    try {
      this.#files.makeFolder(this.#folder)
      await flushFolder(this.#dataFolder, this.#copying)
    } catch (error) {
      throw new CopyFailure('not-written', error)
    }
  }

  #pathOf(name: string): string {
    return join(this.#folder, name)
  }
}

import { randomUUID } from 'node:crypto'
import type { Command } from '../../shared/commands/index'
import { knownCompanyKeys, knownKeys } from '../../shared/csv/duplicates'
import type { ImportMapping, ImportPreview, ImportSource, OpenedImport } from '../../shared/csv/import-contract'
import type { Id } from '../../shared/model/id'
import type { Stage } from '../../shared/model/stage'
import type { Instant } from '../../shared/model/time'
import type { Pipeline } from '../../shared/records/pipeline'
import type { Readable } from './read-source'
import { ReadingThread } from './reading-thread'
import type { SentKnown } from './worker-messages'

export type ImportsOptions = {
  /** The built entry of the reading thread: `new URL('./import-worker.js', import.meta.url)` beside main. */
  readonly workerUrl: URL
  /** Opens a file chooser; `null`: cancelled. */
  readonly chooseFiles: () => Promise<readonly string[] | null>
  readonly now: () => Instant
  readonly zone: () => string
  /** Taken where a salary names no currency. */
  readonly defaultCurrency: () => string
  /** Told what went wrong inside the thread: the user only hears that the file can't be read. */
  readonly onFault: (error: unknown) => void
}

export type ImportCommand = Extract<Command, { type: 'import/applications' }>

/** Imports under way, each in a thread of its own. Opening another ends the one before. */
export class Imports {
  readonly #options: ImportsOptions
  #open: { readonly id: Id; readonly thread: ReadingThread } | null = null

  constructor(options: ImportsOptions) {
    this.#options = options
  }

  /** `null`: the chooser was cancelled. */
  async open(
    source: ImportSource,
    stages: readonly Stage[],
    onProgress: (importId: Id, done: number) => void,
  ): Promise<OpenedImport | null> {
    const readable = await this.#readable(source)
    if (!readable) return null
    if (this.#open) await this.close(this.#open.id)
    const id = randomUUID()
    const thread = new ReadingThread(this.#options.workerUrl, (done) => onProgress(id, done))
    this.#open = { id, thread }
    try {
      const opened = await thread.ask('open', id, readable, this.#reading(stages))
      if (!opened.ok) await this.close(id)
      return opened
    } catch (error) {
      this.#options.onFault(error)
      await this.close(id)
      return { ok: false, problem: 'unreadable' }
    }
  }

  /** A dry run against the pipeline as it is now. */
  preview(importId: Id, mapping: ImportMapping, pipeline: Pipeline, huntId: Id): Promise<ImportPreview> {
    return this.#threadOf(importId).ask('preview', mapping, this.#known(pipeline, huntId))
  }

  /** The command that brings the table in; `null` while a stage word waits for a decision. Executing it is the caller's. */
  async commit(importId: Id, mapping: ImportMapping, huntId: Id, pipeline: Pipeline): Promise<ImportCommand | null> {
    const thread = this.#threadOf(importId)
    const payload = await thread.ask('commit', mapping, this.#known(pipeline, huntId))
    if (!payload) return null
    const applications: ImportCommand['payload']['applications'] = []
    for (;;) {
      const part = await thread.ask('next')
      if (part.length === 0) return { type: 'import/applications', payload: { ...payload, applications } }
      applications.push(...part)
    }
  }

  async close(importId: Id): Promise<void> {
    if (this.#open?.id !== importId) return
    const { thread } = this.#open
    this.#open = null
    await thread.end()
  }

  async #readable(source: ImportSource): Promise<Readable | null> {
    if (source.from !== 'dialog') return source
    const paths = await this.#options.chooseFiles()
    return paths && paths.length > 0 ? { from: 'files', paths } : null
  }

  #threadOf(importId: Id): ReadingThread {
    if (this.#open?.id !== importId) throw new Error('this import is closed')
    return this.#open.thread
  }

  #reading(stages: readonly Stage[]) {
    const { now, zone, defaultCurrency } = this.#options
    return { stages, now: now(), zone: zone(), defaultCurrency: defaultCurrency() }
  }

  #known(pipeline: Pipeline, huntId: Id): SentKnown {
    return {
      ...this.#reading([...pipeline.all('stage').values()]),
      huntId,
      hunts: [...pipeline.all('hunt').values()].filter((hunt) => !hunt.isSample).map(({ id, name }) => ({ id, name })),
      keys: knownKeys(pipeline),
      companyKeys: knownCompanyKeys(pipeline),
    }
  }
}

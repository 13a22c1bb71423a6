import { Worker } from 'node:worker_threads'
import type { Id } from '../../shared/model/id'
import type { Pipeline } from '../../shared/records/pipeline'
import { OWNED_KINDS, type RecordDiff, SEARCHED_KINDS } from '../../shared/records/record'
import { touchedApplications } from '../../shared/records/touched'
import { type TextIndexState, type TextSearch, type TextsFound, writtenIn } from '../../shared/search/text-search'
import type { Found, FromTextWorker, TextDocument, TextWorkerData, ToTextWorker } from './text-messages'

/** 10,000 applications with postings of 5 KB need about a third of this. */
const MEMORY_LIMIT_MB = 1_536
/** As many applications as main hands over at once. */
const PART_SIZE = 250

export type TextSearchOptions = {
  /** The built entry of the thread: `new URL('./text-worker.js', import.meta.url)` beside main. */
  readonly workerUrl: URL
  readonly textsFolder: string
  readonly pipeline: Pipeline
  /** Told each time that searching becomes possible, or impossible. */
  readonly onState: (state: TextIndexState) => void
  /** Told what went wrong inside the thread: the user only hears that long texts can't be searched. */
  readonly onFault: (error: unknown) => void
}

/** Main's end of the thread that searches the long texts. A thread that dies is started once more. */
export class TextSearchDesk {
  readonly #options: TextSearchOptions
  readonly #waiting = new Map<number, (found: Found | null) => void>()
  #worker: Worker | null = null
  #state: TextIndexState = 'building'
  #calls = 0
  #starts = 0
  #isEnded = false

  constructor(options: TextSearchOptions) {
    this.#options = options
  }

  /** Begins to read, in the thread; main hands over part by part. Until then there is nothing to be searched. */
  begin(): void {
    if (this.#worker || this.#isEnded) return
    this.#starts++
    const { workerUrl, textsFolder } = this.#options
    const worker = new Worker(workerUrl, {
      workerData: { textsFolder } satisfies TextWorkerData,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
    })
    this.#worker = worker
    worker.on('message', ({ call, found }: FromTextWorker) => {
      this.#waiting.get(call)?.(found)
      this.#waiting.delete(call)
    })
    worker.on('error', (error) => this.#options.onFault(error))
    worker.on('exit', () => this.#lost(worker))
    void this.#handOver(worker)
  }

  /** Called with each diff once the pipeline has applied it. */
  receive(diff: RecordDiff): void {
    if (!this.#worker) return
    const ids = touchedApplications(diff.filter(({ kind }) => SEARCHED_KINDS.has(kind)))
    if (ids.size > 0) this.#put(this.#worker, [...ids])
  }

  async search(search: TextSearch): Promise<TextsFound> {
    if (this.#state !== 'ready' || !this.#worker) return { state: this.#state === 'ready' ? 'down' : this.#state }
    const found = await this.#ask(this.#worker, search)
    return found ?? { state: 'down' }
  }

  async end(): Promise<void> {
    this.#isEnded = true
    await this.#worker?.terminate()
  }

  async #handOver(worker: Worker): Promise<void> {
    const ids = [...this.#options.pipeline.all('application').keys()]
    for (let from = 0; from < ids.length; from += PART_SIZE) {
      if (this.#worker !== worker) return
      this.#put(worker, ids.slice(from, from + PART_SIZE))
      await new Promise((resolve) => setImmediate(resolve))
    }
    await this.#ask(worker, null)
    if (this.#worker === worker) this.#become('ready')
  }

  #put(worker: Worker, ids: readonly Id[]): void {
    const { pipeline } = this.#options
    const put = ids.filter((id) => pipeline.get('application', id)).map((id) => documentOf(pipeline, id))
    const remove = ids.filter((id) => !pipeline.get('application', id))
    if (put.length > 0) this.#post(worker, { put })
    if (remove.length > 0) this.#post(worker, { remove })
  }

  #ask(worker: Worker, search: TextSearch | null): Promise<Found | null> {
    const call = this.#calls++
    return new Promise((resolve) => {
      this.#waiting.set(call, resolve)
      this.#post(worker, { call, search })
    })
  }

  #post(worker: Worker, message: ToTextWorker): void {
    worker.postMessage(message)
  }

  #lost(worker: Worker): void {
    if (this.#worker !== worker) return
    this.#worker = null
    const waiting = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const resolve of waiting) resolve(null)
    if (this.#isEnded) return
    const isAgain = this.#starts < 2
    this.#become(isAgain ? 'building' : 'down')
    if (isAgain) this.begin()
  }

  #become(state: TextIndexState): void {
    if (state === this.#state) return
    this.#state = state
    this.#options.onState(state)
  }
}

/** Notes, posting, and what was written to the entries of its timeline. */
const documentOf = (pipeline: Pipeline, id: Id): TextDocument => {
  const application = pipeline.get('application', id)
  const own = application ? writtenIn('application', application) : []
  const written = OWNED_KINDS.filter((kind) => SEARCHED_KINDS.has(kind)).flatMap((kind) =>
    [...pipeline.recordsOf(kind, id)].flatMap((record) => writtenIn(kind, record)),
  )
  return { id, texts: [...own, ...written] }
}

import { Worker } from 'node:worker_threads'
import type { FromWorker, ToWorker, WorkerRequest, WorkerRequests } from './worker-messages'

/** A table that passes the limits needs about a third of this. */
const MEMORY_LIMIT_MB = 1_024

type Waiting = { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }

/** Main's end of the thread that reads one import. When the thread dies, whoever waits is told. */
export class ReadingThread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #calls = 0
  #ended: Error | null = null

  constructor(entry: URL, onProgress: (done: number) => void) {
    this.#worker = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB } })
    this.#worker.on('message', (message: FromWorker) => {
      if ('progress' in message) return onProgress(message.progress)
      const waiting = this.#waiting.get(message.call)
      this.#waiting.delete(message.call)
      if ('failed' in message) waiting?.reject(new Error(message.failed))
      else waiting?.resolve(message.answer)
    })
    this.#worker.on('error', (error) => this.#end(error instanceof Error ? error : new Error(String(error))))
    this.#worker.on('exit', () => this.#end(new Error('the reading thread has ended')))
  }

  ask<R extends WorkerRequest>(ask: R, ...args: Parameters<WorkerRequests[R]>): Promise<ReturnType<WorkerRequests[R]>> {
    if (this.#ended) return Promise.reject(this.#ended)
    const call = this.#calls++
    return new Promise((resolve, reject) => {
      this.#waiting.set(call, { resolve: resolve as (answer: unknown) => void, reject }) // the thread answers in the question's type
      this.#worker.postMessage({ call, ask, with: args } as ToWorker) // the arguments are those of the question
    })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #end(error: Error): void {
    this.#ended ??= error
    for (const { reject } of this.#waiting.values()) reject(this.#ended)
    this.#waiting.clear()
  }
}

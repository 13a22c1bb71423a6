import { Worker } from 'node:worker_threads'
import type { DiskWork } from './disk-work'

/** Main's end of the threads that work on the data folder's files: each piece of work has one of its own, and its memory goes with it. */
export class DiskThread {
  readonly #entry: URL
  readonly #folder: string
  readonly #running = new Set<Worker>()

  /** `entry`: the built thread, `disk-worker.js` beside main. */
  constructor(entry: URL, dataFolder: string) {
    this.#entry = entry
    this.#folder = dataFolder
  }

  /** Rejects when the work can't be done, or the thread is ended before. */
  do(work: DiskWork): Promise<readonly string[]> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(this.#entry, { workerData: { folder: this.#folder, work } })
      this.#running.add(worker)
      worker.on('message', resolve)
      worker.on('error', reject)
      worker.on('exit', () => {
        this.#running.delete(worker)
        reject(new Error('the thread ended before its work was done')) // after a message this says nothing any more
      })
    })
  }

  /** What is under way is given up. It leaves nothing that counts. */
  end(): void {
    for (const worker of this.#running) void worker.terminate()
  }
}

import { create } from 'zustand'
import type { Work } from '../../shared/queries/reports/work'
import { msNow } from './clock'

/** Short enough that a key or a click in between is answered at once, long enough that the pauses cost little. */
const SLICE_MS = 10

/** How many pieces of work are not finished yet. */
export const useAtWork = create<{ readonly pieces: number }>(() => ({ pieces: 0 }))

let last: Promise<unknown> = Promise.resolve()

/**
 * Works it out a slice at a time, with room between the slices for input and drawing; one piece of work after the other.
 * `null` once nobody wants it any more.
 */
export const inSlices = <T>(work: Work<T>, isWanted: () => boolean): Promise<{ readonly value: T } | null> => {
  useAtWork.setState(({ pieces }) => ({ pieces: pieces + 1 }))
  const done = last
    .then(() => workOut(work, isWanted))
    .finally(() => useAtWork.setState(({ pieces }) => ({ pieces: pieces - 1 })))
  // The next one's turn comes in any case, but not before what this one gave could be drawn: several drawings in one go would be a long task.
  last = done.then(pause, pause)
  return done
}

const workOut = async <T>(work: Work<T>, isWanted: () => boolean): Promise<{ readonly value: T } | null> => {
  while (isWanted()) {
    const until = msNow() + SLICE_MS
    while (msNow() < until) {
      const step = work.next()
      if (step.done) return { value: step.value }
    }
    await pause()
  }
  return null
}

/** A task of its own: unlike a promise's it lets input and drawing go first. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })

import type { PipelineStore } from './store'

/** After this long without a change, writing a snapshot disturbs nobody. */
const IDLE_AFTER_MS = 60_000

/** Lets the store tidy up in quiet moments: a while after the start, and after each change. */
export const compactWhenIdle = (store: Pick<PipelineStore, 'subscribe' | 'compactIfWorthwhile'>): void => {
  let timer: NodeJS.Timeout | undefined
  const wait = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => store.compactIfWorthwhile('idle'), IDLE_AFTER_MS)
  }
  wait()
  store.subscribe(wait)
}

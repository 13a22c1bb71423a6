import type { PipelineStore } from './store'

/** After this long without a change, writing a snapshot disturbs nobody. */
const IDLE_AFTER_MS = 60_000

/** Lets the store tidy up in quiet moments. */
export const compactWhenIdle = (store: Pick<PipelineStore, 'subscribe' | 'compactIfWorthwhile'>): void => {
  let timer: NodeJS.Timeout | undefined
  store.subscribe(() => {
    clearTimeout(timer)
    timer = setTimeout(() => store.compactIfWorthwhile('idle'), IDLE_AFTER_MS)
  })
}

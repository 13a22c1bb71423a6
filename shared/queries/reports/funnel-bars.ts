import type { Funnel } from './funnel'
import type { ReachedKind } from './reached'

/** Those that got to one step, by what became of them there; the parts add up to `count`. */
export type FunnelBar = {
  readonly kind: ReachedKind
  readonly count: number
  /** Got to the next step; at the last one, all. */
  readonly on: number
  readonly waiting: number
  readonly withdrawn: number
  readonly ended: number
}

/** The funnel tells of each step what came of those before it; a picture shows it where they stood. */
export const funnelBars = ({ steps }: Funnel): readonly FunnelBar[] =>
  steps.map(({ kind, count }, index) => {
    const next = steps[index + 1]
    if (!next) return { kind, count, on: count, waiting: 0, withdrawn: 0, ended: 0 }
    const { waiting, withdrawn, ended } = next
    return { kind, count, on: next.count, waiting, withdrawn, ended }
  })

import type { Flow, FlowLink, FlowNode } from './flow'

/** Sources beyond those that a drawing has room for, together. */
type OtherSources = { readonly kind: 'other-sources'; readonly count: number }

export type DrawnFlow = {
  readonly n: number
  readonly nodes: readonly (FlowNode | OtherSources)[]
  readonly links: readonly FlowLink[]
}

/** The flow with its largest sources; the rest of them, from two on, become one. The numbers stay. */
export const drawnFlow = ({ n, nodes, links }: Flow, mostSources: number): DrawnFlow => {
  // The sources come first, the largest of them at the beginning.
  const sources = nodes.filter(({ kind }) => kind === 'source').length
  const merged = sources - mostSources
  if (merged < 2) return { n, nodes, links }
  const placeOf = (index: number): number =>
    index < mostSources ? index : index < sources ? mostSources : index - merged + 1
  const values = new Map<string, FlowLink>()
  for (const { source, target, value } of links) {
    const [from, to] = [placeOf(source), placeOf(target)]
    const before = values.get(`${from} ${to}`)?.value ?? 0
    values.set(`${from} ${to}`, { source: from, target: to, value: before + value })
  }
  return {
    n,
    nodes: [...nodes.slice(0, mostSources), { kind: 'other-sources', count: merged }, ...nodes.slice(sources)],
    links: [...values.values()].sort((a, b) => a.source - b.source || a.target - b.target),
  }
}

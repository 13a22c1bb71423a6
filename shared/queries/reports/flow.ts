import type { Case, CaseEnd } from './case'
import { REACHED_KINDS, type ReachedKind } from './reached'
import { sourceKey } from './report-filter'

/** `source` is as the user wrote it; '' where they didn't. */
export type FlowNode =
  | { readonly kind: 'source'; readonly source: string }
  | { readonly kind: 'reached'; readonly reached: Exclude<ReachedKind, 'accepted'> }
  | { readonly kind: 'end'; readonly end: CaseEnd }

/** Indexes into the nodes; a link always leads to a later column, so there is no cycle. */
export type FlowLink = { readonly source: number; readonly target: number; readonly value: number }
export type Flow = { readonly n: number; readonly nodes: readonly FlowNode[]; readonly links: readonly FlowLink[] }

/**
 * Each application is one path: its source, the kinds that it really reached in their fixed order, each once, and how it ended
 * or that it still waits. Silence is an end of its own, at the kind where it fell. Never raw transitions: those may go round.
 */
export const flowOf = (cases: readonly Case[]): Flow => {
  const nodes = new Map<string, FlowNode>()
  const values = new Map<string, { from: string; to: string; value: number }>()
  for (const { path, count } of distinctPaths(cases)) {
    for (const node of path) if (!nodes.has(keyOf(node))) nodes.set(keyOf(node), node)
    for (const [index, node] of path.entries()) {
      const next = path[index + 1]
      if (!next) break
      const [from, to] = [keyOf(node), keyOf(next)]
      const link = values.get(`${from}→${to}`) ?? { from, to, value: 0 }
      link.value += count
      values.set(`${from}→${to}`, link)
    }
  }
  const sizeOf = (key: string): number =>
    [...values.values()].reduce((sum, { from, value }) => (from === key ? sum + value : sum), 0)
  const sorted = [...nodes].sort(
    ([keyA, a], [keyB, b]) => columnOf(a) - columnOf(b) || sizeOf(keyB) - sizeOf(keyA) || (keyA < keyB ? -1 : 1),
  )
  const indexes = new Map(sorted.map(([key], index) => [key, index]))
  return {
    n: cases.length,
    nodes: sorted.map(([, node]) => node),
    links: [...values.values()]
      .map(({ from, to, value }) => ({ source: indexes.get(from) ?? 0, target: indexes.get(to) ?? 0, value }))
      .sort((a, b) => a.source - b.source || a.target - b.target),
  }
}

const FLOW_KINDS = REACHED_KINDS.filter((kind) => kind !== 'accepted')

const pathOf = ({ application, reached, end }: Case): readonly FlowNode[] => [
  { kind: 'source', source: application.source.trim() },
  ...FLOW_KINDS.filter((kind) => reached.has(kind)).map((kind) => ({ kind: 'reached', reached: kind }) as const),
  { kind: 'end', end },
]

type CountedPath = { readonly path: readonly FlowNode[]; count: number }

/** Thousands of applications take a few dozen ways: each is followed once. */
const distinctPaths = (cases: readonly Case[]): Iterable<CountedPath> => {
  const paths = new Map<string, CountedPath>()
  for (const one of cases) {
    const reached = FLOW_KINDS.reduce((bits, kind, index) => (one.reached.has(kind) ? bits | (1 << index) : bits), 0)
    const way = `${reached} ${one.end} ${one.application.source}`
    const known = paths.get(way)
    if (known) known.count++
    else paths.set(way, { path: pathOf(one), count: 1 })
  }
  return paths.values()
}

/** Sources fold, so that one isn't two because of a capital letter or an accent. */
const keyOf = (node: FlowNode): string => {
  switch (node.kind) {
    case 'source':
      return `source:${sourceKey(node.source)}`
    case 'reached':
      return `reached:${node.reached}`
    case 'end':
      return `end:${node.end}`
  }
}

const ENDS: readonly CaseEnd[] = ['accepted', 'declined', 'waiting', 'no-answer', 'rejected', 'cancelled', 'withdrawn']

const columnOf = (node: FlowNode): number => {
  switch (node.kind) {
    case 'source':
      return 0
    case 'reached':
      return 1 + FLOW_KINDS.indexOf(node.reached)
    case 'end':
      return 10 + ENDS.indexOf(node.end)
  }
}

/** The text that sankeymatic.com draws: `From [3] To`. Names are given by the caller; brackets in them would end the name. */
export const sankeymaticText = ({ nodes, links }: Flow, nameOf: (node: FlowNode) => string): string => {
  const names = nodes.map((node) =>
    nameOf(node)
      .replace(/[[\]\r\n]/gu, ' ')
      .trim(),
  )
  return links.map(({ source, target, value }) => `${names[source]} [${value}] ${names[target]}\n`).join('')
}

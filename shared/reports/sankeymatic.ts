import type { Texts } from '../i18n/create-i18n'
import { type Flow, type FlowNode, sankeymaticText } from '../queries/reports/flow'
import { flowNodeName } from './flow-names'

/**
 * The flow as sankeymatic.com reads it: links, then colours (`:Node #708090`). It holds no name of a company or a person.
 * Nodes are told apart by their names alone there: a source called "Applied" mustn't become one with what was reached.
 */
export const sankeymaticOf = (flow: Flow, caption: readonly string[], texts: Texts): string => {
  const names = new Map<FlowNode, string>()
  const taken = new Set<string>()
  for (const node of flow.nodes) {
    const name = plainName(flowNodeName(node, texts))
    let free = name
    for (let number = 2; taken.has(free); number++) free = texts('reportExports.another', { name, number })
    taken.add(free)
    names.set(node, free)
  }
  const nameOf = (node: FlowNode): string => names.get(node) ?? ''
  const comments = caption.map((line) => `// ${line.replace(/[\r\n]+/g, ' ')}\n`).join('')
  const colours = flow.nodes.map((node) => `:${nameOf(node)} ${colourOf(node)}\n`).join('')
  return `${comments}\n${sankeymaticText(flow, nameOf)}\n${colours}`
}

/** Brackets would end the name, and a line that begins with a slash or a colon means something else. */
const plainName = (name: string): string =>
  name
    .replace(/[[\]\r\n#]/g, ' ')
    .replace(/^[\s:/'`]+/, '')
    .replace(/\s+/g, ' ')
    .trim() || '–'

/** Okabe and Ito's palette, which colour-blind people can tell apart; silence and waiting in greys. */
const colourOf = (node: FlowNode): string => {
  switch (node.kind) {
    case 'source':
      return '#708090'
    case 'reached':
      return REACHED[node.reached]
    case 'end':
      return ENDS[node.end]
  }
}

const REACHED = { applied: '#56b4e9', screening: '#0072b2', interviewing: '#cc79a7', offer: '#009e73' } as const
const ENDS = {
  accepted: '#009e73',
  declined: '#e69f00',
  rejected: '#d55e00',
  cancelled: '#f0e442',
  withdrawn: '#e69f00',
  'no-answer': '#8a8f98',
  waiting: '#c3c8d1',
} as const

import type { Texts } from '../../i18n/create-i18n'
import type { Flow, FlowNode } from '../../queries/reports/flow'
import { type ReportTable, tableOf } from './report-table'

/** What a node is called: the source as the user wrote it, a kind reached, or an end. */
export const flowNodeName = (node: FlowNode, texts: Texts): string => {
  switch (node.kind) {
    case 'source':
      return node.source || texts('reportTables.noName')
    case 'reached':
      return texts(`reportTables.reached.${node.reached}`)
    case 'end':
      return texts(`reportTables.end.${node.end}`)
  }
}

/** One row a link. */
export const flowTable = ({ nodes, links }: Flow, texts: Texts): ReportTable => {
  const names = nodes.map((node) => flowNodeName(node, texts))
  return tableOf(
    texts,
    'flow',
    { from: 'text', to: 'text', applications: 'count' },
    links.map(({ source, target, value }) => ({
      from: names[source] ?? '',
      to: names[target] ?? '',
      applications: value,
    })),
  )
}

import type { Texts } from '../i18n/create-i18n'
import type { FlowNode } from '../queries/reports/flow'

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

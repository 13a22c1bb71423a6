import type { Texts } from '../i18n/create-i18n'
import { type Flow, flowOf } from '../queries/reports/flow'
import { type DrawnFlow, drawnFlow } from '../queries/reports/flow-drawn'
import { inOnePiece } from '../queries/reports/work'
import { undatedWords, waitingWords } from '../words/number-words'
import { flowNodeName } from './flow-names'
import { defineReport, notesOf } from './report'
import { type ReportTable, tableOf } from './report-table'
import { sankeymaticOf } from './sankeymatic'

/** More would be too thin to read; the table has them all. */
const MOST_SOURCES = 9

/** Where applications go; the period is about the day of applying. */
export const FLOW = defineReport({
  name: 'flow',
  isWide: true,
  picture: 'chart',
  asks: ['applied'],
  work: ({ applied }) =>
    inOnePiece(() => ({
      ...flowOf(applied),
      waiting: applied.filter(({ end }) => end === 'waiting').length,
      undated: applied.filter(({ isUndated }) => isUndated).length,
    })),
  size: ({ n }) => ({ count: n, of: 'applications' }),
  tables: (flow, { texts }) => [tableOfLinks(flow, texts)],
  notes: ({ n, waiting, undated }, words) =>
    notesOf({
      tooEarly: n === 0 ? words.texts('reports.nothingApplied') : null,
      beside: [waitingWords(waiting, words), undatedWords(undated, words)],
    }),
  drawn: (flow, { texts }) => {
    const drawn = drawnFlow(flow, MOST_SOURCES)
    return {
      ...drawn,
      nodes: drawn.nodes.map((node, index) => ({ node, name: nameOf(node, texts), size: sizeOf(drawn, index) })),
    }
  },
  sankeymatic: sankeymaticOf,
})

/** One row a link. */
const tableOfLinks = ({ nodes, links }: Flow, texts: Texts): ReportTable => {
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

const nameOf = (node: DrawnFlow['nodes'][number], texts: Texts): string =>
  node.kind === 'other-sources' ? texts('reports.flow.others', { count: node.count }) : flowNodeName(node, texts)

/** As many as come in; at a source, as many as go out. */
const sizeOf = ({ links }: DrawnFlow, node: number): number => {
  const into = links.reduce((sum, { target, value }) => (target === node ? sum + value : sum), 0)
  return into > 0 ? into : links.reduce((sum, { source, value }) => (source === node ? sum + value : sum), 0)
}

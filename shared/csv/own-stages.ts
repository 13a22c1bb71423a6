import type { Id } from '../model/id'
import type { Stage } from '../model/stage'
import { APPLICATION_COLUMNS, rowReader } from './columns'
import type { StageTarget } from './import-contract'
import { proposedTarget, stageLabels } from './stage-words'
import type { Table } from './table'

/** Where the cards of a table from here go: into the stage of that name and kind, else into one made anew. */
export const ownStages = (
  table: Table,
  stages: readonly Stage[],
): { readonly targets: Readonly<Record<string, StageTarget | null>>; readonly words: ReadonlyMap<string, number> } => {
  const read = rowReader(APPLICATION_COLUMNS, table.header)
  const standing = new Map(stages.filter((stage) => stage.removedAt === null).map((stage) => [stage.id, stage]))
  const idsByLabel = new Map<string, Id>([...stageLabels(stages)].map(([id, label]) => [label, id]))
  const words = new Map<string, number>()
  const targets = new Map<string, StageTarget | null>()
  for (const { cells } of table.rows) {
    const { stage, stageKind } = read(cells, () => {})
    const word = stage.trim()
    words.set(word, (words.get(word) ?? 0) + 1)
    if (targets.has(word)) continue
    const own = standing.get(idsByLabel.get(word) ?? '')
    if (own && (stageKind === null || own.kind === stageKind))
      targets.set(word, { to: 'stage', stageId: own.id, outcome: null })
    else if (stageKind !== null && word !== '')
      targets.set(word, { to: 'new-stage', name: word.slice(0, 500), kind: stageKind, outcome: null })
    else targets.set(word, proposedTarget(word, stages))
  }
  return { targets: Object.fromEntries(targets), words }
}

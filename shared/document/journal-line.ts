import type { Command } from '../commands/index'
import type { Instant } from '../model/time'
import type { RecordDiff } from '../records/record'
import { squash } from '../records/record-diff'
import type { Change, History } from './document'
import { HISTORY_LENGTH } from './document'
import type { Origin } from './origin'

/** One change as the journal keeps it. */
export type JournalLine = Origin & {
  readonly schemaVersion: number
  /** One more than the line before. */
  readonly revision: number
  readonly at: Instant
  readonly type: Command['type']
  /** How it stands in the undo history. `final`: nothing before it can be taken back. `aside`: the program did it. */
  readonly history: 'do' | 'undo' | 'redo' | 'final' | 'aside'
  readonly records: RecordDiff
}

/** The history after a line. Undo takes the newest change to the other list, with its diff as it was first made. */
export const historyAfter = (history: History, line: JournalLine): History => {
  switch (line.history) {
    case 'final':
      return { undo: [], redo: [] }
    case 'aside':
      // What came from elsewhere is no part of a change that was made here: that one may no longer fit.
      return line.source === 'other-device' ? history : historyAside(history, line.records)
    case 'do': {
      const { revision, type, device, source, records: diff } = line
      const change: Change = { revision, type, device, source, diff }
      return { undo: [...history.undo, change].slice(-HISTORY_LENGTH), redo: [] }
    }
    case 'undo':
      return { undo: history.undo.slice(0, -1), redo: [...history.redo, ...history.undo.slice(-1)] }
    case 'redo':
      return { undo: [...history.undo, ...history.redo.slice(-1)], redo: history.redo.slice(0, -1) }
  }
}

/** What the program did with records of a change becomes part of that change: taken back together, they fit. */
const historyAside = ({ undo, redo }: History, records: RecordDiff): History => {
  const touched = new Set(records.map(keyOf))
  const isTouched = ({ diff }: Change): boolean => diff.some((change) => touched.has(keyOf(change)))
  const index = undo.findLastIndex(isTouched)
  return {
    undo: undo.map((change, at) => (at === index ? { ...change, diff: squash(change.diff, records) } : change)),
    redo: redo.some(isTouched) ? [] : redo,
  }
}

const keyOf = ({ kind, id }: RecordDiff[number]): string => `${kind}/${id}`

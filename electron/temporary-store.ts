import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import type { Command } from '../shared/commands'
import { execute } from '../shared/commands/execute'
import { firstDocument } from '../shared/document/document'
import type { Changed, Reply } from '../shared/ipc'
import { Pipeline } from '../shared/records/pipeline'
import type { RecordDiff } from '../shared/records/record'
import { reverse } from '../shared/records/record-diff'

export const openTemporaryStore = () => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const pipeline = Pipeline.of(firstDocument(new Date().toISOString() as never, zone, '0.1.0').records)
  const texts = new Map<string, string>()
  const listeners = new Set<(c: Changed) => void>()
  const undos: { type: Command['type']; diff: RecordDiff }[] = []
  const redos: typeof undos = []
  let revision = 0
  const history = () => ({ undo: undos.at(-1)?.type ?? null, redo: redos.at(-1)?.type ?? null })
  const apply = (diff: RecordDiff): Reply => {
    revision++
    pipeline.apply(diff)
    for (const l of listeners) l({ revision, diff, history: history() })
    return { ok: true, revision }
  }
  const keepText = (text: string) => {
    if (text.length <= 2000) return { inline: text }
    const sha256 = createHash('sha256').update(text).digest('hex')
    texts.set(sha256, text)
    return { sha256, length: text.length, beginning: text.slice(0, 200) }
  }
  return {
    load: () => ({ revision, records: pipeline.toLists(), history: history() }),
    execute: (command: Command): Reply => {
      const done = execute(pipeline, command, {
        now: new Date().toISOString() as never,
        zone,
        newId: () => v7(),
        keepText,
      })
      if (!done.ok) return done
      undos.push({ type: command.type, diff: done.diff })
      redos.length = 0
      return apply(done.diff)
    },
    undo: (): Reply => {
      const last = undos.pop()
      if (!last) return { ok: false, reason: 'nothing-to-undo' }
      redos.push(last)
      return apply(reverse(last.diff))
    },
    redo: (): Reply => {
      const last = redos.pop()
      if (!last) return { ok: false, reason: 'nothing-to-redo' }
      undos.push(last)
      return apply(last.diff)
    },
    readText: (sha: string) => texts.get(sha) ?? null,
    subscribe: (l: (c: Changed) => void) => {
      listeners.add(l)
      return () => listeners.delete(l)
    },
    close: () => undefined,
  }
}

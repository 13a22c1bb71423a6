import type { CommandContext } from '../../shared/commands/define-command'
import { type Executed, execute } from '../../shared/commands/execute'
import type { Command } from '../../shared/commands/index'
import { firstDocument } from '../../shared/document/document'
import { Pipeline } from '../../shared/records/pipeline'
import type { RecordLists } from '../../shared/records/record'
import { FakeClock } from './fake-clock'

/** Ids that sort in the order in which they were made, as the real ones do. */
export const countingIds = (prefix = 'id'): (() => string) => {
  let count = 0
  return () => `${prefix}-${String(++count).padStart(8, '0')}`
}

export const HUNT = 'first-hunt'

/** The pipeline that a new user begins with. */
const newPipeline = (): Pipeline =>
  Pipeline.of(firstDocument('2026-03-01T08:00:00.000Z', 'Europe/Vienna', '0.1.0').records)

/** Commands on a pipeline in memory, with a clock that can be moved. */
export class Bench {
  readonly pipeline: Pipeline
  readonly clock = new FakeClock()
  readonly #newId = countingIds()
  constructor(pipeline: Pipeline = newPipeline()) {
    this.pipeline = pipeline
  }

  get context(): CommandContext {
    return {
      now: this.clock.now(),
      zone: this.clock.zone(),
      newId: this.#newId,
      keepText: (text) => (text.length > 2_000 ? KEPT : { inline: text }),
    }
  }

  run<T extends Command['type']>(type: T, payload: Extract<Command, { type: T }>['payload']): Executed {
    const executed = execute(this.pipeline, { type, payload } as Command, this.context) // the payload is that of the type
    if (executed.ok) this.pipeline.apply(executed.diff)
    return executed
  }

  /** A card at the top of a column; fails the test when it is refused. */
  card(id: string, stageId = 'applied', company = `Company ${id}`): string {
    const isClosed = stageId === 'closed'
    const done = this.run('application/create', {
      id,
      huntId: HUNT,
      stageId,
      fields: { company },
      appliedOn: null,
      outcome: isClosed ? 'rejected' : null,
    })
    if (!done.ok) throw new Error(`card ${id} was refused: ${done.reason}`)
    return id
  }

  column(stageId: string): readonly string[] {
    return this.pipeline.columnOf(HUNT, stageId).map(({ id }) => id)
  }
}

const KEPT = { sha256: 'a'.repeat(64), length: 2_001, beginning: '' }

/** The records by kind and id: a pipeline's state whatever the order in which it came about. */
export const stateOf = (records: RecordLists): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(records).map(([kind, list]) => [
      kind,
      Object.fromEntries(list.map((record: { readonly id: string }) => [record.id, record])),
    ]),
  )

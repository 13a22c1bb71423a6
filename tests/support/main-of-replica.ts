import { Replica } from '../../renderer/state/replica'
import type { Changed, LoadedPipeline } from '../../shared/ipc'
import type { RecordDiff } from '../../shared/records/record'
import { Bench, HUNT } from './builders'

/** The other end of a replica: the truth, what it tells of each change, and loads that are answered when the test says so. */
export class Main {
  readonly bench = new Bench()
  readonly #loads: ((loaded: LoadedPipeline) => void)[] = []
  loads = 0
  revision = 0

  readonly load = (): Promise<LoadedPipeline> => {
    this.loads++
    return new Promise((resolve) => this.#loads.push(resolve))
  }

  /** What a load answers now. */
  now(): LoadedPipeline {
    const history = { undo: null, redo: null } as const
    return structuredClone({ revision: this.revision, records: this.bench.pipeline.toLists(), history })
  }

  async answer(loaded = this.now()): Promise<void> {
    this.#loads.shift()?.(loaded)
    await settled()
  }

  /** A command that reached the disk, as windows are told of it. */
  change(run: (bench: Bench) => { readonly ok: boolean; readonly diff?: RecordDiff }): Changed {
    const done = run(this.bench)
    if (!done.ok || !done.diff) throw new Error('refused')
    this.revision++
    const undo = { type: 'application/update', applications: 1, applicationId: null } as const
    const changed: Changed = { revision: this.revision, diff: done.diff, history: { undo, redo: null } }
    return structuredClone(changed)
  }

  card(id: string, stageId = 'applied'): Changed {
    return this.change((bench) =>
      bench.run('application/create', {
        id,
        huntId: HUNT,
        stageId,
        fields: { company: `Company ${id}` },
        appliedOn: null,
        outcome: null,
      }),
    )
  }

  move(id: string, stageId: string): Changed {
    return this.change((bench) => bench.run('application/move', { ids: [id], stageId, place: 'bottom', outcome: null }))
  }
}

/** Lets everything that waits for an answer go on. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
}

/** A window that has loaded what there is. */
export const loadedReplica = async (main: Main): Promise<Replica> => {
  const replica = new Replica(main.load)
  const loading = replica.load()
  await main.answer()
  await loading
  return replica
}

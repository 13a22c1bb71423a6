import type { RecoveryChoice } from '../../electron/persistence/recovery'
import type { PipelineStore } from '../../electron/store/store'
import { FakeClock } from './fake-clock'
import { type OpenedPipeline, openPipeline, type PipelineOptions } from './open-pipeline'

type Options = Partial<PipelineOptions>

/** Opens a folder as the program does, with a fake clock. */
export const tryOpening = (
  folder: string,
  options: Options = {},
  choice: RecoveryChoice | null = null,
): OpenedPipeline =>
  openPipeline({ folder, clock: new FakeClock(), appVersion: '0.1.0', onProblem: () => undefined, ...options }, choice)

/** Opens a folder that is in order. */
export const openedStore = (folder: string, options: Options = {}): PipelineStore => {
  const opened = tryOpening(folder, options)
  if (!opened.ok) throw new Error(`not opened: ${JSON.stringify(opened.failure)}`)
  return opened.store
}

/** Adds a card; what the store answered. */
export const addCard = (store: PipelineStore, id: string, posting = '') =>
  store.execute({
    type: 'application/create',
    payload: {
      id,
      huntId: 'first-hunt',
      stageId: 'applied',
      fields: { company: `Company ${id}`, posting },
      appliedOn: null,
      outcome: null,
    },
  })

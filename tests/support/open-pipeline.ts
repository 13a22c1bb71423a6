import { v7 } from 'uuid'
import type { Clock } from '../../electron/clock'
import { type FileSystem, nodeFileSystem } from '../../electron/persistence/file-system'
import { type Note, type OpenFailure, openRepository } from '../../electron/persistence/opening'
import { type RecoveryChoice, recoverRepository } from '../../electron/persistence/recovery'
import { PipelineStore, type StoreContext } from '../../electron/store/store'

/** The installation on which tests make their changes. */
export const DEVICE = 'device-of-tests'

export type PipelineOptions = {
  /** The data folder. */
  readonly folder: string
  readonly clock: Clock
  readonly appVersion: string
  readonly onProblem: StoreContext['onProblem']
  readonly newId?: StoreContext['newId']
  readonly files?: FileSystem
}

export type OpenedPipeline =
  | { readonly ok: true; readonly store: PipelineStore; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly failure: OpenFailure }

/** Opens the pipeline of a folder, or says why that can't be done; with a choice, goes on from what was offered. */
export const openPipeline = (options: PipelineOptions, choice: RecoveryChoice | null = null): OpenedPipeline => {
  const { folder, clock, appVersion, onProblem, newId = () => v7(), files = nodeFileSystem } = options
  const place = { files, folder, clock, appVersion }
  const opened = choice ? recoverRepository(place, choice) : openRepository(place)
  if (!opened.ok) return opened
  const store = new PipelineStore(opened.repository, opened.state, { clock, device: DEVICE, newId, onProblem })
  store.compactIfWorthwhile('open')
  return { ok: true, store, notes: opened.notes }
}

import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { HistoryState } from '../../shared/ipc'
import type { Id } from '../../shared/model/id'
import type { Pipeline } from '../../shared/records/pipeline'
import type { Kind, RecordTypes } from '../../shared/records/record'
import { bridge } from './bridge'
import { Replica, type WatchKey, watch } from './replica'

/** This window's replica. */
export const replica = new Replica(() => bridge.request.load())

/** A query's value, worked out again only when something that it watches has changed, or one of `deps`. */
export const usePipeline = <T>(
  query: (pipeline: Pipeline) => T,
  watched: readonly WatchKey[],
  deps: readonly unknown[] = [],
): T => {
  const names = watched.join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names stand for the keys
  const subscribe = useCallback((listener: () => void) => replica.subscribe(watched, listener), [names])
  const version = useSyncExternalStore(subscribe, () => replica.versionOf(watched))
  // biome-ignore lint/correctness/useExhaustiveDependencies: a query is told apart by what it watches and by its deps
  return useMemo(() => query(replica.pipeline), [version, names, ...deps])
}

/** One record, or `undefined` once it is gone. */
export const useRecord = <K extends Kind>(kind: K, id: Id | null): RecordTypes[K] | undefined =>
  usePipeline((pipeline) => (id === null ? undefined : pipeline.get(kind, id)), [watch.record(kind, id ?? '')])

/** What Ctrl/Cmd+Z would take back. */
export const useHistory = (): HistoryState => usePipeline(() => replica.history, [watch.history])

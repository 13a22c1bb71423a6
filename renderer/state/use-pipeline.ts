import { useMemo, useSyncExternalStore } from 'react'
import type { Id } from '../../shared/model/id'
import type { Kind, RecordTypes } from '../../shared/records/record'
import { bridge } from './bridge'
import { Replica } from './replica'
import { type Query, TrackedQuery } from './tracked-query'

/** This window's replica. */
export const replica = new Replica(() => bridge.request.load())

/** A query's value, worked out again only when something that it read has changed, or one of `deps`. */
export const usePipeline = <T>(query: Query<T>, deps: readonly unknown[]): T => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a query is told apart by its deps
  const tracked = useMemo(() => new TrackedQuery(replica, query), deps)
  return useSyncExternalStore(tracked.subscribe, tracked.value)
}

/** One record, or `undefined` once it is gone. */
export const useRecord = <K extends Kind>(kind: K, id: Id | null): RecordTypes[K] | undefined =>
  usePipeline((pipeline) => (id === null ? undefined : pipeline.get(kind, id)), [kind, id])

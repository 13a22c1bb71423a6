import { useCallback, useEffect, useRef, useState } from 'react'
import type { ImportFailure, ImportSource, OpenedImport } from '../../../shared/csv/import-contract'
import { bridge } from '../../state/bridge'

export type ReadTable = Extract<OpenedImport, { readonly ok: true }>

export type Reading = {
  readonly table: ReadTable | null
  readonly failure: ImportFailure | null
  /** From 0 to 1 while a table is read; `null` when none is. */
  readonly progress: number | null
  readonly read: (source: ImportSource) => void
  /** The table is no longer there in main: it has to be read again. */
  readonly lose: () => void
}

/**
 * Reads a table in main and lets go of it there when another one takes its place or the wizard closes.
 * A table that is being added (`isKept`) is let go by its adding.
 */
export const useReading = (onRead: (table: ReadTable) => void, isKept: { readonly current: boolean }): Reading => {
  const [table, setTable] = useState<ReadTable | null>(null)
  const [failure, setFailure] = useState<ImportFailure | null>(null)
  const [progress, setProgress] = useState<number | null>(null)
  const latest = useRef({ isOpen: true, request: 0, onRead })
  latest.current.onRead = onRead

  useEffect(() => bridge.on('importProgress', ({ done }) => setProgress((known) => (known === null ? null : done))), [])
  useEffect(() => {
    latest.current.isOpen = true
    return () => {
      latest.current.isOpen = false
    }
  }, [])
  const importId = table?.importId ?? null
  useEffect(() => {
    if (importId === null) return
    return () => {
      if (!isKept.current) void bridge.request.closeImport(importId)
    }
  }, [importId, isKept])

  const read = useCallback((source: ImportSource): void => {
    const request = ++latest.current.request
    setFailure(null)
    setProgress(0)
    const opened = bridge.request.openImport(source).catch((): OpenedImport => ({ ok: false, problem: 'unreadable' }))
    void opened.then((result) => {
      const isWanted = latest.current.isOpen && request === latest.current.request
      if (!isWanted) {
        if (result?.ok) void bridge.request.closeImport(result.importId)
        return
      }
      setProgress(null)
      if (result === null) return
      if (!result.ok) return setFailure(result.problem)
      setTable(result)
      latest.current.onRead(result)
    })
  }, [])

  const lose = useCallback((): void => {
    setTable(null)
    setFailure('unreadable')
  }, [])

  return { table, failure, progress, read, lose }
}

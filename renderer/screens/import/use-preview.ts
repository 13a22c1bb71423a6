import { useEffect, useRef, useState } from 'react'
import type { ImportMapping, ImportPreview } from '../../../shared/csv/import-contract'
import type { Id } from '../../../shared/model/id'
import { bridge } from '../../state/bridge'

/** Typing the name of a new column must not read ten thousand rows at each letter. */
const SETTLE_MS = 120

type Known = { readonly mapping: ImportMapping; readonly huntId: Id; readonly preview: ImportPreview }

/** What would be brought in under this mapping, as main works it out. `isFresh`: it is of exactly this mapping. */
export const usePreview = (
  importId: Id | null,
  mapping: ImportMapping | null,
  huntId: Id | null,
  onLost: () => void,
): { readonly preview: ImportPreview | null; readonly isFresh: boolean } => {
  const [known, setKnown] = useState<Known | null>(null)
  const lost = useRef(onLost)
  lost.current = onLost
  useEffect(() => {
    if (importId === null || mapping === null || huntId === null) {
      setKnown(null)
      return
    }
    let isCurrent = true
    const timer = setTimeout(() => {
      bridge.request.previewImport(importId, mapping, huntId).then(
        (preview) => {
          if (isCurrent) setKnown({ mapping, huntId, preview })
        },
        () => {
          if (isCurrent) lost.current()
        },
      )
    }, SETTLE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [importId, mapping, huntId])
  return { preview: known?.preview ?? null, isFresh: known?.mapping === mapping && known?.huntId === huntId }
}

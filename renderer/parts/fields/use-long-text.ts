import { useEffect, useState } from 'react'
import type { LongText } from '../../../shared/model/text'
import { bridge } from '../../state/bridge'

/** A text that may be kept in a file: its whole, once it is here. */
export type LoadedText =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly text: string }
  | { readonly state: 'missing' }

/** The whole text. While another version is read the one before stays. `isWanted`: whether to read it at all. */
export const useLongText = (text: LongText, isWanted = true): LoadedText => {
  const sha256 = 'inline' in text ? null : text.sha256
  const [read, setRead] = useState<LoadedText>({ state: 'loading' })
  useEffect(() => {
    if (sha256 === null || !isWanted) return undefined
    let isCurrent = true
    const show = (loaded: string | null): void => {
      if (isCurrent) setRead(loaded === null ? { state: 'missing' } : { state: 'ready', text: loaded })
    }
    bridge.request.readText(sha256).then(show, () => show(null))
    return () => {
      isCurrent = false
    }
  }, [sha256, isWanted])
  return 'inline' in text ? { state: 'ready', text: text.inline } : read
}

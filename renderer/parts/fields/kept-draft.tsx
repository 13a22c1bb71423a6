import type { ReactNode } from 'react'
import { useDrafts } from '../../state/drafts'
import { DraftSign } from '../../ui/draft-sign'

type Props = {
  readonly draft: { readonly place: string; readonly isKept: boolean; readonly drop: () => void }
  /** After it is discarded: where the focus goes, what was said of it. */
  readonly onDiscard?: () => void
}

/** In a form that keeps what is typed: says so, and discards it. */
export const KeptDraft = ({ draft: { place, isKept, drop }, onDiscard }: Props): ReactNode => {
  const isUnwritten = useDrafts(({ unwritten }) => unwritten.has(place))
  return (
    <DraftSign
      isKept={isKept}
      isUnwritten={isUnwritten}
      onDiscard={() => {
        drop()
        onDiscard?.()
      }}
    />
  )
}

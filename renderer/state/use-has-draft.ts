import type { About } from '../../shared/drafts/draft'
import { useDrafts } from './drafts'

/** Whether something was typed into the form at a place. */
export const useHasDraft = (place: string): boolean => useDrafts(({ drafts }) => drafts.has(place))

/** Whether something was typed into any form that needs this record. */
export const useHasDraftAbout = ({ kind, id }: About): boolean =>
  useDrafts(({ drafts }) =>
    [...drafts.values()].some(({ about }) => about.some((each) => each.kind === kind && each.id === id)),
  )

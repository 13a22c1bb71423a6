import { create } from 'zustand'
import type { Id } from '../../../shared/model/id'
import { closeDialog } from '../../state/dialogs'

export const CHOICES = ['let-go', 'nudge', 'keep'] as const
export type Choice = (typeof CHOICES)[number]

type State = {
  /** Not applied yet; kept when the review is left, as long as the window lives. */
  readonly decisions: ReadonlyMap<Id, Choice>
  /** The question before leaving with decisions that are not applied. */
  readonly isAsking: boolean
}

/** What was decided in the review so far. */
export const useReview = create<State>(() => ({ decisions: new Map(), isAsking: false }))

/** `null` takes the decision back. */
export const decide = (ids: Iterable<Id>, choice: Choice | null): void =>
  useReview.setState(({ decisions }) => {
    const next = new Map(decisions)
    for (const id of ids)
      if (choice === null) next.delete(id)
      else next.set(id, choice)
    return { decisions: next }
  })

export const clearDecisions = (): void => useReview.setState({ decisions: new Map(), isAsking: false })

/** Asks first when something was decided; asked once more, it goes on. */
export const leaveReview = (): void => {
  const { decisions, isAsking } = useReview.getState()
  if (decisions.size === 0) closeDialog()
  else useReview.setState({ isAsking: !isAsking })
}

export const leaveUnapplied = (): void => {
  useReview.setState({ isAsking: false })
  closeDialog()
}

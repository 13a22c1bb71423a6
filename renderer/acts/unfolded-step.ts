import { createContext, useContext } from 'react'
import { create } from 'zustand'
import type { Id } from '../../shared/model/id'

/** What an opened step shows: what is to be done, a form for a reply, one for a day to put it off to, or one for its words and time. */
export type StepMode = 'act' | 'reply' | 'snooze' | 'edit'

/** A step may stand in a list and in the panel beside it at once: it unfolds where the user asked for it. */
export type StepPlace = 'list' | 'panel'

type TodayState = {
  readonly open: { readonly stepId: Id; readonly mode: StepMode; readonly place: StepPlace } | null
  readonly snoozeMenu: { readonly stepId: Id; readonly place: StepPlace } | null
}

/** What is unfolded on the home screen and in the panel. */
export const useTodayUi = create<TodayState>(() => ({ open: null, snoozeMenu: null }))

export const StepPlaceContext = createContext<StepPlace>('list')
export const useStepPlace = (): StepPlace => useContext(StepPlaceContext)

/** How the step is unfolded here; `null`: it isn't. */
export const useOpenMode = (stepId: Id | null): StepMode | null => {
  const place = useStepPlace()
  return useTodayUi(({ open }) => (open?.stepId === stepId && open?.place === place ? open.mode : null))
}

export const openStep = (stepId: Id, place: StepPlace, mode: StepMode = 'act'): void =>
  useTodayUi.setState({ open: { stepId, mode, place } })
export const closeStep = (): void => useTodayUi.setState({ open: null })
export const toggleStep = (stepId: Id, place: StepPlace): void => {
  const { open } = useTodayUi.getState()
  if (open?.stepId === stepId && open.place === place && open.mode === 'act') closeStep()
  else openStep(stepId, place)
}

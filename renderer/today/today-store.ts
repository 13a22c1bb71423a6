import { create } from 'zustand'
import type { Id } from '../../shared/model/id'

/** What an opened step shows: what is to be done, a form for a reply, or one for a day to put it off to. */
export type StepMode = 'act' | 'reply' | 'snooze'

type TodayState = {
  readonly openStepId: Id | null
  readonly mode: StepMode
  readonly snoozeMenuId: Id | null
}

/** What is unfolded on the home screen. */
export const useTodayUi = create<TodayState>(() => ({ openStepId: null, mode: 'act', snoozeMenuId: null }))

export const openStep = (openStepId: Id, mode: StepMode = 'act'): void => useTodayUi.setState({ openStepId, mode })
export const closeStep = (): void => useTodayUi.setState({ openStepId: null, mode: 'act' })
export const toggleStep = (id: Id): void =>
  useTodayUi.getState().openStepId === id && useTodayUi.getState().mode === 'act' ? closeStep() : openStep(id)

import { create } from 'zustand'
import type { Id } from '../../../shared/model/id'

/** The application whose panel asks for the day of a new interview. */
export const usePlanning = create<{ readonly applicationId: Id | null }>(() => ({ applicationId: null }))

export const askWhen = (applicationId: Id): void => usePlanning.setState({ applicationId })
export const stopAsking = (): void => usePlanning.setState({ applicationId: null })

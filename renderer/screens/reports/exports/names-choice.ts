import { create } from 'zustand'

/** Whether companies and people stand by name in what others may see. Never kept beyond this window: forgetting it would tell. */
export const useNamesChoice = create<{ readonly withNames: boolean }>(() => ({ withNames: false }))

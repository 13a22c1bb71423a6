import { create } from 'zustand'
import type { About, Reminders, Storage } from '../../shared/ipc'

type Facts = { readonly about: About | null; readonly storage: Storage; readonly reminders: Reminders }

/** What main says of itself: version, folders, whether changes reach the disk. */
export const useFacts = create<Facts>(() => ({ about: null, storage: 'writable', reminders: { isArriving: true } }))

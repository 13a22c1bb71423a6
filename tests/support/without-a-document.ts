import type * as React from 'react'
import { vi } from 'vitest'
import type * as Zustand from 'zustand'

/** What components ask of a window while they are drawn; nothing is shown and no effect runs. */
export const stubWindow = (request: Readonly<Record<string, unknown>>): void => {
  const media = { matches: false, addEventListener: () => {}, removeEventListener: () => {} }
  vi.stubGlobal('window', {
    bridge: { request },
    matchMedia: () => media,
    getComputedStyle: () => ({}),
    addEventListener: () => {},
    removeEventListener: () => {},
    innerWidth: 1_400,
    innerHeight: 900,
  })
  vi.stubGlobal('matchMedia', () => media)
  vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'], userAgent: '', platform: 'Linux' })
  vi.stubGlobal('document', {
    addEventListener: () => {},
    removeEventListener: () => {},
    querySelector: () => null,
    body: {},
    documentElement: { clientWidth: 1_400 },
  })
}

/** React draws into a text without asking stores for what they hold: here they say what they hold now. `isUnfolded`: whatever opens on a click is open. */
export const reactOfNow = (react: typeof React, isUnfolded: () => boolean): object => ({
  ...react,
  useSyncExternalStore: <T>(_subscribe: unknown, valueNow: () => T): T => valueNow(),
  useState: (first: unknown) => react.useState(first === false && isUnfolded() ? true : first),
})

/** The same for the stores of this window. */
export const zustandOfNow = (zustand: typeof Zustand) => ({
  ...zustand,
  create: <T>(first: Zustand.StateCreator<T>) => {
    const store = zustand.createStore<T>(first)
    return Object.assign((select: (state: T) => unknown = (state) => state) => select(store.getState()), store)
  },
})

/** A list is as long as what it holds: nothing can be measured. */
export const wholeLists = {
  defaultRangeExtractor: () => [],
  useVirtualizer: ({ count, getItemKey = (index: number) => index }: VirtualOptions) => ({
    getVirtualItems: () =>
      Array.from({ length: Math.min(count, MOST_DRAWN) }, (_, index) => ({
        index,
        key: getItemKey(index),
        start: index,
        end: index + 1,
        size: 1,
      })),
    getTotalSize: () => count,
    measureElement: () => {},
    measure: () => {},
    scrollToIndex: () => {},
  }),
} as const

type VirtualOptions = { readonly count: number; readonly getItemKey?: (index: number) => string | number }
/** A few of each list are enough. */
const MOST_DRAWN = 3

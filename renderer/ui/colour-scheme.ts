import type { MantineColorSchemeManager } from '@mantine/core'

/** The scheme is a setting of main's; Mantine stores none of its own. */
export const noColourSchemeStore: MantineColorSchemeManager = {
  get: (fallback) => fallback,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
}

import { headerKey } from '../header'
import { HUNTR } from './huntr'
import { JOBSYNC } from './jobsync'
import { LINKEDIN_APPLICATIONS, LINKEDIN_CONNECTIONS, LINKEDIN_SAVED } from './linkedin'
import type { Preset } from './preset'
import { SIMPLIFY } from './simplify'
import { TEAL } from './teal'

const PRESETS: readonly Preset[] = [HUNTR, TEAL, SIMPLIFY, JOBSYNC, LINKEDIN_APPLICATIONS, LINKEDIN_SAVED]

/** Whose export has this header; `null`: nobody's that is known. The order of the columns doesn't matter. */
export const presetOf = (header: readonly string[]): Preset | null => {
  const keys = new Set(header.map(headerKey))
  return (
    PRESETS.find(
      (preset) => preset.required.every((key) => keys.has(key)) && !preset.forbidden.some((key) => keys.has(key)),
    ) ?? null
  )
}

/** Whether this is a list of people whom the user knows: bringing it in as applications would be wrong. */
export const isConnections = (header: readonly string[]): boolean => {
  const keys = new Set(header.map(headerKey))
  return LINKEDIN_CONNECTIONS.every((key) => keys.has(key))
}

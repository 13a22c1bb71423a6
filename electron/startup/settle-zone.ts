import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { t } from '../i18n'
import { PATHS } from '../paths'
import { attempt, nodeFileSystem, writeNewFile } from '../persistence/file-system'
import { type FoundZone, findZone, systemZoneSources } from './system-zone'

/** The zone that was taken, what `TZ` said, and whether the user has seen both before. */
export type SettledZone = FoundZone & { readonly tz: string | null; readonly isAsLastTime: boolean }

/**
 * Makes the zone that was found the one of this process: its threads and Chromium's windows inherit it, whatever they
 * ask. To be called before anything else tells the time. `look`: nothing is written into the data folder.
 */
export const settleZone = (dataFolder: string, mode: 'remember' | 'look'): SettledZone => {
  const tz = process.env.TZ ?? null
  const last = lastIn(dataFolder)
  const found = findZone(systemZoneSources(nodeFileSystem, last?.zone ?? null))
  // Where the runtime is right it is left alone, so that it goes on to follow the system.
  if (found.from !== 'runtime') process.env.TZ = found.zone
  const isAsLastTime = last?.zone === found.zone && last.tz === tz
  const isWorthRemembering = found.from !== 'none' && !isAsLastTime
  if (mode === 'remember' && isWorthRemembering) attempt(() => remember(dataFolder, { zone: found.zone, tz }))
  return { ...found, tz, isAsLastTime }
}

/** What the user must know of it; `null`: nothing. A guess is told each time, a name that could be read but once. */
export const zoneInWords = ({ zone, from, tz, isAsLastTime }: SettledZone): string | null => {
  switch (from) {
    case 'runtime':
      return null
    case 'named':
      return isAsLastTime ? null : `${t('zone.named', { tz: tz ?? '', zone })} ${t('zone.mend')}`
    case 'computer':
    case 'last':
    case 'none':
      return [tz ? t('zone.unknown', { tz }) : t('zone.unnamed'), t(`zone.${from}`, { zone }), t('zone.mend')].join(' ')
  }
}

type Remembered = { readonly zone: string; readonly tz: string | null }

const lastIn = (dataFolder: string): Remembered | null => {
  try {
    const last: unknown = JSON.parse(readFileSync(join(dataFolder, PATHS.zone), 'utf8'))
    return isRemembered(last) ? last : null
  } catch {
    return null
  }
}

const isRemembered = (last: unknown): last is Remembered =>
  typeof last === 'object' &&
  last !== null &&
  'zone' in last &&
  typeof last.zone === 'string' &&
  'tz' in last &&
  (typeof last.tz === 'string' || last.tz === null)

const remember = (dataFolder: string, zone: Remembered): void =>
  writeNewFile(nodeFileSystem, join(dataFolder, PATHS.zone), Buffer.from(JSON.stringify(zone)))

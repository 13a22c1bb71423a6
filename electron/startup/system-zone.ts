import { realpathSync } from 'node:fs'
import { isKnownZone } from '../../shared/model/time'
import { attempt, type FileSystem } from '../persistence/file-system'

/** What the system was asked, for a test to answer otherwise. */
export type ZoneSources = {
  /** The variable `TZ`; `null`: it isn't set. */
  readonly tz: string | null
  /** What the runtime itself makes of all that; nothing, or nonsense, for what it can't read. */
  readonly runtime: string | undefined
  /** Where a path really leads; `null`: nowhere. */
  readonly realPath: (path: string) => string | null
  /** What a small file says; `null`: it can't be read. */
  readonly text: (path: string) => string | null
  /** The zone of the last start; `null`: not known. */
  readonly last: string | null
}

/** The user's zone, and where it comes from. */
export type FoundZone = {
  readonly zone: string
  /**
   * `runtime`: as the runtime has it. `named`: what `TZ` says, though the runtime can't read it. The others are guesses:
   * the setting of the computer, the zone of the last start, UTC.
   */
  readonly from: 'runtime' | 'named' | 'computer' | 'last' | 'none'
}

/** Where the files of zones lie, on every system that has them, and in which flavours. */
const ZONE_FILE = /\/zoneinfo\/(?:posix\/|right\/)?(.+)$/
/** `UTC-3`, `<+03>-3`: hours west of Greenwich without daylight saving, which is how `Etc/GMT…` counts, too. */
const FIXED = /^(?:[A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)([+-]?)(\d{1,2})(?::?00)?$/

/** The user's zone: by `TZ`, by the computer's setting, by the last start, else UTC. Always one that can be calculated with. */
export const findZone = (sources: ZoneSources): FoundZone => {
  const { tz, runtime, last } = sources
  const named = tz === null ? null : zoneNamed(tz, sources)
  if (runtime !== undefined && isKnownZone(runtime) && (tz === null || named === runtime))
    return { zone: runtime, from: 'runtime' }
  if (named !== null) return { zone: named, from: 'named' }
  const computer = zoneOfFile('/etc/localtime', sources) ?? known(sources.text('/etc/timezone')?.trim())
  if (computer !== null) return { zone: computer, from: 'computer' }
  const lastKnown = known(last)
  return lastKnown === null ? { zone: 'UTC', from: 'none' } : { zone: lastKnown, from: 'last' }
}

/** What a value of `TZ` means, without daylight-saving rules of its own, which have no name. */
const zoneNamed = (tz: string, sources: ZoneSources): string | null => {
  const name = tz.replace(/^:/, '').replace(/^(?:posix|right)\//, '')
  if (name.startsWith('/')) {
    const isOfComputer = name === '/etc/localtime'
    return zoneOfFile(name, sources) ?? (isOfComputer ? known(sources.text('/etc/timezone')?.trim()) : null)
  }
  return known(name) ?? fixedZone(name)
}

const fixedZone = (name: string): string | null => {
  const [, sign, hours] = FIXED.exec(name) ?? []
  if (hours === undefined) return null
  return Number(hours) === 0 ? 'UTC' : known(`Etc/GMT${sign === '-' ? '-' : '+'}${Number(hours)}`)
}

const zoneOfFile = (path: string, { realPath }: ZoneSources): string | null =>
  known(ZONE_FILE.exec(realPath(path) ?? '')?.[1])

/** As the runtime spells it; offsets such as `+03:00` are no zones. */
const known = (name: string | null | undefined): string | null =>
  name && /^[A-Za-z]/.test(name) && isKnownZone(name)
    ? new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
    : null

/** What this computer says. */
export const systemZoneSources = (files: FileSystem, last: string | null): ZoneSources => ({
  tz: process.env.TZ ?? null,
  runtime: Intl.DateTimeFormat().resolvedOptions().timeZone,
  realPath: (path) => {
    let real: string | null = null
    attempt(() => {
      real = realpathSync(path)
    })
    return real
  },
  text: (path) => {
    let text: string | null = null
    attempt(() => {
      text = files.readFile(path).toString()
    })
    return text
  },
  last,
})

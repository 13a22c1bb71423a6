import type { Application } from '../../shared/model/application'
import { addDays, type Day } from '../../shared/model/time'
import type { Happening, TimelineEntry } from '../../shared/model/timeline-entry'
import { type Case, casesOf } from '../../shared/queries/reports/case'
import { Random } from '../../shared/sample/random'
import { application, applied, ended, entry, held, hunt, moved, offered, pipelineOf, reply } from './query-builders'

/** How a simulated hunt goes. Delays are log-normal: the median in days, and σ of the logarithm. */
export type HuntKind = {
  readonly tries: number
  /** Applied on uniformly random days of so many. */
  readonly days: number
  readonly invited: { readonly chance: number; readonly median: number }
  readonly refused: { readonly chance: number; readonly median: number }
  readonly sigma: number
  /** After the last round; a no after any other. */
  readonly offered: { readonly chance: number; readonly median: number }
  readonly refusedAfter: { readonly chance: number; readonly median: number }
  /** Rounds before an offer, the chance of each next one, the days between, and those until the next one is planned (1). */
  readonly rounds: {
    readonly count: number
    readonly chance: number
    readonly days: number
    readonly plannedAfter?: number
  }
  /** An import of everything until that day, with the share of endings that have a day. */
  readonly imported: { readonly day: number; readonly datedShare: number } | null
  /** Everything silent is withdrawn then, as an offer is accepted. */
  readonly withdrawnOn: number | null
}

export const PLAIN_HUNT: HuntKind = {
  tries: 60,
  days: 70,
  invited: { chance: 0.12, median: 6 },
  refused: { chance: 0.35, median: 12 },
  sigma: 0.7,
  offered: { chance: 0.3, median: 8 },
  refusedAfter: { chance: 0.4, median: 6 },
  rounds: { count: 1, chance: 1, days: 5 },
  imported: null,
  withdrawnOn: null,
}

/** The day of an interview after the invitation. */
const HELD_AFTER_DAYS = 5
const FIRST_DAY: Day = '2026-01-05'
const ZONE = 'UTC'

/** Days count from the first of the hunt. */
export type Happened = { readonly on: number; readonly what: 'invited' | 'held' | 'no' | 'offered' }
export type SimulatedTry = { readonly on: number; readonly happened: readonly Happened[] }
export type SimulatedHunt = {
  readonly kind: HuntKind
  readonly tries: readonly SimulatedTry[]
  readonly random: Random
}

export const simulatedHunt = (seed: number, kind: HuntKind): SimulatedHunt => {
  const random = new Random(seed)
  const tries = Array.from({ length: kind.tries }, () => simulatedTry(random, kind))
  return { kind, tries: tries.sort((a, b) => a.on - b.on), random }
}

const simulatedTry = (random: Random, kind: HuntKind): SimulatedTry => {
  const on = random.between(0, kind.days - 1)
  const after = (from: number, median: number): number =>
    from + Math.round(median * Math.exp(kind.sigma * normal(random)))
  const luck = random.next()
  if (luck >= kind.invited.chance) {
    const isRefused = luck < kind.invited.chance + kind.refused.chance
    return { on, happened: isRefused ? [{ on: after(on, kind.refused.median), what: 'no' }] : [] }
  }
  const invitedOn = after(on, kind.invited.median)
  const happened: Happened[] = [{ on: invitedOn, what: 'invited' }]
  let heldOn = invitedOn + HELD_AFTER_DAYS
  happened.push({ on: heldOn, what: 'held' })
  for (let round = 1; round < kind.rounds.count; round++) {
    if (!random.isLucky(kind.rounds.chance))
      return { on, happened: [...happened, ...refusal(random, kind, heldOn, after)] }
    happened.push({ on: heldOn + (kind.rounds.plannedAfter ?? 1), what: 'invited' })
    heldOn += kind.rounds.days
    happened.push({ on: heldOn, what: 'held' })
  }
  const share = kind.rounds.count === 1 ? kind.offered.chance : kind.rounds.chance
  if (random.isLucky(share))
    return { on, happened: [...happened, { on: after(heldOn, kind.offered.median), what: 'offered' }] }
  return { on, happened: [...happened, ...refusal(random, kind, heldOn, after)] }
}

/** Of those that get no further, so many hear it. */
const refusal = (
  random: Random,
  { refusedAfter, offered: { chance } }: HuntKind,
  heldOn: number,
  after: (from: number, median: number) => number,
): readonly Happened[] =>
  random.isLucky(refusedAfter.chance / (1 - chance)) ? [{ on: after(heldOn, refusedAfter.median), what: 'no' }] : []

/** Box and Muller (1958). */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())

export const tryId = (index: number): string => `try-${String(index).padStart(4, '0')}`

/** Whether the file tells the day of its ending. */
export const isDated = ({ imported }: HuntKind, index: number): boolean =>
  imported !== null && (index * 0.618034) % 1 < imported.datedShare

export const dayAt = (day: number): Day => addDays(FIRST_DAY, day)

/** What the reports make of it on that day of the hunt; everything was logged on its day, or brought in by an import. */
export const casesOn = (simulated: SimulatedHunt, today: number): readonly Case[] => {
  const records = simulated.tries
    .filter(({ on }) => on <= today)
    .map((each, index) => recordsOf(simulated, each, index, today))
  const isOver = simulated.kind.withdrawnOn !== null && today >= simulated.kind.withdrawnOn
  const pipeline = pipelineOf({
    // An offer was accepted then.
    hunt: [hunt('first-hunt', { endedOn: isOver ? dayAt(simulated.kind.withdrawnOn ?? 0) : null })],
    application: records.map((each) => each.application),
    entry: records.flatMap(({ entries }) => entries),
  })
  return casesOf(pipeline, { today: dayAt(today), zone: ZONE, fadedAfterDays: 30 })
}

type Records = { readonly application: Application; readonly entries: readonly TimelineEntry[] }

const HAPPENINGS: Readonly<Record<Happened['what'], Happening>> = {
  invited: reply('invitation'),
  held,
  no: reply('no'),
  offered,
}

const recordsOf = ({ kind }: SimulatedHunt, one: SimulatedTry, index: number, today: number): Records => {
  const id = tryId(index)
  const entries: TimelineEntry[] = []
  const importedOn =
    kind.imported !== null && kind.imported.day <= today && one.on <= kind.imported.day ? kind.imported.day : null
  const note = (on: number, happening: Happening, isImported: boolean): void => {
    const recordedAt =
      isImported && importedOn !== null ? `${dayAt(importedOn)}T20:00:00.000Z` : `${dayAt(on)}T12:00:00.000Z`
    const time = `${10 + Math.min(9, entries.length)}:00`
    const known = isImported ? 'imported' : 'observed'
    entries.push(
      entry(dayAt(on), happening, {
        id: `${id}/${entries.length}`,
        applicationId: id,
        recordedAt,
        known,
        time,
        zone: ZONE,
      }),
    )
  }
  const shown = one.happened.filter(({ on }) => on <= today)
  const before = importedOn === null ? [] : shown.filter(({ on }) => on <= importedOn)
  const since = importedOn === null ? shown : shown.filter(({ on }) => on > importedOn)
  note(one.on, applied, importedOn !== null)
  let stageId = 'applied'
  let outcome: Application['outcome'] = null
  const move = (on: number, to: string): void => {
    if (stageId === to) return
    note(on, moved(stageId, to), false)
    stageId = to
  }
  // A file has one row for each: its applied day and its status, half of the endings with a day.
  const last = before.at(-1)
  if (last?.what === 'no') {
    ;[stageId, outcome] = ['closed', 'rejected']
    if (isDated(kind, index)) note(last.on, ended('rejected'), true)
  } else if (last) stageId = last.what === 'offered' ? 'offer' : 'interviewing'
  for (const { on, what } of since) {
    note(on, HAPPENINGS[what], false)
    if (what === 'invited' || what === 'held') move(on, 'interviewing')
    if (what === 'offered') move(on, 'offer')
    if (what !== 'no') continue
    move(on, 'closed')
    note(on, ended('rejected'), false)
    outcome = 'rejected'
  }
  const { withdrawnOn } = kind
  const isSilent = shown.length === 0 && one.on <= (withdrawnOn ?? -1)
  if (withdrawnOn !== null && today >= withdrawnOn && isSilent) {
    move(withdrawnOn, 'closed')
    note(withdrawnOn, ended('withdrawn'), false)
    outcome = 'withdrawn'
  }
  return {
    application: application(id, { stageId, outcome, createdAt: `${dayAt(importedOn ?? one.on)}T08:00:00.000Z` }),
    entries,
  }
}

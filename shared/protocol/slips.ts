import { compareNoted, type TimelineEntry } from '../model/timeline-entry'

type Transition = Extract<TimelineEntry, { kind: 'stage-transition' }>

/** A move that is taken back sooner than this was a slip of the hand. */
export const SLIP_MS = 60_000

/** Where one move is undone by the next within a minute, neither counts; where it only passes through, the two become one. `moves` in order. */
export const movesWithoutSlips = (moves: readonly Transition[]): readonly Transition[] =>
  runsOf(moves).flatMap((run) => mergedMove(run) ?? [])

/** The timeline as if slips hadn't been: neither their moves nor the endings that were written with them. In no order. */
export const withoutSlips = (entries: readonly TimelineEntry[]): readonly TimelineEntry[] => {
  const moves = entries.filter((entry) => entry.kind === 'stage-transition')
  if (moves.length < 2) return entries
  const dropped = new Set<TimelineEntry>()
  const merged: TimelineEntry[] = []
  for (const run of runsOf([...moves].sort(compareNoted))) {
    if (run.length < 2) continue
    for (const move of run) dropped.add(move)
    const move = mergedMove(run)
    if (move) merged.push(move)
    for (const ending of passingEndings(entries, run)) dropped.add(ending)
  }
  return dropped.size === 0 ? entries : [...entries.filter((entry) => !dropped.has(entry)), ...merged]
}

/** Of the endings and re-openings that such moves wrote only the last one holds; and not even that, where it takes back the first. */
const passingEndings = (entries: readonly TimelineEntry[], run: readonly Transition[]): readonly TimelineEntry[] => {
  const moments = new Set(run.map(({ recordedAt }) => recordedAt))
  const endings = entries
    .filter((entry) => entry.kind === 'outcome')
    .filter(({ recordedAt }) => moments.has(recordedAt))
    .sort(compareNoted)
  const [first, last] = [endings[0], endings.at(-1)]
  const isTakenBack = endings.length > 1 && last?.outcome === null && first?.outcome !== null
  return isTakenBack ? endings : endings.slice(0, -1)
}

/** Moves of which each follows the one before within a minute, from where that led. */
const runsOf = (moves: readonly Transition[]): readonly (readonly Transition[])[] => {
  const runs: Transition[][] = []
  for (const move of moves) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && before.toStageId === move.fromStageId && isWithinAMinute(before, move)) run.push(move)
    else runs.push([move])
  }
  return runs
}

/** `null`: it led back to where it began. */
const mergedMove = (run: readonly Transition[]): Transition | null => {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return null
  if (run.length === 1) return last
  return first.fromStageId === last.toStageId ? null : { ...last, fromStageId: first.fromStageId }
}

/** Days alone can't tell a minute: both must have been noted as they happened. */
const isWithinAMinute = (before: Transition, after: Transition): boolean =>
  before.known === 'observed' &&
  after.known === 'observed' &&
  before.at.day === after.at.day &&
  Math.abs(Date.parse(after.recordedAt) - Date.parse(before.recordedAt)) < SLIP_MS

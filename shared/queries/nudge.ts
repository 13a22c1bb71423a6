import type { StageKind } from '../model/stage'
import type { Day } from '../model/time'
import { clocksOn } from './clocks'
import type { Overview } from './overview'
import type { Turn } from './whose-turn'

/** Days of silence after which a word from the user is worth sending. */
const NUDGE_AFTER_DAYS = 7

/** Whether it needs a nudge: their turn, quiet for a week, and not so long that it has faded. */
export const needsNudge = (overview: Overview, today: Day, fadedAfterDays: number): boolean => {
  const { application, stage, turn } = overview
  if (application.archivedAt !== null || !stage || !NUDGED_KINDS.has(stage.kind) || turn !== 'theirs') return false
  const { quietDays } = clocksOn(overview, today)
  return quietDays !== null && quietDays >= NUDGE_AFTER_DAYS && quietDays < fadedAfterDays
}

const NUDGED_KINDS: ReadonlySet<StageKind> = new Set(['applied', 'screening', 'interviewing'])

/** Whether it is their turn, and quiet for so long that an answer has become unlikely. */
export const isFaded = (turn: Turn, quietDays: number | null, fadedAfterDays: number): boolean =>
  turn === 'theirs' && quietDays !== null && quietDays >= fadedAfterDays

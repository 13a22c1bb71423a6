import type { Application } from '../model/application'
import type { StageKind } from '../model/stage'
import type { Day } from '../model/time'
import type { Pipeline } from '../records/pipeline'
import { clocksOf } from './clocks'
import { timelineOf } from './timeline'
import { whoseTurn } from './whose-turn'

/** Days of silence after which a word from the user is worth sending. */
export const NUDGE_AFTER_DAYS = 7

/** Whether the card shows under "Needs a nudge": their turn, quiet for a week, and not so long that it has faded. */
export const needsNudge = (
  pipeline: Pipeline,
  application: Application,
  today: Day,
  fadedAfterDays: number,
): boolean => {
  const stageKind = pipeline.get('stage', application.stageId)?.kind
  if (application.archivedAt !== null || !stageKind || !NUDGED_KINDS.has(stageKind)) return false
  const timeline = timelineOf(pipeline, application.id)
  const { quietDays } = clocksOf(application, stageKind, timeline, today)
  if (quietDays === null || quietDays < NUDGE_AFTER_DAYS || quietDays >= fadedAfterDays) return false
  return whoseTurn(application, stageKind, timeline, pipeline.interviewsOf(application.id)) === 'theirs'
}

const NUDGED_KINDS: ReadonlySet<StageKind> = new Set(['applied', 'screening', 'interviewing'])

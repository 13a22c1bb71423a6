import type { Id } from '../model/id'
import type { TimelineEntry } from '../model/timeline-entry'
import type { Pipeline } from '../records/pipeline'
import { isSpoken } from './clocks'
import { standingIn } from './standing'

/** What a move stands for: a word of theirs; none, since the user says so; or none, since what they said is noted by itself. */
export type ToldByMove = 'invitation' | 'offer' | 'no-word' | 'noted'

/** By the move's id; a move that says nothing of them isn't among them. */
export const toldByMoves = (pipeline: Pipeline, applicationId: Id): ReadonlyMap<Id, ToldByMove> => {
  const application = pipeline.get('application', applicationId)
  const told = new Map<Id, ToldByMove>()
  if (!application) return told
  const entries = [...pipeline.entriesOf(applicationId)]
  for (const entry of entries)
    if (entry.kind === 'stage-transition' && entry.word === 'none')
      told.set(entry.id, hasSpokenSince(pipeline, entry, entries) ? 'noted' : 'no-word')
  for (const { entry, answer } of standingIn(pipeline, application).impliedWords) told.set(entry.id, answer)
  return told
}

/** Noted after the move, whatever its day: the user may have said when it really was. */
const hasSpokenSince = (pipeline: Pipeline, move: TimelineEntry, entries: readonly TimelineEntry[]): boolean =>
  entries.some((entry) => isSpoken(entry) && entry.recordedAt >= move.recordedAt) ||
  [...pipeline.interviewsOf(move.applicationId)].some(({ createdAt }) => createdAt >= move.recordedAt)

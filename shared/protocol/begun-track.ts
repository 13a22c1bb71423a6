import type { PromisedBy } from '../model/promise'
import type { TimelineEntry } from '../model/timeline-entry'
import { isPast } from './past'
import type { Track } from './waits'

/** What a track begins with beside its cause. */
export type Begun = Pick<Track, 'promise' | 'missed' | 'isPast'>

/** Nothing was promised, and it is of now. */
export const NOW: Begun = { promise: null, missed: null, isPast: false }

/** By an entry, that may be old. */
export const begunBy = (entry: TimelineEntry): Begun => ({ ...NOW, isPast: isPast(entry) })

/** The track that a word of theirs starts again. */
export const conversation = (entry: TimelineEntry, promise: PromisedBy | null): Track => {
  const { id: causeId, at } = entry
  return { causeId, at, begins: 'conversation', followUps: [], ...begunBy(entry), promise }
}

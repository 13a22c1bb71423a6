import type { Day } from '../../model/time'
import type { TimelineEntry } from '../../model/timeline-entry'

/** How many of each. */
export type Counts = { readonly applications: number; readonly interviews: number; readonly replies: number }

/** Something that the activity counts, on its day. */
export type Act = { readonly day: Day; readonly what: keyof Counts }

/** A receipt is no reply. */
export const actsOf = (timeline: readonly TimelineEntry[]): readonly Act[] =>
  timeline.flatMap((entry) => {
    const what = countedAs(entry)
    return what === null ? [] : [{ day: entry.at.day, what }]
  })

const countedAs = (entry: TimelineEntry): keyof Counts | null => {
  switch (entry.kind) {
    case 'applied':
      return 'applications'
    case 'interview-held':
      return 'interviews'
    case 'reply':
      return entry.reply === 'acknowledgement' ? null : 'replies'
    case 'offer':
      return 'replies'
    default:
      return null
  }
}

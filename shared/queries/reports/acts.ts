import { addDays, type Day } from '../../model/time'
import type { TimelineEntry } from '../../model/timeline-entry'
import type { WaitCase } from './wait-cases'

/** How many of each. */
export type Counts = { readonly applications: number; readonly interviews: number; readonly replies: number }

/** Something that the activity counts, on its day. */
export type Act = { readonly day: Day; readonly what: keyof Counts }

/** A receipt is no reply. A word that nobody noted is one: an interview planned, a card moved forward or closed with their no. */
export const actsOf = (timeline: readonly TimelineEntry[], waits: readonly WaitCase[]): readonly Act[] => {
  const noted = timeline.flatMap((entry) => {
    const what = countedAs(entry)
    return what === null ? [] : [{ day: entry.at.day, what }]
  })
  const replied = new Set(noted.filter(({ what }) => what === 'replies').map(({ day }) => day))
  const implied = waits.flatMap(impliedDayOf).filter((day) => !replied.has(day))
  return [...noted, ...implied.map((day) => ({ day, what: 'replies' as const }))]
}

/** The day of the word that ended the wait; of an interview held without an invitation it isn't known. */
const impliedDayOf = ({ begunOn, days, ending }: WaitCase): readonly Day[] =>
  ending !== null && 'answer' in ending && ending.answer !== 'interview' ? [addDays(begunOn, days)] : []

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

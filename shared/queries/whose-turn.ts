import type { Application } from '../model/application'
import type { Interview } from '../model/interview'
import type { StageKind } from '../model/stage'
import { dayOf, isKnownZone } from '../model/time'
import type { ReplyKind, TimelineEntry } from '../model/timeline-entry'

/** In whose court the ball lies; `null`: in nobody's. */
export type Turn = 'theirs' | 'mine' | null

/** Whose turn it is, from a timeline in order. Nobody's before applying and after the end. */
export const whoseTurn = (
  application: Application,
  stageKind: StageKind,
  timeline: readonly TimelineEntry[],
  interviews: Iterable<Interview> = [],
): Turn => {
  if (application.outcome !== null || stageKind === 'saved' || stageKind === 'closed') return null
  if (stageKind === 'offer') return 'mine'
  // A card that stands past applying without a dated entry (an import) waits all the same.
  const sorted = [...timeline].sort(compareDays)
  const turn = sorted.reduce<Turn>(turnAfter, 'theirs')
  const known = [...interviews]
  if (known.some(({ state }) => state === 'planned')) return turn === 'mine' && !isInvited(sorted) ? 'mine' : null
  // They missed an interview: the next word is theirs.
  return turn === 'mine' && isInvited(sorted) && known.some(isMissedSince(sorted)) ? 'theirs' : turn
}

/** A reply of the day of applying answers it, whatever time either was noted with. */
const compareDays = (a: TimelineEntry, b: TimelineEntry): number =>
  (a.at.day < b.at.day ? -1 : a.at.day > b.at.day ? 1 : 0) ||
  Number(b.kind === 'applied') - Number(a.kind === 'applied')

/** Whether an invitation is what the user would have to answer. */
const isInvited = (sorted: readonly TimelineEntry[]): boolean => {
  const last = lastWord(sorted)
  return last?.kind === 'reply' && last.reply === 'invitation'
}

const lastWord = (sorted: readonly TimelineEntry[]): TimelineEntry | undefined =>
  sorted.findLast(
    (entry) => entry.kind === 'offer' || (entry.kind === 'reply' && TURN_AFTER_REPLY[entry.reply] !== 'unchanged'),
  )

const isMissedSince =
  (sorted: readonly TimelineEntry[]) =>
  ({ state, startAt, zone }: Interview): boolean =>
    state === 'no-show' && dayOf(startAt, isKnownZone(zone) ? zone : 'UTC') >= (lastWord(sorted)?.at.day ?? '')

const turnAfter = (turn: Turn, entry: TimelineEntry): Turn => {
  switch (entry.kind) {
    case 'applied':
    case 'interview-held':
      return 'theirs'
    case 'follow-up':
      if (entry.way === 'thank-you') return turn
      // Writing back to a question or an invitation puts the ball into their court.
      return turn === 'mine' ? 'theirs' : turn
    case 'offer':
      return 'mine'
    case 'reply': {
      const next = TURN_AFTER_REPLY[entry.reply]
      return next === 'unchanged' ? turn : next
    }
    case 'outcome':
      return entry.outcome === null ? 'theirs' : turn
    case 'added':
    case 'stage-transition':
    case 'note':
      return turn
  }
}

const TURN_AFTER_REPLY = {
  acknowledgement: 'unchanged',
  holding: 'unchanged',
  question: 'mine',
  invitation: 'mine',
  no: null,
  cancelled: null,
  offer: 'mine',
} as const satisfies Readonly<Record<ReplyKind, Turn | 'unchanged'>>

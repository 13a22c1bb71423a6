import type { Id } from '../model/id'
import { atOf, compareAt, type Instant } from '../model/time'
import { closingMomentOf } from '../protocol/closing-word'
import type { Transaction } from '../records/transaction'
import type { CommandContext } from './define-command'

/** The planned interviews that begin after a word which ends everything don't take place. */
export const takeOff = (
  tx: Transaction,
  applicationId: Id,
  by: 'ending' | 'archive',
  word: Instant,
  context: CommandContext,
): void => {
  for (const interview of [...tx.interviewsOf(applicationId)])
    if (interview.state === 'planned' && interview.startAt > word)
      tx.put('interview', {
        ...interview,
        state: 'cancelled',
        cancelled: { at: atOf(context.now, context.zone), by },
      })
}

/** Out of the archive come those that are still ahead, unless the application has ended. */
export const bringBackArchived = (tx: Transaction, applicationId: Id, context: CommandContext): void => {
  const application = tx.get('application', applicationId)
  const interviews = [...tx.interviewsOf(applicationId)]
  if (!application || closingMomentOf(application, [...tx.entriesOf(applicationId)], interviews) !== null) return
  for (const interview of interviews)
    if (interview.cancelled?.by === 'archive' && interview.startAt > context.now)
      tx.put('interview', { ...interview, state: 'planned', cancelled: null })
}

/** Those that an ending of this moment took off, which was a slip of the hand. */
export const bringBackOfEnding = (tx: Transaction, applicationId: Id, ended: Instant, zone: string): void => {
  for (const interview of [...tx.interviewsOf(applicationId)]) {
    const { cancelled } = interview
    if (cancelled?.by === 'ending' && cancelled.at !== null && compareAt(cancelled.at, atOf(ended, zone)) === 0)
      tx.put('interview', { ...interview, state: 'planned', cancelled: null })
  }
}

import { compareText } from '../model/compare-text'
import { isPending, type Step } from '../model/step'
import { addHours, type Instant } from '../model/time'
import { insertSorted, placeAfter, removeSorted } from './sorted'

/** One moment at which a pending step is due or reminds once more. */
export type PendingMoment = {
  readonly step: Step
  /** When on the clock of UTC; a wall-clock time as if it were one of UTC. */
  readonly nominal: string
  /** Not when it is due, but when it reminds once more. */
  readonly isAgain: boolean
}

/** No clock is further from that of UTC, also where a day was skipped. A wall-clock time is due within this of its nominal one. */
export const FURTHEST_CLOCK_HOURS = 36

/** Every pending step in the order of its moments, so that what is due is found without a look at what isn't. */
export class PendingIndex {
  readonly #moments: PendingMoment[] = []

  replace(before: Step | null, after: Step | null): void {
    if (before) for (const moment of momentsOf(before)) removeSorted(this.#moments, moment, compareMoments)
    if (after) for (const moment of momentsOf(after)) insertSorted(this.#moments, moment, compareMoments)
  }

  /** Those that may have come by then, wherever the user is; some that haven't are among them. */
  *until(instant: Instant): Iterable<PendingMoment> {
    const end = addHours(instant, FURTHEST_CLOCK_HOURS)
    for (const moment of this.#moments) {
      if (moment.nominal > end) return
      yield moment
    }
  }

  /** Those that may come at that time or later, in the order of their nominal times. */
  *from(instant: Instant): Iterable<PendingMoment> {
    const start = addHours(instant, -FURTHEST_CLOCK_HOURS)
    const first = placeAfter(this.#moments, ({ nominal }) => nominal < start)
    for (let place = first; place < this.#moments.length; place++) yield this.#moments[place] as PendingMoment // within the list
  }
}

const momentsOf = (step: Step): readonly PendingMoment[] => {
  if (!isPending(step)) return []
  const first = {
    step,
    nominal: nominalOf(step.state.kind === 'snoozed' ? step.state.until : step.due),
    isAgain: false,
  }
  if (step.state.kind === 'snoozed' || step.again === null) return [first]
  return [first, { step, nominal: nominalOf(step.again), isAgain: true }]
}

const nominalOf = (due: Step['due']): string => ('at' in due ? due.at : `${due.day}T${due.time}`)

const compareMoments = (a: PendingMoment, b: PendingMoment): number =>
  compareText(a.nominal, b.nominal) || compareText(a.step.id, b.step.id) || Number(a.isAgain) - Number(b.isAgain)

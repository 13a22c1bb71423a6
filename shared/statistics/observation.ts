/** What one case was watched for, in whole days from the one on which it began (day 0). */
export type Observation<Event extends string = string> = {
  /** Watched from the day after it: at risk on day t when `entry` < t ≤ `end`. −1: from its first day. */
  readonly entry: number
  /** The day on which it happened, else the last one on which it was watched. No later than `entry`: never at risk. */
  readonly end: number
  /** What happened; `null`: nothing while it was watched. */
  readonly event: Event | null
}

/** An employer's word, as the chance of an answer tells it apart. */
export type Word = 'good' | 'no'

/** A wait for a word. */
export type WordObservation = Observation<Word> & {
  /** As long as it would have been watched, had no word come: the cut-off, or the day of withdrawing. */
  readonly until: number
}

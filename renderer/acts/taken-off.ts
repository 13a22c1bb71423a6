import type { Id } from '../../shared/model/id'
import type { Interview } from '../../shared/model/interview'
import { zoneNow } from '../state/clock'
import { replica } from '../state/use-pipeline'
import { roundWords, whenWords } from '../state/words/interview-words'
import { texts } from '../ui/i18n'

/** As many are named; of more their number is told. */
const NAMED = 3

/** What is planned for them, to be asked before a change that may take it off. */
export const plannedOf = (ids: readonly Id[]): readonly Interview[] =>
  ids.flatMap((id) => [...replica.pipeline.interviewsOf(id)].filter(({ state }) => state === 'planned'))

/** What was done, and which of these interviews it took off. */
export const withTakenOff = (words: string, planned: readonly Interview[]): string => {
  const off = planned.filter(({ id }) => replica.pipeline.get('interview', id)?.state === 'cancelled')
  if (off.length === 0) return words
  const names = off.map((interview) => `${roundWords(interview.round)}, ${whenWords(interview, zoneNow())}`)
  const told =
    off.length > NAMED
      ? texts('interviews.takenOffMany', { count: off.length })
      : texts('interviews.takenOff', { names: names.join('; ') })
  return `${words}. ${told}`
}

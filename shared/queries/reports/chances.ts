import type { Id } from '../../model/id'
import type { Chance } from '../../statistics/chance-within'
import { answerChanceWork, WAIT_KINDS } from './answer-chance'
import type { Case } from './case'
import { ALWAYS } from './report-filter'
import type { Work } from './work'

/** A chance, with what stands beside it. */
export type ToldChance = {
  readonly chance: Chance
  /** Of the hunt, answered on days that an import doesn't tell: not in the chance. */
  readonly undated: number
}

/**
 * The chance of an answer within the next days for every application that waits for one now: as its own hunt's report has
 * it without a filter. Each curve is worked out once.
 */
export function* chancesWork(cases: readonly Case[]): Work<ReadonlyMap<Id, ToldChance>> {
  const hunts = new Map<Id, Case[]>()
  for (const one of cases) {
    const ofHunt = hunts.get(one.application.huntId)
    if (ofHunt) ofHunt.push(one)
    else hunts.set(one.application.huntId, [one])
  }
  const chances = new Map<Id, ToldChance>()
  for (const ofHunt of hunts.values())
    for (const kind of WAIT_KINDS) {
      const { open, undated } = yield* answerChanceWork(ofHunt, kind, ALWAYS)
      for (const { applicationId, chance } of open) chances.set(applicationId, { chance, undated })
    }
  return chances
}

import type { Id } from '../model/id'
import type { Chance } from '../statistics/kaplan-meier'
import { answerChance } from './reports/answer-chance'
import type { Case } from './reports/case'
import { ALWAYS } from './reports/report-filter'

/** A chance that can be told. */
export type KnownChance = Extract<Chance, { isKnown: true }>

/** For each application that waits: the chance that an answer comes within the next 14 days, on the curve of its kind of wait; none where too little is known. */
export const waitingChances = (cases: readonly Case[]): ReadonlyMap<Id, KnownChance> => {
  const chances = new Map<Id, KnownChance>()
  for (const kind of ['applying', 'interview'] as const)
    for (const { applicationId, chance } of answerChance(cases, kind, ALWAYS).open)
      if (chance.isKnown) chances.set(applicationId, chance)
  return chances
}

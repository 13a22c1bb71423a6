import type { Chance } from '../../shared/statistics/kaplan-meier'
import { countWords } from '../application/when'
import { texts } from '../i18n'
import { bandWords, shareWords } from './number-words'

/** In a sentence where a decision is made: about one in so many. `null` where the reports tell no chance. */
export const chanceInWords = (chance: Chance): string | null =>
  !chance.isKnown
    ? null
    : chance.chance === 0
      ? texts('chance.nobody', { n: countWords(chance.n) })
      : texts('chance.within', { howMany: howManyWords(chance.chance), n: countWords(chance.n) })

/** Exact, with its band; or why none is told. */
export const chanceExactly = (chance: Chance): string =>
  chance.isKnown
    ? texts('reports.chance.exactly', {
        share: shareWords(chance.chance),
        band: bandWords(chance.band),
        n: countWords(chance.n),
      })
    : texts(`reportTables.whyNone.${chance.why}`)

const HARDLY = 0.02
const NEARLY_ALL = 0.95
/** Below it "1 in 4" is plainer than "3 in 10". */
const ONE_IN_UNTIL = 0.36
const TEN = 10

const howManyWords = (share: number): string => {
  if (share < HARDLY) return texts('chance.hardlyAny')
  if (share > NEARLY_ALL) return texts('chance.nearlyAll')
  if (share <= ONE_IN_UNTIL) return texts('chance.oneIn', { of: Math.round(1 / share) })
  const tenths = Math.round(share * TEN)
  return tenths * 2 === TEN ? texts('chance.oneIn', { of: 2 }) : texts('chance.inTen', { tenths })
}

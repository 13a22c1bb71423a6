import type { Id } from '../../shared/model/id'
import { chanceExactly, chanceInWords } from '../reports/chance-words'
import { useChance } from '../state/live-chances'

/** How likely an answer still is, with its n; or that it is too early; nothing where no answer is awaited. */
export const ChanceNote = ({ applicationId }: { readonly applicationId: Id }) => {
  const told = useChance(applicationId)
  const words = told && chanceInWords(told)
  if (!told || !words) return null
  return (
    <span data-chance-of={applicationId} title={chanceExactly(told)}>
      {words}
    </span>
  )
}

import type { Id } from '../../shared/model/id'
import { chanceExactly, chanceInWords } from '../reports/chance-words'
import { useChance } from '../state/live-chances'

/** How likely an answer still is, with its n; nothing where the reports tell no chance. */
export const ChanceNote = ({ applicationId }: { readonly applicationId: Id }) => {
  const chance = useChance(applicationId)
  const words = chance && chanceInWords(chance)
  if (!chance || !words) return null
  return (
    <span data-chance-of={applicationId} title={chanceExactly(chance)}>
      {words}
    </span>
  )
}

import type { Id } from '../../../../shared/model/id'
import { ChanceNote } from '../../../parts/steps/chance-note'
import { useCard } from '../../../state/use-card'
import { texts } from '../../../ui/i18n'
import styles from '../panel.module.css'

/** The two clocks and whose turn it is, in words. */
export const PanelClocks = ({ applicationId }: { readonly applicationId: Id }) => {
  const card = useCard(applicationId)
  if (!card) return null
  return (
    <p className={styles.clocks}>
      {card.outcome !== null && <span className={styles.outcome}>{texts(`labels.outcome.${card.outcome}`)}</span>}
      {card.turn !== null && (
        <span className={styles.turn} data-turn={card.turn}>
          {texts(`labels.turn.${card.turn}`)}
        </span>
      )}
      <span>
        {card.inStageDays === 0 ? texts('panel.inStageToday') : texts('panel.inStage', { count: card.inStageDays })}
      </span>
      {card.quietDays !== null && (
        <span>
          {card.quietDays === 0 ? texts('panel.quietToday') : texts('panel.quiet', { count: card.quietDays })}
        </span>
      )}
      <ChanceNote applicationId={applicationId} />
    </p>
  )
}

import type { Id } from '../../shared/model/id'
import { cardOf } from '../../shared/queries/card'
import { texts } from '../i18n'
import { watch } from '../state/replica'
import { useSettings } from '../state/settings'
import { usePipeline } from '../state/use-pipeline'
import { useToday } from '../state/use-today'
import { ChanceNote } from '../today/chance-note'
import styles from './panel.module.css'

/** The two clocks and whose turn it is, in words. */
export const PanelClocks = ({ applicationId }: { readonly applicationId: Id }) => {
  const today = useToday((clock) => clock.today)
  const fadedAfterDays = useSettings((settings) => settings.fadedAfterDays)
  const card = usePipeline(
    (pipeline) => cardOf(pipeline, applicationId, today, fadedAfterDays),
    [watch.record('application', applicationId), watch.entriesOf(applicationId), watch.kind('stage')],
    [today, fadedAfterDays, applicationId],
  )
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

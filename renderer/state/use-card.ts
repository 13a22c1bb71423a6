import type { Id } from '../../shared/model/id'
import { type Card, cardOf } from '../../shared/queries/card'
import { useSettings } from './settings'
import { usePipeline, useRecord } from './use-pipeline'
import { useToday } from './use-today'
import { watchedByCard } from './watched-by-card'

/** An application as its card shows it today; `null` once it is gone. */
export const useCard = (id: Id): Card | null => {
  const application = useRecord('application', id)
  const today = useToday((clock) => clock.today)
  const fadedAfterDays = useSettings((settings) => settings.fadedAfterDays)
  return usePipeline((pipeline) => cardOf(pipeline, id, today, fadedAfterDays), watchedByCard(id, application), [
    id,
    today,
    fadedAfterDays,
  ])
}

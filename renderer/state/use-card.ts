import type { Id } from '../../shared/model/id'
import { type Card, cardOf } from '../../shared/queries/card'
import { useSettings } from './settings'
import { usePipeline } from './use-pipeline'
import { useToday } from './use-today'

/** An application as its card shows it today; `null` once it is gone. */
export const useCard = (id: Id): Card | null => {
  const today = useToday((clock) => clock.today)
  const fadedAfterDays = useSettings((settings) => settings.fadedAfterDays)
  return usePipeline((pipeline) => cardOf(pipeline, id, today, fadedAfterDays), [id, today, fadedAfterDays])
}

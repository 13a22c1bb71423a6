import { type NamesInTables, namesOf } from '../../../shared/reports/names'
import { zoneNow } from '../../state/clock'
import { usePipeline } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'

/** The names in a report's tables: other ones once a record of which a name was asked has changed. A new name changes no figure. */
export const useNames = (): NamesInTables => {
  const zone = zoneNow()
  return usePipeline((pipeline) => namesOf(pipeline, zone, texts), [zone])
}

import { useMemo } from 'react'
import { namesOf } from '../../../shared/reports/names'
import type { ReportWords } from '../../../shared/reports/report'
import { zoneNow } from '../../state/clock'
import { usePipeline } from '../../state/use-pipeline'
import { windowWords } from '../../state/words/words'
import { texts } from '../../ui/i18n'

/** What a report's tables are written with: other names once a record of which a name was asked has changed. A new name changes no figure. */
export const useReportWords = (): ReportWords => {
  const zone = zoneNow()
  const names = usePipeline((pipeline) => namesOf(pipeline, zone, texts), [zone])
  return useMemo(() => ({ ...windowWords(), names }), [names])
}

import { hiddenNames } from '../../../../shared/reports/hidden-names'
import { namesOf } from '../../../../shared/reports/names'
import type { ReportWords } from '../../../../shared/reports/report'
import { zoneNow } from '../../../state/clock'
import { replica } from '../../../state/use-pipeline'
import { windowWords } from '../../../state/words/words'
import { texts } from '../../../ui/i18n'

/** What is exported is written with; names hidden, lettered anew each time, unless they are wanted. */
export const exportWords = (withNames: boolean): ReportWords => {
  const { pipeline } = replica
  const names = namesOf(pipeline, zoneNow(), texts)
  return {
    ...windowWords(),
    names: withNames ? names : hiddenNames(names, (id) => pipeline.get('application', id)?.companyId ?? '', texts),
  }
}

import { hiddenNames } from '../../../../shared/reports/hidden-names'
import { namesOf } from '../../../../shared/reports/names'
import type { ReportSource } from '../../../../shared/reports/report'
import { zoneNow } from '../../../state/clock'
import { firstWeekday } from '../../../state/first-weekday'
import { useSettings } from '../../../state/settings'
import { replica } from '../../../state/use-pipeline'
import { useToday } from '../../../state/use-today'
import { texts } from '../../../ui/i18n'
import { useReports } from '../reports-store'
import type { Shown } from '../use-filter'

/** What reports are made of, as the screen shows them; names hidden unless they are wanted. */
export const reportSource = ({ all, filter }: Pick<Shown, 'all' | 'filter'>, withNames: boolean): ReportSource => {
  const { pipeline } = replica
  const zone = zoneNow()
  const names = namesOf(pipeline, zone, texts)
  return {
    pipeline,
    cases: all,
    context: {
      today: useToday.getState().today,
      zone,
      fadedAfterDays: useSettings.getState().fadedAfterDays,
    },
    filter,
    firstWeekday: firstWeekday(),
    withRecruiters: useReports.getState().withRecruiters,
    names: withNames ? names : hiddenNames(names, (id) => pipeline.get('application', id)?.companyId ?? '', texts),
    texts,
  }
}

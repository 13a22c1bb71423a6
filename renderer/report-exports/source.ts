import { hiddenNames } from '../../shared/reports/hidden-names'
import { namesOf } from '../../shared/reports/names'
import type { ReportSource } from '../../shared/reports/report'
import { zoneNow } from '../clock'
import { texts } from '../i18n'
import { useReports } from '../reports/reports-store'
import type { Shown } from '../reports/use-filter'
import { useSettings } from '../state/settings'
import { replica } from '../state/use-pipeline'
import { useToday } from '../state/use-today'
import { firstWeekday } from '../ui/first-weekday'

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

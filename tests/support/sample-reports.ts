import { execute } from '../../shared/commands/execute'
import { createI18n } from '../../shared/i18n/create-i18n'
import { casesOf } from '../../shared/queries/reports/case'
import { EVERYTHING } from '../../shared/queries/reports/report-filter'
import { namesOf } from '../../shared/reports/names'
import type { ReportSource } from '../../shared/reports/report-source'
import { Bench } from './builders'

export const { t: texts } = createI18n('en')

/** The sample hunt on a Monday morning, with all that a report is made of. */
export const sampleSource = (): ReportSource => {
  const zone = 'Europe/Berlin'
  const bench = new Bench()
  bench.clock.moveTo('2026-03-02 09:00', zone)
  const executed = execute(bench.pipeline, { type: 'sample/add', payload: {} }, bench.context)
  if (!executed.ok) throw new Error(executed.reason)
  bench.pipeline.apply(executed.diff)
  const context = { today: '2026-03-02', zone, fadedAfterDays: 30 }
  return {
    pipeline: bench.pipeline,
    cases: casesOf(bench.pipeline, context),
    context,
    filter: EVERYTHING,
    firstWeekday: 1,
    withRecruiters: true,
    names: namesOf(bench.pipeline, zone, texts),
    texts,
    locale: 'en-US',
  }
}

import { addDays, type Day } from '../../../shared/model/time'
import { ALWAYS, type Period } from '../../../shared/queries/reports/report-filter'

export const PERIOD_PRESETS = ['always', 'days30', 'days90', 'half', 'year'] as const
export type PeriodPreset = (typeof PERIOD_PRESETS)[number]

/** Today is the last of the days counted. */
export const periodOf = (preset: PeriodPreset, today: Day): Period => {
  switch (preset) {
    case 'always':
      return ALWAYS
    case 'days30':
      return { from: addDays(today, -29), to: null }
    case 'days90':
      return { from: addDays(today, -89), to: null }
    case 'half':
      return { from: addDays(today, -181), to: null }
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: null }
  }
}

/** Which preset says the same; `null`: days of the user's own. */
export const presetOf = (period: Period, today: Day): PeriodPreset | null =>
  PERIOD_PRESETS.find((preset) => {
    const { from, to } = periodOf(preset, today)
    return from === period.from && to === period.to
  }) ?? null

import type { Texts } from '../../i18n/create-i18n'
import type { SingleStay, StageTime } from '../../queries/reports/time-in-stage'
import type { NamesInTables } from '../names'
import { type ReportTable, tableOf } from './report-table'

export const timeInStageTable = (stages: readonly StageTime[], names: NamesInTables, texts: Texts): ReportTable =>
  tableOf(
    texts,
    'time-in-stage',
    {
      stage: 'text',
      stays: 'count',
      curveFrom: 'days',
      medianDays: 'days',
      p75Days: 'days',
      singleDays: 'text',
      open: 'count',
      undated: 'count',
    },
    stages.map(({ stageId, n, open, from, medianDays, p75Days, single, undated }) => ({
      stage: names.stage(stageId),
      stays: n,
      curveFrom: from,
      medianDays,
      p75Days,
      singleDays: single.map((stay) => stayWords(stay, texts)).join(', '),
      open,
      undated,
    })),
  )

/** How many days one stay took, or has taken at least. */
export const stayWords = ({ days, hasLeft }: SingleStay, texts: Texts): string =>
  hasLeft ? String(days) : texts('reportTables.atLeast', { days })

/** Who stands longer in a stage than three of four stay there. */
export const overdueStaysTable = (stages: readonly StageTime[], names: NamesInTables, texts: Texts): ReportTable =>
  tableOf(
    texts,
    'time-in-stage-over',
    { stage: 'text', company: 'text', role: 'text', days: 'days', curveFrom: 'days', p75Days: 'days' },
    stages.flatMap(({ stageId, over, from, p75Days }) =>
      over.map(({ applicationId, days }) => ({
        stage: names.stage(stageId),
        ...names.application(applicationId),
        days,
        curveFrom: from,
        p75Days,
      })),
    ),
  )

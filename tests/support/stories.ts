import type { Application } from '../../shared/model/application'
import type { TimelineEntry } from '../../shared/model/timeline-entry'
import { type Case, casesOf } from '../../shared/queries/reports/case'
import { application, applied, ended, entry, held, moved, offered, pipelineOf, reply } from './query-builders'

/** The day on which the stories are told. */
export const TODAY = '2026-06-30'
export const CONTEXT = { today: TODAY, zone: 'Europe/Vienna', fadedAfterDays: 30 }

/** What happened to one application, by month and day of 2026. */
export type Story = {
  readonly fields?: Partial<Application>
  readonly entries: readonly (readonly [string, Parameters<typeof entry>[1]])[]
}

export const casesWith = (...stories: readonly Story[]): readonly Case[] => {
  const ids = stories.map((_, index) => `card-${index}`)
  const entries: TimelineEntry[] = stories.flatMap((story, index) =>
    story.entries.map(([day, happening], at) =>
      entry(`2026-${day}`, happening, {
        applicationId: ids[index] ?? '',
        id: `${ids[index]}/${at}`,
        time: `10:0${at}`,
      }),
    ),
  )
  const applications = stories.map(({ fields }, index) => application(ids[index] ?? '', fields))
  return casesOf(pipelineOf({ application: applications, entry: entries }), CONTEXT)
}
export const repeat = (count: number, story: Story): readonly Story[] => Array.from({ length: count }, () => story)

export const silent: Story = { entries: [['03-02', applied]] }
export const young: Story = { entries: [['06-20', applied]] }
export const refused: Story = {
  fields: { outcome: 'rejected', stageId: 'closed' },
  entries: [
    ['05-01', applied],
    ['05-08', reply('no')],
    ['05-08', moved('applied', 'closed')],
    ['05-08', ended('rejected')],
  ],
}
export const interviewedAndRefused: Story = {
  fields: { outcome: 'rejected', stageId: 'closed' },
  entries: [
    ['05-01', applied],
    ['05-05', held],
    ['05-08', reply('no')],
    ['05-08', moved('applied', 'closed')],
    ['05-08', ended('rejected')],
  ],
}
export const offeredOne: Story = {
  fields: { stageId: 'offer' },
  entries: [
    ['05-01', applied],
    ['05-05', held],
    ['05-12', offered],
  ],
}

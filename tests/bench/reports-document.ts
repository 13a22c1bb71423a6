import type { PipelineDocument } from '../../shared/document/document'
import type { Application } from '../../shared/model/application'
import { addDays, type Day } from '../../shared/model/time'
import type { Happening, TimelineEntry } from '../../shared/model/timeline-entry'
import { realisticDocument } from './documents'

const SOURCES = ['LinkedIn', 'Company site', 'Job board', 'Referral', 'Recruiter', 'Event']
const DAYS_OF_THE_HUNT = 180

/** The realistic pipeline with histories that reports have something to say of: every third is answered, every fifth interviewed. */
export const reportsDocument = (count: number, today: Day): PipelineDocument => {
  const { document } = realisticDocument(count)
  const entry: TimelineEntry[] = []
  const application = document.records.application.map((one, index): Application => {
    const appliedOn = addDays(today, -(index % DAYS_OF_THE_HUNT) - 1)
    const note = (happening: Happening, afterDays: number): void => {
      const day = addDays(appliedOn, afterDays)
      if (day > today) return
      entry.push({
        id: `${one.id}-${entry.length}`,
        applicationId: one.id,
        at: { day, time: '10:30', zone: 'Europe/Vienna' },
        recordedAt: `${day}T09:30:00.000Z`,
        known: 'observed',
        text: { inline: '' },
        ...happening,
      })
    }
    note({ kind: 'added' }, 0)
    note({ kind: 'applied' }, 0)
    if (index % 3 === 0) note({ kind: 'reply', reply: 'invitation' }, 2 + (index % 11))
    if (index % 5 === 0) note({ kind: 'interview-held' }, 12 + (index % 17))
    if (index % 10 === 0) note({ kind: 'reply', reply: 'no' }, 20 + (index % 23))
    if (index % 40 === 0) note({ kind: 'offer' }, 46)
    const isOver = index % 4 === 1
    if (isOver) note({ kind: 'stage-transition', fromStageId: 'applied', toStageId: 'closed' }, 30)
    return {
      ...one,
      source: SOURCES[index % SOURCES.length] ?? '',
      stageId: isOver ? 'closed' : 'applied',
      outcome: isOver ? 'rejected' : null,
    }
  })
  return { ...document, records: { ...document.records, application, entry } }
}

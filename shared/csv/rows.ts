import { forEach, TEXT_FIELD_NAMES } from '../fields/lists'
import type { Application, Salary } from '../model/application'
import type { Id } from '../model/id'
import type { Stage } from '../model/stage'
import type { LongText } from '../model/text'
import { compareEntries, type TimelineEntry } from '../model/timeline-entry'
import type { Pipeline } from '../records/pipeline'
import type { ApplicationRow, TimelineRow } from './columns'
import { stageLabels } from './stage-words'

/** A long text, whole: the caller has read the files. */
export type WholeText = (text: LongText) => string

/** What rows are made of. */
export type RowSource = {
  readonly pipeline: Pipeline
  readonly labels: ReadonlyMap<Id, string>
  readonly whole: WholeText
}

export const rowSource = (pipeline: Pipeline, whole: WholeText): RowSource => ({
  pipeline,
  labels: stageLabels([...pipeline.all('stage').values()]),
  whole,
})

/** The long texts that an application's rows hold. */
export const textsOf = (pipeline: Pipeline, application: Application): readonly LongText[] => [
  application.posting,
  application.notes,
  ...([pipeline.get('company', application.companyId)?.notes] as const).filter((text) => text !== undefined),
  ...application.contacts
    .map(({ contactId }) => pipeline.get('contact', contactId)?.notes)
    .filter((text) => text !== undefined),
  ...[...pipeline.entriesOf(application.id)].map((entry) => entry.text),
]

/** An application with everything that is known of it. */
export const applicationRow = ({ pipeline, labels, whole }: RowSource, application: Application): ApplicationRow => {
  const company = pipeline.get('company', application.companyId)
  const hunt = pipeline.get('hunt', application.huntId)
  const entries = [...pipeline.entriesOf(application.id)].sort(compareEntries)
  return {
    company: company?.name ?? '',
    role: application.role,
    stage: labels.get(application.stageId) ?? '',
    stageKind: pipeline.get('stage', application.stageId)?.kind ?? null,
    outcome: application.outcome,
    appliedOn: entries.find((entry) => entry.kind === 'applied')?.at.day ?? null,
    closedOn:
      application.outcome === null ? null : (entries.findLast((entry) => entry.kind === 'outcome')?.at.day ?? null),
    workMode: application.workMode,
    employmentType: application.employmentType,
    ...salaryCells(application.salary),
    ...desiredCells(application.desiredSalary),
    source: application.source,
    url: application.url,
    tags: application.tags,
    excitement: application.excitement,
    deadline: application.deadline,
    agency: application.agencyId === null ? '' : (pipeline.get('company', application.agencyId)?.name ?? ''),
    contacts: application.contacts.flatMap(({ contactId, role }) => {
      const contact = pipeline.get('contact', contactId)
      if (!contact) return []
      const { id, name, title, email, phone, url } = contact
      const employer = contact.companyId === null ? '' : (pipeline.get('company', contact.companyId)?.name ?? '')
      return [{ id, name, role, company: employer, title, email, phone, url, notes: whole(contact.notes) }]
    }),
    ...forEach(TEXT_FIELD_NAMES, (name) => application[name]),
    attachments: application.attachments.map((attachment) => attachment.name),
    notes: whole(application.notes),
    posting: whole(application.posting),
    website: company?.website ?? '',
    companyNotes: company ? whole(company.notes) : '',
    hunt: hunt?.name ?? '',
    huntStartedOn: hunt?.startedOn ?? null,
    huntEndedOn: hunt?.endedOn ?? null,
    externalId: application.externalId,
    createdAt: application.createdAt,
    archivedAt: application.archivedAt,
    id: application.id,
  }
}

const salaryCells = (salary: Salary | null) => ({
  salaryMin: salary?.min ?? null,
  salaryMax: salary?.max ?? null,
  salaryCurrency: salary?.currency ?? null,
  salaryPeriod: salary?.period ?? null,
})

const desiredCells = (salary: Salary | null) => ({
  desiredSalaryMin: salary?.min ?? null,
  desiredSalaryMax: salary?.max ?? null,
  desiredSalaryCurrency: salary?.currency ?? null,
  desiredSalaryPeriod: salary?.period ?? null,
})

/** One thing that happened. */
export const timelineRow = (
  { pipeline, labels, whole }: RowSource,
  application: Application,
  entry: TimelineEntry,
): TimelineRow => {
  const [from, to] =
    entry.kind === 'stage-transition'
      ? [pipeline.get('stage', entry.fromStageId), pipeline.get('stage', entry.toStageId)]
      : []
  const by = entry.kind === 'reply' || entry.kind === 'offer' ? entry.by : undefined
  const label = (stage: Stage | undefined): string => (stage ? (labels.get(stage.id) ?? '') : '')
  return {
    company: pipeline.get('company', application.companyId)?.name ?? '',
    role: application.role,
    day: entry.at.day,
    time: entry.at.time,
    kind: entry.kind,
    reply: entry.kind === 'reply' ? entry.reply : null,
    byDay: by?.day ?? null,
    byTime: by?.time ?? null,
    way: entry.kind === 'follow-up' ? entry.way : null,
    outcome: entry.kind === 'outcome' ? entry.outcome : null,
    fromStage: label(from),
    fromStageKind: from?.kind ?? null,
    toStage: label(to),
    toStageKind: to?.kind ?? null,
    text: whole(entry.text),
    zone: entry.at.zone,
    recordedAt: entry.recordedAt,
    known: entry.known,
    applicationId: application.id,
  }
}

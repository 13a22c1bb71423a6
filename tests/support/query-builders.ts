import { firstDocument } from '../../shared/document/document'
import { NO_TEXTS } from '../../shared/fields/lists'
import type { Application } from '../../shared/model/application'
import type { Company } from '../../shared/model/company'
import type { Contact } from '../../shared/model/contact'
import type { Hunt } from '../../shared/model/hunt'
import type { Stage } from '../../shared/model/stage'
import { NO_TEXT } from '../../shared/model/text'
import type { Day } from '../../shared/model/time'
import type { Happening, TimelineEntry } from '../../shared/model/timeline-entry'
import { Pipeline } from '../../shared/records/pipeline'
import type { Kind, RecordChange, RecordLists, RecordTypes } from '../../shared/records/record'
import { HUNT } from './builders'

const CREATED_AT = '2026-01-01T09:00:00.000Z'

/** Records as a query finds them, in states too that no command would write. */
export const hunt = (id: string, fields: Partial<Hunt> = {}): Hunt => ({
  id,
  name: id,
  startedOn: '2026-01-01',
  endedOn: null,
  isSample: false,
  createdAt: CREATED_AT,
  ...fields,
})

export const stage = (id: string, fields: Partial<Stage> = {}): Stage => ({
  id,
  name: id,
  kind: 'applied',
  colour: 'gray',
  rank: 'a0',
  removedAt: null,
  ...fields,
})

export const company = (id: string, name = id): Company => ({
  id,
  name,
  website: '',
  notes: NO_TEXT,
  createdAt: CREATED_AT,
})

export const contact = (id: string, name: string, fields: Partial<Contact> = {}): Contact => ({
  id,
  name,
  companyId: null,
  title: '',
  email: '',
  phone: '',
  url: '',
  notes: NO_TEXT,
  createdAt: CREATED_AT,
  ...fields,
})

export const application = (id: string, fields: Partial<Application> = {}): Application => ({
  id,
  huntId: HUNT,
  companyId: 'acme',
  agencyId: null,
  role: '',
  url: '',
  workMode: null,
  employmentType: null,
  salary: null,
  desiredSalary: null,
  source: '',
  tags: [],
  excitement: null,
  deadline: null,
  posting: NO_TEXT,
  ...NO_TEXTS,
  attachments: [],
  contacts: [],
  notes: NO_TEXT,
  stageId: 'applied',
  rank: 'a0',
  outcome: null,
  archivedAt: null,
  isProtocolOff: false,
  pace: null,
  externalId: '',
  createdAt: CREATED_AT,
  ...fields,
})

/** What happened, in the words of the tests. */
export const added = { kind: 'added' } as const
export const applied = { kind: 'applied' } as const
export const held = { kind: 'interview-held' } as const
export const offered = { kind: 'offer' } as const
export const noted = { kind: 'note' } as const
export const followedUp = { kind: 'follow-up', way: 'mail' } as const
export const reply = (kind: Extract<Happening, { kind: 'reply' }>['reply']) => ({ kind: 'reply', reply: kind }) as const
export const ended = (outcome: Extract<Happening, { kind: 'outcome' }>['outcome']) =>
  ({ kind: 'outcome', outcome }) as const
export const moved = (fromStageId: string, toStageId: string) =>
  ({ kind: 'stage-transition', fromStageId, toStageId }) as const

type When = Partial<Pick<TimelineEntry, 'id' | 'applicationId' | 'recordedAt' | 'known'>> & {
  readonly time?: string | null
  readonly zone?: string
}

/** One entry of `card`'s timeline, unless told otherwise. */
export const entry = (day: Day, happening: Happening, { time = null, zone = 'Europe/Vienna', ...when }: When = {}) =>
  ({
    id: `${when.applicationId ?? 'card'} ${day} ${time} ${JSON.stringify(happening)}`.slice(0, 100),
    applicationId: 'card',
    at: { day, time, zone },
    recordedAt: `${day}T12:00:00.000Z`,
    known: 'observed',
    text: NO_TEXT,
    ...happening,
    ...when,
  }) satisfies TimelineEntry as TimelineEntry // a happening with when is an entry

/** The first stages and hunt, and what a test adds to them. */
export const pipelineOf = (records: Partial<RecordLists>): Pipeline => {
  const first = firstDocument(CREATED_AT, 'Europe/Vienna', '0.1.0').records
  return Pipeline.of({ ...first, ...records })
}

/** Puts a record in the place of the one with its id, as a diff does. */
export const put = <K extends Kind>(pipeline: Pipeline, kind: K, after: RecordTypes[K]): void =>
  pipeline.apply([{ kind, id: after.id, before: pipeline.get(kind, after.id) ?? null, after } as RecordChange]) // both sides are of the kind

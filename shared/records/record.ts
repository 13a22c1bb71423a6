import type { z } from 'zod'
import { type Application, applicationSchema } from '../model/application'
import { type Company, companySchema } from '../model/company'
import { type Contact, contactSchema } from '../model/contact'
import { type Hunt, huntSchema } from '../model/hunt'
import type { Id } from '../model/id'
import { type Interview, interviewSchema } from '../model/interview'
import { type ProtocolSettings, protocolSettingsSchema } from '../model/protocol-settings'
import { type Stage, stageSchema } from '../model/stage'
import { type Step, stepSchema } from '../model/step'
import { type Template, templateSchema } from '../model/template'
import { type TimelineEntry, timelineEntrySchema } from '../model/timeline-entry'
import { type View, viewSchema } from '../model/view'

/** Every kind of record. Small ones that point to their `applicationId`, so that a diff stays small. */
export type RecordTypes = {
  readonly hunt: Hunt
  readonly stage: Stage
  readonly company: Company
  readonly contact: Contact
  readonly application: Application
  readonly entry: TimelineEntry
  readonly interview: Interview
  readonly step: Step
  readonly template: Template
  readonly protocol: ProtocolSettings
  readonly view: View
}
export type Kind = keyof RecordTypes

/** The schema of each kind: asked at the doors (files, the other process), never inside. */
export const RECORD_SCHEMAS = {
  hunt: huntSchema,
  stage: stageSchema,
  company: companySchema,
  contact: contactSchema,
  application: applicationSchema,
  entry: timelineEntrySchema,
  interview: interviewSchema,
  step: stepSchema,
  template: templateSchema,
  protocol: protocolSettingsSchema,
  view: viewSchema,
} as const satisfies Readonly<Record<Kind, z.ZodType>>

export const KINDS = Object.keys(RECORD_SCHEMAS) as readonly Kind[] // the keys of a constant

/** One record's change. `before` is `null` for a new one, `after` for a removed one; never both. */
export type RecordChange = {
  readonly [K in Kind]: {
    readonly kind: K
    readonly id: Id
    readonly before: RecordTypes[K] | null
    readonly after: RecordTypes[K] | null
  }
}[Kind]

/** What a command did: at most one change for each record. */
export type RecordDiff = readonly RecordChange[]

import type { z } from 'zod'
import { applicationSchema } from '../model/application'
import { companySchema } from '../model/company'
import { contactSchema } from '../model/contact'
import { huntSchema } from '../model/hunt'
import type { Id } from '../model/id'
import { interviewSchema } from '../model/interview'
import { protocolSettingsSchema } from '../model/protocol-settings'
import { stageSchema } from '../model/stage'
import { stepSchema } from '../model/step'
import { templateSchema } from '../model/template'
import type { LongText } from '../model/text'
import type { Day } from '../model/time'
import { timelineEntrySchema } from '../model/timeline-entry'
import { viewSchema } from '../model/view'
import { dayInUtc, dayOfStep } from './record-days'

/** What everything that keeps records asks about a kind of them. */
export type KindTraits<R> = {
  /** The application to which it belongs: it is found by it, wakes what shows it, and goes with it. `null`: to none. */
  readonly applicationOf?: (record: R) => Id | null
  /** The day under which a calendar finds it; a moment stands under its day in UTC. `null`: under none. */
  readonly dayOf?: (record: R) => Day | null
  /** The long texts by which a search finds its application. */
  readonly searchedTexts?: (record: R) => readonly LongText[]
}

/** @public A test states one kind more with it. */
export const defineKind = <S extends z.ZodType, const T extends KindTraits<z.output<S>>>(
  schema: S,
  traits: T,
): { readonly schema: S; readonly traits: T } => ({ schema, traits })

/**
 * Every kind of record, and all that there is to say about it. A document, and with it a backup, holds a list of each
 * under its name, in this order; the journal holds each one's changes. The schema is asked at the doors (files, the
 * other process), never inside.
 */
export const RECORD_KINDS = {
  hunt: defineKind(huntSchema, {}),
  stage: defineKind(stageSchema, {}),
  // Companies and people belong to whoever names them: they stay when an application goes, unless nobody else does.
  company: defineKind(companySchema, {}),
  contact: defineKind(contactSchema, {}),
  application: defineKind(applicationSchema, {
    dayOf: ({ deadline }) => deadline,
    searchedTexts: ({ notes, posting }) => [notes, posting],
  }),
  entry: defineKind(timelineEntrySchema, {
    applicationOf: ({ applicationId }) => applicationId,
    dayOf: (entry) => ('by' in entry ? (entry.by?.day ?? null) : null),
    searchedTexts: ({ text }) => [text],
  }),
  interview: defineKind(interviewSchema, {
    applicationOf: ({ applicationId }) => applicationId,
    dayOf: ({ startAt }) => dayInUtc(startAt),
  }),
  step: defineKind(stepSchema, {
    // A step of the user's own may belong to none.
    applicationOf: ({ applicationId }) => applicationId,
    dayOf: dayOfStep,
  }),
  template: defineKind(templateSchema, {}),
  protocol: defineKind(protocolSettingsSchema, {}),
  view: defineKind(viewSchema, {}),
} as const

import { z } from 'zod'
import { type Id, idSchema } from './id'
import { atSchema, daySchema, instantSchema, timeSchema } from './time'

/** What the protocol lays out. */
export const PROTOCOL_STEPS = [
  'apply-nudge',
  'interview',
  'debrief',
  'thank-you',
  'did-they-call',
  'follow-up-1',
  'follow-up-2',
  'let-go',
  'last-word',
  'answer',
  'ask-new-date',
  'hand-in',
  'decide',
  'offer-deadline',
  'application-deadline',
] as const
const protocolStepSchema = z.enum(PROTOCOL_STEPS)
export type ProtocolStep = z.infer<typeof protocolStepSchema>

const STEP_NAMES = [...PROTOCOL_STEPS, 'own'] as const
export type StepName = (typeof STEP_NAMES)[number]

/** A follow-up is something that the user writes or calls; anything else is a reminder. */
export const stepKindSchema = z.enum(['follow-up', 'reminder'])
export type StepKind = z.infer<typeof stepKindSchema>

export const KIND_OF_STEP = {
  'apply-nudge': 'follow-up',
  interview: 'reminder',
  debrief: 'reminder',
  'thank-you': 'reminder',
  'did-they-call': 'reminder',
  'follow-up-1': 'follow-up',
  'follow-up-2': 'follow-up',
  'let-go': 'reminder',
  'last-word': 'follow-up',
  answer: 'reminder',
  'ask-new-date': 'reminder',
  'hand-in': 'reminder',
  decide: 'reminder',
  'offer-deadline': 'reminder',
  'application-deadline': 'reminder',
} as const satisfies Readonly<Record<ProtocolStep, StepKind>>

/** A point on the world's clock, or a wall-clock time wherever the user is then. */
export const dueSchema = z.union([
  z.strictObject({ at: instantSchema }),
  z.strictObject({ day: daySchema, time: timeSchema }),
])
export type Due = Readonly<z.infer<typeof dueSchema>>

const stepStateSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open') }),
  /** `entryId`: the entry that tells of it; when that is taken back, the step is open again. */
  z.strictObject({ kind: z.literal('done'), at: atSchema, entryId: idSchema.nullable() }),
  z.strictObject({ kind: z.literal('snoozed'), until: dueSchema }),
  z.strictObject({ kind: z.literal('skipped'), at: atSchema }),
  /** By the protocol when its cause is gone, or with the archived application; `until`: it had been snoozed. */
  z.strictObject({ kind: z.literal('cancelled'), by: z.enum(['protocol', 'archive']), until: dueSchema.nullable() }),
])

/** Something to do or to know at a time. */
export const stepSchema = z.strictObject({
  /** `cause/name[/contactId]` of the protocol's, random of the user's own. */
  id: z.string().min(1).max(250),
  name: z.enum(STEP_NAMES),
  kind: stepKindSchema,
  /** `null` only for one of the user's own. */
  applicationId: idSchema.nullable(),
  contactId: idSchema.nullable(),
  due: dueSchema,
  /** When it reminds once more; `null`: never. */
  again: dueSchema.nullable(),
  /** From when on it is late; `null`: from the day after it was due. */
  overdueFrom: dueSchema.nullable(),
  state: stepStateSchema,
  /** Of one that has a letter for each of several: those to whom it went, and the entry that tells of each. */
  sentTo: z.array(z.strictObject({ contactId: idSchema, entryId: idSchema })).optional(),
  /** The protocol doesn't touch the time and the words of a step that the user edited. */
  isEdited: z.boolean(),
  /** Laid out by the rules of an earlier version: it keeps its time until the user changes how the protocol counts. */
  keepsTime: z.boolean(),
  /** What the user wrote; `''`: the protocol's own words are shown. */
  text: z.string().max(2_000),
  createdAt: instantSchema,
})
export type Step = Readonly<z.infer<typeof stepSchema>>

export const stepIdOf = (causeId: Id, name: ProtocolStep, contactId: Id | null = null): Id =>
  contactId === null ? `${causeId}/${name}` : `${causeId}/${name}/${contactId}`

/** What a step of the protocol was laid out for. */
export const causeIdOf = (stepId: Id, name: ProtocolStep): Id => stepId.slice(0, stepId.lastIndexOf(`/${name}`))

/** A follow-up that no track asked for: of the user's own will, in the program's words unless they gave their own. */
export const isOwnFollowUp = ({ name, kind }: Pick<Step, 'name' | 'kind'>): boolean =>
  name === 'own' && kind === 'follow-up'

/** The user's word in a review that they go on waiting, noted as a step that is done at once: no list shows it. */
export const isKeptWaiting = ({ name, kind, text, state }: Step): boolean =>
  name === 'own' && kind === 'reminder' && text === '' && state.kind === 'done'

/** Whether it is still to be dealt with. */
export const isPending = (step: Step): boolean => step.state.kind === 'open' || step.state.kind === 'snoozed'

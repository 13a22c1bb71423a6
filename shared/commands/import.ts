import { z } from 'zod'
import { type Application, outcomeSchema } from '../model/application'
import { type Company, companyKey } from '../model/company'
import { contactRoleSchema } from '../model/contact'
import { huntSchema } from '../model/hunt'
import { type Id, idSchema } from '../model/id'
import { ranksBetween } from '../model/rank'
import { stageSchema } from '../model/stage'
import { isEmptyText, shortTextSchema, typedTextSchema } from '../model/text'
import { atSchema, instantSchema } from '../model/time'
import { happeningSchema, knownSchema } from '../model/timeline-entry'
import type { Transaction } from '../records/transaction'
import { applicationFieldsSchema, filledIn } from './application-fields'
import { addCompany } from './companies'
import { type CommandContext, defineCommand } from './define-command'
import { refuse } from './refusal'
import { requireStage } from './require-record'
import { addStage } from './stages'

const importedEntrySchema = z.strictObject({
  happening: happeningSchema,
  at: atSchema,
  text: typedTextSchema,
  /** Both known only for what was exported from here. */
  recordedAt: instantSchema.nullable(),
  known: knownSchema.nullable(),
})

const importedContactSchema = z.strictObject({
  /** Contacts with one key are one person. */
  key: shortTextSchema.min(1),
  /** `''`: of no company. */
  company: shortTextSchema,
  name: shortTextSchema.min(1),
  title: shortTextSchema,
  email: shortTextSchema,
  phone: shortTextSchema,
  url: shortTextSchema,
  notes: typedTextSchema,
  role: contactRoleSchema,
})

/** One application as an importer understood it. */
const importedApplicationSchema = z.strictObject({
  /** `null`: the hunt that was chosen for the whole table. */
  huntId: idSchema.nullable(),
  fields: applicationFieldsSchema.partial().required({ company: true }),
  /** What is known of the company itself; taken where nothing was. */
  website: shortTextSchema,
  companyNotes: typedTextSchema,
  stageId: idSchema,
  /** Only where the stage is a closed one. */
  outcome: outcomeSchema.nullable(),
  archivedAt: instantSchema.nullable(),
  /** Known only for what was exported from here. */
  createdAt: instantSchema.nullable(),
  entries: z.array(importedEntrySchema),
  contacts: z.array(importedContactSchema),
})
export type ImportedApplication = Readonly<z.infer<typeof importedApplicationSchema>>
export type ImportedEntry = Readonly<z.infer<typeof importedEntrySchema>>
export type ImportedContact = Readonly<z.infer<typeof importedContactSchema>>

/** As many rows as an import takes at once. */
const IMPORT_ROW_LIMIT = 200_000

const payloadSchema = z.strictObject({
  huntId: idSchema,
  newHunts: z.array(huntSchema.pick({ id: true, name: true, startedOn: true, endedOn: true })),
  newStages: z.array(
    stageSchema.pick({ id: true, name: true, kind: true, colour: true }).extend({
      /** Only history names it: it has no column. */
      isRemoved: z.boolean(),
    }),
  ),
  applications: z.array(importedApplicationSchema).max(IMPORT_ROW_LIMIT),
})
export type ImportPayload = z.infer<typeof payloadSchema>

/** Brings in a whole table at once, so that one undo takes it back. Its order becomes the order of the cards. */
export const importApplications = defineCommand({
  payload: payloadSchema,
  source: 'import',
  run: (tx, { huntId, newHunts, newStages, applications }, context) => {
    for (const hunt of newHunts) {
      if (tx.get('hunt', hunt.id)) refuse('id-taken')
      tx.put('hunt', { ...hunt, isSample: false, createdAt: context.now })
    }
    if (!tx.get('hunt', huntId)) refuse('unknown-hunt')
    for (const { isRemoved, ...stage } of newStages) {
      addStage.run(tx, { ...stage, afterId: lastOpenStageId(tx) }, context)
      if (isRemoved)
        tx.update('stage', stage.id, (draft) => {
          draft.removedAt = context.now
        })
    }
    const names = new Names(tx, context)
    const ranks = new RanksAtBottom(tx, huntId, applications)
    for (const imported of applications) addImported(tx, imported.huntId ?? huntId, imported, names, ranks, context)
  },
})

const addImported = (
  tx: Transaction,
  huntId: Id,
  imported: ImportedApplication,
  names: Names,
  ranks: RanksAtBottom,
  context: CommandContext,
): void => {
  const { company, agency, posting, notes, ...plain } = filledIn(imported.fields)
  const stage = requireStage(tx, imported.stageId)
  if (!tx.get('hunt', huntId)) refuse('unknown-hunt')
  if (stage.kind === 'closed' && imported.outcome === null) refuse('outcome-missing')
  const id = context.newId()
  const companyId = names.companyIdOf(company)
  names.complete(companyId, imported.website, imported.companyNotes)
  const application: Application = {
    ...plain,
    id,
    huntId,
    stageId: stage.id,
    companyId,
    agencyId: agency === '' ? null : names.companyIdOf(agency),
    posting: context.keepText(posting),
    notes: context.keepText(notes),
    attachments: [],
    contacts: imported.contacts.map((contact) => ({
      contactId: names.contactIdOf(contact),
      role: contact.role,
    })),
    rank: ranks.next(huntId, stage.id),
    outcome: stage.kind === 'closed' ? imported.outcome : null,
    archivedAt: imported.archivedAt,
    isProtocolOff: false,
    pace: null,
    createdAt: imported.createdAt ?? context.now,
  }
  tx.put('application', application)
  for (const { happening, at, text, recordedAt, known } of imported.entries)
    tx.put('entry', {
      ...happening,
      id: context.newId(),
      applicationId: id,
      at,
      recordedAt: recordedAt ?? context.now,
      known: known ?? 'imported',
      text: context.keepText(text),
    })
}

/** Companies by name and people by key, looked up once for the whole table. */
class Names {
  readonly #companyIds = new Map<string, Id>()
  readonly #contactIds = new Map<string, Id>()
  readonly #tx: Transaction
  readonly #context: CommandContext

  constructor(tx: Transaction, context: CommandContext) {
    this.#tx = tx
    this.#context = context
    for (const company of tx.all('company')) this.#companyIds.set(companyKey(company.name), company.id)
  }

  companyIdOf(name: string): Id {
    const key = companyKey(name)
    if (key === '') return refuse('company-missing')
    const id = this.#companyIds.get(key) ?? addCompany(this.#tx, name.trim(), this.#context)
    this.#companyIds.set(key, id)
    return id
  }

  /** What the user wrote about a company is never overwritten. */
  complete(companyId: Id, website: string, notes: string): void {
    const company: Company | undefined = website === '' && notes === '' ? undefined : this.#tx.get('company', companyId)
    if (!company) return
    const needsWebsite = company.website === '' && website !== ''
    const needsNotes = isEmptyText(company.notes) && notes !== ''
    if (needsWebsite || needsNotes)
      this.#tx.put('company', {
        ...company,
        website: needsWebsite ? website : company.website,
        notes: needsNotes ? this.#context.keepText(notes) : company.notes,
      })
  }

  contactIdOf({ key, company, notes, role: _role, ...person }: ImportedContact): Id {
    const known = this.#contactIds.get(key)
    if (known !== undefined) return known
    const id = this.#context.newId()
    this.#contactIds.set(key, id)
    this.#tx.put('contact', {
      ...person,
      id,
      companyId: company === '' ? null : this.companyIdOf(company),
      notes: this.#context.keepText(notes),
      createdAt: this.#context.now,
    })
    return id
  }
}

/** Ranks below each column's last card, all made at once so that they stay short. */
class RanksAtBottom {
  readonly #ranks = new Map<string, Iterator<string>>()

  constructor(tx: Transaction, chosenHuntId: Id, applications: readonly ImportedApplication[]) {
    const counts = new Map<string, { readonly huntId: Id; readonly stageId: Id; cards: number }>()
    for (const { huntId: ownHuntId, stageId } of applications) {
      const huntId = ownHuntId ?? chosenHuntId
      const column = counts.get(`${huntId}/${stageId}`) ?? { huntId, stageId, cards: 0 }
      column.cards++
      counts.set(`${huntId}/${stageId}`, column)
    }
    for (const [key, { huntId, stageId, cards }] of counts) {
      const last = tx.columnOf(huntId, stageId).at(-1)
      this.#ranks.set(key, ranksBetween(last?.rank ?? null, null, cards)[Symbol.iterator]())
    }
  }

  next(huntId: Id, stageId: Id): string {
    return this.#ranks.get(`${huntId}/${stageId}`)?.next().value ?? refuse('unknown-stage')
  }
}

/** New columns stand left of the closed ones. */
const lastOpenStageId = (tx: Transaction): Id | null => {
  let last: { readonly id: Id; readonly rank: string } | null = null
  for (const stage of tx.all('stage'))
    if (stage.removedAt === null && stage.kind !== 'closed' && (!last || stage.rank > last.rank)) last = stage
  return last?.id ?? null
}

import { z } from 'zod'
import { type Application, outcomeSchema } from '../model/application'
import { companyKey } from '../model/company'
import { contactRoleSchema } from '../model/contact'
import { type Id, idSchema } from '../model/id'
import { ranksBetween } from '../model/rank'
import { stageSchema } from '../model/stage'
import { shortTextSchema, typedTextSchema } from '../model/text'
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
  name: shortTextSchema.min(1),
  title: shortTextSchema,
  email: shortTextSchema,
  phone: shortTextSchema,
  url: shortTextSchema,
  role: contactRoleSchema,
})

/** One application as an importer understood it. */
export const importedApplicationSchema = z.strictObject({
  fields: applicationFieldsSchema.partial().required({ company: true }),
  stageId: idSchema,
  /** Only where the stage is a closed one. */
  outcome: outcomeSchema.nullable(),
  isArchived: z.boolean(),
  entries: z.array(importedEntrySchema),
  contacts: z.array(importedContactSchema),
})
export type ImportedApplication = Readonly<z.infer<typeof importedApplicationSchema>>

/** Brings in a whole table at once, so that one undo takes it back. Its order becomes the order of the cards. */
export const importApplications = defineCommand({
  payload: z.strictObject({
    huntId: idSchema,
    newStages: z.array(stageSchema.pick({ id: true, name: true, kind: true, colour: true })),
    applications: z.array(importedApplicationSchema).max(100_000),
  }),
  run: (tx, { huntId, newStages, applications }, context) => {
    if (!tx.get('hunt', huntId)) refuse('unknown-hunt')
    for (const stage of newStages) addStage.run(tx, { ...stage, afterId: lastOpenStageId(tx) }, context)
    const companies = new CompanyNames(tx, context)
    const ranks = new RanksAtBottom(tx, huntId, applications)
    for (const imported of applications) addImported(tx, huntId, imported, companies, ranks, context)
  },
})

const addImported = (
  tx: Transaction,
  huntId: Id,
  imported: ImportedApplication,
  companies: CompanyNames,
  ranks: RanksAtBottom,
  context: CommandContext,
): void => {
  const { company, agency, posting, notes, ...plain } = filledIn(imported.fields)
  const stage = requireStage(tx, imported.stageId)
  if (stage.kind === 'closed' && imported.outcome === null) refuse('outcome-missing')
  const id = context.newId()
  const companyId = companies.idOf(company)
  const application: Application = {
    ...plain,
    id,
    huntId,
    stageId: stage.id,
    companyId,
    agencyId: agency === '' ? null : companies.idOf(agency),
    posting: context.keepText(posting),
    notes: context.keepText(notes),
    attachments: [],
    contacts: imported.contacts.map((contact) => ({
      contactId: addContact(tx, contact, companyId, context),
      role: contact.role,
    })),
    rank: ranks.next(stage.id),
    outcome: stage.kind === 'closed' ? imported.outcome : null,
    archivedAt: imported.isArchived ? context.now : null,
    createdAt: context.now,
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

type ImportedContact = z.infer<typeof importedContactSchema>

const addContact = (tx: Transaction, contact: ImportedContact, companyId: Id, context: CommandContext): Id => {
  const { role: _role, ...person } = contact
  const id = context.newId()
  tx.put('contact', { ...person, id, companyId, notes: context.keepText(''), createdAt: context.now })
  return id
}

/** Companies by name, looked up once for the whole table. */
class CompanyNames {
  readonly #ids = new Map<string, Id>()
  readonly #tx: Transaction
  readonly #context: CommandContext

  constructor(tx: Transaction, context: CommandContext) {
    this.#tx = tx
    this.#context = context
    for (const company of tx.all('company')) this.#ids.set(companyKey(company.name), company.id)
  }

  idOf(name: string): Id {
    const key = companyKey(name)
    if (key === '') return refuse('company-missing')
    const id = this.#ids.get(key) ?? addCompany(this.#tx, name.trim(), this.#context)
    this.#ids.set(key, id)
    return id
  }
}

/** Ranks below each column's last card, all made at once so that they stay short. */
class RanksAtBottom {
  readonly #ranks = new Map<Id, Iterator<string>>()

  constructor(tx: Transaction, huntId: Id, applications: readonly ImportedApplication[]) {
    const counts = new Map<Id, number>()
    for (const { stageId } of applications) counts.set(stageId, (counts.get(stageId) ?? 0) + 1)
    for (const [stageId, count] of counts) {
      const last = tx.columnOf(huntId, stageId).at(-1)
      this.#ranks.set(stageId, ranksBetween(last?.rank ?? null, null, count)[Symbol.iterator]())
    }
  }

  next(stageId: Id): string {
    return this.#ranks.get(stageId)?.next().value ?? refuse('unknown-stage')
  }
}

/** New columns stand left of the closed ones. */
const lastOpenStageId = (tx: Transaction): Id | null => {
  let last: { readonly id: Id; readonly rank: string } | null = null
  for (const stage of tx.all('stage'))
    if (stage.removedAt === null && stage.kind !== 'closed' && (!last || stage.rank > last.rank)) last = stage
  return last?.id ?? null
}

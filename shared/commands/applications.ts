import { z } from 'zod'
import { applicationSchema, outcomeSchema } from '../model/application'
import { idSchema } from '../model/id'
import { ranksBetween } from '../model/rank'
import { atOf, dayOf, daySchema } from '../model/time'
import { applicationFieldsSchema, filledIn, given } from './application-fields'
import { companyNamed, removeCompanyIfUnused } from './companies'
import { defineCommand } from './define-command'
import { entryNow } from './entry-now'
import { refuse } from './refusal'
import { removeApplication } from './remove-application'
import { requireApplication, requireStage } from './require-record'
import { bringBackArchived, takeOff } from './taken-off'

/** A new card at the top of its column, with its first timeline entries. */
export const createApplication = defineCommand({
  payload: z.strictObject({
    id: idSchema,
    huntId: idSchema,
    stageId: idSchema,
    fields: applicationFieldsSchema.partial().required({ company: true }),
    /** `null`: not applied yet, or not known when. */
    appliedOn: daySchema.nullable(),
    /** Only where the stage is a closed one. */
    outcome: outcomeSchema.nullable(),
  }),
  run: (tx, { id, huntId, stageId, fields, appliedOn, outcome }, context) => {
    const stage = requireStage(tx, stageId)
    if (!tx.get('hunt', huntId)) refuse('unknown-hunt')
    if (tx.get('application', id)) refuse('id-taken')
    if (stage.kind === 'closed' && outcome === null) refuse('outcome-missing')
    if (stage.kind === 'closed' && outcome === 'dropped' && appliedOn !== null) refuse('dropped-after-applying')
    const today = dayOf(context.now, context.zone)
    if (appliedOn !== null && appliedOn > today) refuse('in-the-future')
    const { company, agency, posting, notes, ...plain } = filledIn(fields)
    tx.put('application', {
      ...plain,
      id,
      huntId,
      stageId,
      companyId: companyNamed(tx, company, context),
      agencyId: agency === '' ? null : companyNamed(tx, agency, context),
      posting: context.keepText(posting),
      notes: context.keepText(notes),
      attachments: [],
      contacts: [],
      rank: ranksBetween(null, tx.columnOf(huntId, stageId)[0]?.rank ?? null, 1)[0] ?? '',
      outcome: stage.kind === 'closed' ? outcome : null,
      archivedAt: null,
      isProtocolOff: false,
      pace: null,
      createdAt: context.now,
    })
    const added = { ...entryNow(id, context), kind: 'added' } as const
    tx.put('entry', added)
    if (appliedOn !== null) {
      const isToday = appliedOn === today
      tx.put('entry', {
        ...entryNow(id, context),
        kind: 'applied',
        at: isToday ? atOf(context.now, context.zone) : { day: appliedOn, time: null, zone: context.zone },
        known: isToday ? 'observed' : 'back-dated',
      })
    }
    if (stage.kind === 'closed') tx.put('entry', { ...entryNow(id, context), kind: 'outcome', outcome })
  },
})

/** Changes what the user knows of an application. An empty company name is refused. */
export const updateApplication = defineCommand({
  payload: z.strictObject({ id: idSchema, changes: applicationFieldsSchema.partial() }),
  run: (tx, { id, changes }, context) => {
    const before = requireApplication(tx, id)
    const { company, agency, posting, notes, ...plain } = changes
    const companyId = company === undefined ? before.companyId : companyNamed(tx, company, context)
    const agencyId = agency === undefined ? before.agencyId : agency === '' ? null : companyNamed(tx, agency, context)
    tx.update('application', id, (draft) => {
      Object.assign(draft, given(plain), { companyId, agencyId })
      if (posting !== undefined) draft.posting = context.keepText(posting)
      if (notes !== undefined) draft.notes = context.keepText(notes)
    })
    if (companyId !== before.companyId) removeCompanyIfUnused(tx, before.companyId)
  },
})

const idsSchema = z.strictObject({ ids: z.array(idSchema).min(1).max(10_000) })

/** Puts cards out of sight, and takes off the interviews that are still ahead. They stay in every report. */
export const archiveApplications = defineCommand({
  payload: idsSchema,
  run: (tx, { ids }, context) => {
    for (const id of ids) {
      requireApplication(tx, id)
      tx.update('application', id, (draft) => {
        draft.archivedAt ??= context.now
      })
      takeOff(tx, id, 'archive', context.now, context)
    }
  },
})

/** Brings back, with its steps, the interviews that archiving took off, as far as they are still ahead. */
export const unarchiveApplications = defineCommand({
  payload: idsSchema,
  run: (tx, { ids }, context) => {
    for (const id of ids) {
      requireApplication(tx, id)
      tx.update('application', id, (draft) => {
        draft.archivedAt = null
      })
      bringBackArchived(tx, id, context)
    }
  },
})

/** Removes archived applications and their timelines from the reports, too. Can't be undone. */
export const deleteApplications = defineCommand({
  payload: idsSchema,
  isUndoable: false,
  run: (tx, { ids }) => {
    for (const id of new Set(ids)) {
      const application = requireApplication(tx, id)
      if (application.archivedAt === null) refuse('not-archived')
      removeApplication(tx, id)
      removeCompanyIfUnused(tx, application.companyId)
    }
  },
})

/** Adds and removes tags on a selection of cards. */
export const tagApplications = defineCommand({
  payload: z.strictObject({
    ids: idsSchema.shape.ids,
    add: applicationSchema.shape.tags,
    remove: applicationSchema.shape.tags,
  }),
  run: (tx, { ids, add, remove }) => {
    for (const id of ids) {
      requireApplication(tx, id)
      tx.update('application', id, (draft) => {
        const kept = draft.tags.filter((tag) => !remove.includes(tag))
        draft.tags = [...kept, ...add.filter((tag) => !kept.includes(tag))]
      })
    }
  },
})

/** The user doesn't know on which day they applied: the card asks no more. */
export const leaveAppliedDayUnknown = defineCommand({
  payload: z.strictObject({ id: idSchema }),
  run: (tx, { id }) => {
    requireApplication(tx, id)
    tx.update('application', id, (draft) => {
      draft.isAppliedDayUnknown = true
    })
  },
})

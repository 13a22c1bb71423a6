import type { Application } from '../model/application'
import type { Contact } from '../model/contact'
import type { Id } from '../model/id'
import type { Step } from '../model/step'
import type { Transaction } from '../records/transaction'
import { defineCommand } from './define-command'
import { mergedNotes, mergePayload, recordsToMerge } from './merging'
import { refuse } from './refusal'

/** Several records of one person become one: their parts in applications and interviews, their steps and notes move to it. */
export const mergeContacts = defineCommand({
  payload: mergePayload,
  run: (tx, { keepId, mergeIds, notes }, context) => {
    const { gone, kept, all } = recordsToMerge(
      { keepId, mergeIds },
      (id) => tx.get('contact', id) ?? refuse('unknown-contact'),
    )
    tx.put('contact', {
      ...kept,
      ...firstKnown(all),
      notes: mergedNotes(all, notes, context),
    })
    for (const { id, contacts } of [...tx.all('application')]) {
      if (!contacts.some(({ contactId }) => gone.has(contactId))) continue
      tx.update('application', id, (draft) => {
        draft.contacts = linksAfter(contacts, keepId, gone)
      })
    }
    for (const interview of [...tx.all('interview')]) {
      if (!interview.interviewerIds.some((id) => gone.has(id))) continue
      const interviewerIds = [...new Set(interview.interviewerIds.map((id) => (gone.has(id) ? keepId : id)))]
      tx.put('interview', { ...interview, interviewerIds })
    }
    for (const step of [...tx.all('step')]) {
      if (step.sentTo?.some(({ contactId }) => gone.has(contactId))) moveLetters(tx, step, gone, keepId)
    }
    for (const step of [...tx.all('step')]) {
      if (step.contactId === null || !gone.has(step.contactId)) continue
      moveStep(tx, step, keepId)
    }
    for (const id of gone) tx.remove('contact', id)
  },
})

const FIELDS = ['title', 'email', 'phone', 'url'] as const

/** What the kept one lacks comes from the others. */
const firstKnown = (all: readonly Contact[]): Pick<Contact, (typeof FIELDS)[number] | 'companyId'> => {
  const first = (field: (typeof FIELDS)[number]): string => all.find((each) => each[field] !== '')?.[field] ?? ''
  return {
    companyId: all.find(({ companyId }) => companyId !== null)?.companyId ?? null,
    title: first('title'),
    email: first('email'),
    phone: first('phone'),
    url: first('url'),
  }
}

/** One link for each person; the first part that says something stays. */
const linksAfter = (
  contacts: Application['contacts'],
  keepId: Id,
  gone: ReadonlySet<Id>,
): { contactId: Id; role: Application['contacts'][number]['role'] }[] => {
  const isThem = ({ contactId }: { readonly contactId: Id }): boolean => contactId === keepId || gone.has(contactId)
  const theirs = contacts.filter(isThem)
  const own = theirs.filter(({ contactId }) => contactId === keepId)
  const role = [...own, ...theirs].find((each) => each.role !== 'other')?.role ?? 'other'
  const place = contacts.findIndex(isThem)
  return contacts.flatMap((link, index) =>
    index === place ? [{ contactId: keepId, role }] : isThem(link) ? [] : [{ ...link }],
  )
}

/** Who was thanked under another name was thanked. */
const moveLetters = (tx: Transaction, step: Step, gone: ReadonlySet<Id>, keepId: Id): void => {
  const sentTo = (step.sentTo ?? []).map((letter) =>
    gone.has(letter.contactId) ? { ...letter, contactId: keepId } : letter,
  )
  tx.put('step', { ...step, sentTo })
}

/** The protocol named a person's step after them: under the new name it is met again, so that what was done stays done. */
const moveStep = (tx: Transaction, step: Step, keepId: Id): void => {
  if (!step.id.endsWith(`/${step.contactId}`)) {
    tx.put('step', { ...step, contactId: keepId })
    return
  }
  const id = `${step.id.slice(0, -(step.contactId ?? '').length)}${keepId}`
  const known = tx.get('step', id)
  const stays = known && weightOf(known) >= weightOf(step) ? known : step
  tx.remove('step', step.id)
  tx.put('step', { ...stays, id, contactId: keepId })
}

/** Of two steps for what turns out to be one person, the one that was dealt with counts. */
const weightOf = ({ state, isEdited }: Step): number =>
  ({ done: 5, skipped: 4, snoozed: 3, open: isEdited ? 2 : 1, cancelled: 0 })[state.kind]

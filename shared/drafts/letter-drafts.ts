import type { Id } from '../model/id'
import type { TemplateName } from '../model/template'
import type { Draft } from './draft'

/** The words of a letter that were the user's own when it was marked sent; `contactId` `null`: whoever it goes to by itself. */
export type SentLetter = { readonly contactId: Id | null; readonly text: string }

const startOf = (ownerId: Id): string => `letter/${encodeURIComponent(ownerId)}/`

/** Where a letter stands: of a step or an application, from a template, to a person. */
export const letterPlace = (ownerId: Id, template: TemplateName, contactId: Id | null): string =>
  `${startOf(ownerId)}${template}/${contactId ?? ''}`

/** What was changed in letters of a step or an application. */
export const letterDraftsOf = (drafts: Iterable<Draft>, ownerId: Id): readonly LetterDraft[] =>
  [...drafts].flatMap((draft) => {
    if (!draft.place.startsWith(startOf(ownerId))) return []
    const [template = '', contactId = ''] = draft.place.slice(startOf(ownerId).length).split('/')
    return { draft, template, contactId: contactId === '' ? null : contactId }
  })

type LetterDraft = { readonly draft: Draft; readonly template: string; readonly contactId: Id | null }

/** What the timeline keeps of them when they are sent. One of which only the address was changed says nothing of its own. */
export const sentLettersOf = (drafts: Iterable<Draft>, ownerId: Id): SentLetter[] =>
  letterDraftsOf(drafts, ownerId).flatMap(({ draft, contactId }) => {
    const { subject, body } = draft.fields
    const text = [subject, body].filter((words) => typeof words === 'string' && words.trim() !== '').join('\n\n')
    return text === '' ? [] : { contactId, text }
  })

import type { Contact } from '../../../shared/model/contact'
import type { Id } from '../../../shared/model/id'
import type { Pipeline } from '../../../shared/records/pipeline'
import { foldText } from '../../../shared/search/fold-text'

/** People whom the user knows from elsewhere and whom what was typed may mean; those of the same company first. */
export const knownPeople = (
  pipeline: Pipeline,
  typed: string,
  companyId: Id,
  without: ReadonlySet<Id>,
  limit: number,
): readonly Contact[] => {
  const words = foldText(typed).split(/\s+/u).filter(Boolean)
  const found = [...pipeline.all('contact').values()].filter((contact) => {
    const name = foldText(contact.name)
    return !without.has(contact.id) && words.every((word) => name.includes(word))
  })
  const grade = (contact: Contact): number => (contact.companyId === companyId ? 0 : 1)
  return found.sort((a, b) => grade(a) - grade(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)).slice(0, limit)
}

import type { Contact } from '../../model/contact'
import type { Pipeline } from '../../records/pipeline'
import { foldText } from '../../search/fold-text'
import { bucketsOf, type DuplicateGroup, Pairs } from './duplicate-groups'

/** People who may be one and the same: one personal address, or one name with one company or one telephone. */
export const duplicatePeople = (pipeline: Pipeline, apart: ReadonlySet<string>): readonly DuplicateGroup[] => {
  const people = [...pipeline.all('contact').values()]
  const pairs = new Pairs(apart)
  const join = (keyOf: (contact: Contact) => string, reason: DuplicateGroup['reason']): void => {
    for (const bucket of bucketsOf(people, keyOf))
      pairs.addAll(
        bucket.map(({ id }) => id),
        reason,
      )
  }
  join(({ name, companyId }) => (companyId === null ? '' : keyed(personKey(name), companyId)), 'name')
  join(({ email }) => personalAddress(email), 'email')
  join(({ name, phone }) => keyed(personKey(name), telephone(phone)), 'phone')
  const uses = new Map<string, number>()
  for (const { contacts } of pipeline.all('application').values())
    for (const { contactId } of contacts) uses.set(contactId, (uses.get(contactId) ?? 0) + 1)
  return pairs.groups((id) => uses.get(id) ?? 0)
}

const keyed = (name: string, more: string): string => (name === '' || more === '' ? '' : `${name}\n${more}`)

/** "Moß, Ada" is "Ada Moss"; a single word is too little to tell two people by. */
const personKey = (name: string): string => {
  const words = foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !TITLES.has(word))
  return words.length < 2 ? '' : words.sort().join(' ')
}

const TITLES = new Set('dr prof mr mrs ms herr frau ing mag dipl'.split(' '))

const LEAST_DIGITS = 7

const telephone = (phone: string): string => {
  const digits = phone.replace(/\D/g, '').replace(/^00/, '')
  return digits.length < LEAST_DIGITS ? '' : digits
}

const personalAddress = (email: string): string => {
  const address = email.trim().toLowerCase()
  const [box = '', host = ''] = address.split('@')
  return host === '' || SHARED_BOXES.has(box.replace(/[^a-z]/g, '')) ? '' : address
}

/** Behind these sit many people. */
const SHARED_BOXES = new Set(
  'info jobs job hr careers career recruiting recruitment recruiter talent people office contact hello mail noreply donotreply bewerbung personal hiring applications apply work team'.split(
    ' ',
  ),
)

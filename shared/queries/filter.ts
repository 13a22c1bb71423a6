import type { Application } from '../model/application'
import type { Company } from '../model/company'
import type { Contact } from '../model/contact'
import type { Pipeline } from '../records/pipeline'

/** Whether a card stays on the board. */
export type CardFilter = (pipeline: Pipeline, application: Application) => boolean

/** Every word must occur, in any order and anywhere in what a card is known by; case and accents don't count. */
export const filterOf = (text: string): CardFilter => {
  const words = foldText(text).split(/\s+/u).filter(Boolean)
  return (pipeline, application) => {
    if (words.length === 0) return true
    const haystack = haystackOf(pipeline, application)
    return words.every((word) => haystack.includes(word))
  }
}

/** Without case and accents, for comparing. */
export const foldText = (text: string): string =>
  // Most texts are plain, and long ones are folded by the thousand.
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[ßøłđæœ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)

const PLAIN = /^\p{ASCII}*$/u

/** Letters that Unicode doesn't decompose, as people without the key type them. */
const UNDECOMPOSED: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe' }

type Haystack = { readonly sources: readonly (Company | Contact | undefined)[]; readonly text: string }

/** A record never changes, so its text is made once; it is made again when a company or a person of it was renamed. */
const haystacks = new WeakMap<Application, Haystack>()

const haystackOf = (pipeline: Pipeline, application: Application): string => {
  const known = haystacks.get(application)
  if (known && isCurrent(known, pipeline, application)) return known.text
  const company = pipeline.get('company', application.companyId)
  const agency = application.agencyId === null ? undefined : pipeline.get('company', application.agencyId)
  const contacts = application.contacts.map(({ contactId }) => pipeline.get('contact', contactId))
  const sources = [company, agency, ...contacts]
  const { role, location, source, tags } = application
  const text = foldText([...sources.map((each) => each?.name ?? ''), role, location, source, ...tags].join('\n'))
  haystacks.set(application, { sources, text })
  return text
}

const isCurrent = ({ sources }: Haystack, pipeline: Pipeline, application: Application): boolean =>
  sources[0] === pipeline.get('company', application.companyId) &&
  (application.agencyId === null || sources[1] === pipeline.get('company', application.agencyId)) &&
  application.contacts.every(({ contactId }, index) => sources[index + 2] === pipeline.get('contact', contactId))

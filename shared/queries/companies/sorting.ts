import type { Company } from '../../model/company'
import { CONTACT_ROLES, type Contact } from '../../model/contact'
import { dayNumber } from '../../model/time'
import { foldText } from '../../search/fold-text'
import type { Turn } from '../whose-turn'
import type { CompanyRow } from './company-rows'
import type { PersonRow } from './person-rows'

export const COMPANY_COLUMNS = ['name', 'applications', 'answered', 'lastContact', 'turn', 'interviews'] as const
export type CompanyColumn = (typeof COMPANY_COLUMNS)[number]

export const PERSON_COLUMNS = ['name', 'company', 'part', 'applications', 'lastContact'] as const
export type PersonColumn = (typeof PERSON_COLUMNS)[number]

/** How two names stand to each other in the user's language. */
export type CompareNames = (a: string, b: string) => number

type Key = number | string | null

const TURNS: Readonly<Record<Exclude<Turn, null>, number>> = { mine: 2, theirs: 1 }

const companyKeys: Readonly<Record<CompanyColumn, (row: CompanyRow) => Key>> = {
  name: ({ company }) => company.name,
  applications: ({ applications, asAgency }) => applications + asAgency || null,
  answered: ({ answered, applied }) => (applied === 0 ? null : answered),
  lastContact: ({ lastContactOn }) => (lastContactOn === null ? null : dayNumber(lastContactOn)),
  turn: ({ turn }) => (turn === null ? null : TURNS[turn]),
  interviews: ({ plannedInterviews }) => plannedInterviews || null,
}

const personKeys: Readonly<Record<PersonColumn, (row: PersonRow) => Key>> = {
  name: ({ contact }) => contact.name,
  company: ({ companyName }) => companyName || null,
  part: ({ roles: [role] }) => (role === undefined ? null : CONTACT_ROLES.indexOf(role)),
  applications: ({ applications }) => applications || null,
  lastContact: ({ lastContactOn }) => (lastContactOn === null ? null : dayNumber(lastContactOn)),
}

/** In the order of a column, then of the name; what has nothing to say there stands at the end either way. */
const sorted = <T>(
  rows: readonly T[],
  keyOf: (row: T) => Key,
  nameOf: (row: T) => string,
  isDescending: boolean,
  compareNames: CompareNames,
): readonly T[] =>
  [...rows].sort((a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)]
    if (first === null || second === null)
      return Number(first === null) - Number(second === null) || compareNames(nameOf(a), nameOf(b))
    const order =
      typeof first === 'string' && typeof second === 'string'
        ? compareNames(first, second)
        : Number(first) - Number(second)
    return (isDescending ? -order : order) || compareNames(nameOf(a), nameOf(b))
  })

type Order<Column> = { readonly column: Column; readonly isDescending: boolean; readonly compareNames: CompareNames }

export const sortedCompanies = (rows: readonly CompanyRow[], order: Order<CompanyColumn>): readonly CompanyRow[] =>
  sorted(rows, companyKeys[order.column], ({ company }) => company.name, order.isDescending, order.compareNames)

export const sortedPeople = (rows: readonly PersonRow[], order: Order<PersonColumn>): readonly PersonRow[] =>
  sorted(rows, personKeys[order.column], ({ contact }) => contact.name, order.isDescending, order.compareNames)

/** A record never changes, so its text is made once. */
const haystacks = new WeakMap<Company | Contact, string>()

const haystackOf = (record: Company | Contact, parts: readonly string[]): string => {
  const known = haystacks.get(record)
  if (known !== undefined) return known
  const text = foldText(parts.join('\n'))
  haystacks.set(record, text)
  return text
}

const wordsOf = (search: string): readonly string[] => foldText(search).split(/\s+/u).filter(Boolean)

/** Companies in whose name or website every word occurs; case and accents don't count. */
export const companiesFound = (rows: readonly CompanyRow[], search: string): readonly CompanyRow[] => {
  const words = wordsOf(search)
  if (words.length === 0) return rows
  return rows.filter(({ company }) => {
    const haystack = haystackOf(company, [company.name, company.website])
    return words.every((word) => haystack.includes(word))
  })
}

/** People in whose name, title, address, telephone or company every word occurs. */
export const peopleFound = (rows: readonly PersonRow[], search: string): readonly PersonRow[] => {
  const words = wordsOf(search)
  if (words.length === 0) return rows
  return rows.filter(({ contact, companyName }) => {
    const haystack = haystackOf(contact, [contact.name, contact.title, contact.email, contact.phone])
    return words.every((word) => haystack.includes(word) || foldText(companyName).includes(word))
  })
}

import type { Texts } from '../i18n/create-i18n'
import type { Id } from '../model/id'
import type { NamesInTables } from './names'

/**
 * Names for what others may see: "Company A", "Person B", in the order in which they are first asked for, each the same
 * wherever it stands. Roles, addresses of postings and what the user wrote would give a company away, so they are left out.
 */
export const hiddenNames = (
  { stage, application }: NamesInTables,
  companyOf: (applicationId: Id) => Id,
  texts: Texts,
): NamesInTables => {
  const company = aliases((letter) => texts('reportTables.aliasCompany', { letter }))
  const person = aliases((letter) => texts('reportTables.aliasPerson', { letter }))
  return {
    stage,
    company,
    person,
    application: (id) => ({ company: company(companyOf(id)), role: application(id).role === '' ? '' : HIDDEN }),
    contacts: () => '',
    nextStep: () => '',
  }
}

const HIDDEN = '…'

const aliases = (nameOf: (letter: string) => string): ((id: Id) => string) => {
  const known = new Map<Id, string>()
  return (id) => {
    const name = known.get(id) ?? nameOf(letterOf(known.size))
    known.set(id, name)
    return name
  }
}

const LETTERS = 26

/** A to Z, then AA, AB and so on, as columns of a spreadsheet. */
export const letterOf = (index: number): string =>
  (index < LETTERS ? '' : letterOf(Math.floor(index / LETTERS) - 1)) +
  String.fromCharCode('A'.charCodeAt(0) + (index % LETTERS))

import { SEARCHED_FIELDS } from '../fields/lists'
import type { Overview } from '../queries/overview'
import type { FieldName } from './field-names'
import type { NameField } from './fields'
import { foldText } from './fold-text'

type Folded = { haystack: string | null; readonly names: Map<FieldName, readonly string[]> }

/** An overview never changes, so its texts are folded once, when a query first asks for them. */
const foldedOnes = new WeakMap<Overview, Folded>()

const foldedOf = (overview: Overview): Folded => {
  const known = foldedOnes.get(overview)
  if (known) return known
  const folded: Folded = { haystack: null, names: new Map() }
  foldedOnes.set(overview, folded)
  return folded
}

/** What a word is looked for in, whatever the case and the accents: all that a card is known by. */
export const haystackOf = (overview: Overview): string => {
  const folded = foldedOf(overview)
  if (folded.haystack === null) {
    const { companyName, agencyName, contactNames, application } = overview
    const { role, source, tags } = application
    folded.haystack = foldText(
      [
        companyName,
        agencyName,
        ...contactNames,
        role,
        ...SEARCHED_FIELDS.map((name) => application[name]),
        source,
        ...tags,
      ].join('\n'),
    )
  }
  return folded.haystack
}

/** A field's names, folded for comparing. */
export const foldedNames = (overview: Overview, name: FieldName, field: NameField): readonly string[] => {
  const { names } = foldedOf(overview)
  const known = names.get(name)
  if (known) return known
  const folded = field.read(overview).map(foldName)
  names.set(name, folded)
  return folded
}

export const foldName = (name: string): string => foldText(name.trim())

import type { FieldSection } from './text-field'
import { TEXT_FIELDS } from './text-fields'

type Fields = typeof TEXT_FIELDS
export type TextFieldName = keyof Fields
type Where<T> = { [N in TextFieldName]: Fields[N] extends T ? N : never }[TextFieldName]

type FieldIn<S extends FieldSection> = Where<{ readonly section: S }>
export type GroupableField = Where<{ readonly isGroupable: true }>
export type SearchedField = Where<{ readonly search: object }>
export type SearchName<N extends SearchedField = SearchedField> = Fields[N]['search']['name']

export const TEXT_FIELD_NAMES = Object.keys(TEXT_FIELDS) as readonly TextFieldName[] // the keys of the constant itself

const named = <N extends TextFieldName>(is: (name: TextFieldName) => boolean): readonly N[] =>
  TEXT_FIELD_NAMES.filter(is) as readonly TextFieldName[] as readonly N[] // each caller asks what its type says

export const JOB_FIELDS = named<FieldIn<'job'>>((name) => TEXT_FIELDS[name].section === 'job')
export const PAPER_FIELDS = named<FieldIn<'papers'>>((name) => TEXT_FIELDS[name].section === 'papers')
export const IDENTITY_FIELDS: readonly TextFieldName[] = TEXT_FIELD_NAMES.filter((name) => TEXT_FIELDS[name].isIdentity)
export const GROUPABLE_FIELDS = named<GroupableField>((name) => TEXT_FIELDS[name].isGroupable)
export const SEARCHED_FIELDS = named<SearchedField>((name) => TEXT_FIELDS[name].search !== null)

/** The names by which a query asks for them, and the other names that mean the same. */
export const SEARCH_NAMES = SEARCHED_FIELDS.map((name) => TEXT_FIELDS[name].search.name)
export const SYNONYMS: ReadonlyMap<string, SearchName> = new Map(
  SEARCHED_FIELDS.flatMap((name) => {
    const { name: searchName, synonyms } = TEXT_FIELDS[name].search
    return synonyms.map((synonym) => [synonym, searchName] as const)
  }),
)

/** One value for each field. */
export const forEach = <N extends TextFieldName, T>(
  names: readonly N[],
  make: (name: N) => T,
): Readonly<Record<N, T>> => Object.fromEntries(names.map((name) => [name, make(name)])) as Record<N, T> // from these names

/** One value for each field that a query can ask for, under the name by which it does. */
export const forEachSearched = <T>(make: (name: SearchedField) => T): Readonly<Record<SearchName, T>> =>
  Object.fromEntries(SEARCHED_FIELDS.map((name) => [TEXT_FIELDS[name].search.name, make(name)])) as Record<
    SearchName,
    T
  > // likewise

/** Every field without a text. */
export const NO_TEXTS: Readonly<Record<TextFieldName, ''>> = forEach(TEXT_FIELD_NAMES, () => '')

import {
  forEach,
  forEachSearched,
  GROUPABLE_FIELDS,
  type SearchedField,
  TEXT_FIELD_NAMES,
  type TextFieldName,
} from '../../fields/lists'

type FieldWords = {
  readonly name: string
  /** What it is called beside its box in the panel. */
  readonly panel: string
}

/** What each field is called, once; table, panel, import, reports and search have it from here. */
const fields = {
  location: { name: 'Location', panel: 'Location', search: 'a part of the place' },
  referenceNumber: { name: 'Reference number', panel: 'Reference number', search: 'a part of the reference number' },
  cvVersion: { name: 'CV version', panel: 'CV sent', group: 'CV' },
  letterVersion: { name: 'Letter version', panel: 'Letter sent' },
} satisfies Record<TextFieldName, FieldWords> &
  Record<SearchedField, { readonly search: string }> &
  Record<(typeof GROUPABLE_FIELDS)[number], { readonly group: string }>

export const fieldNames = forEach(TEXT_FIELD_NAMES, (field) => fields[field].name)
export const fieldPanelNames = forEach(TEXT_FIELD_NAMES, (field) => fields[field].panel)
export const fieldGroupNames = forEach(GROUPABLE_FIELDS, (field) => fields[field].group)
export const fieldGroupTableNames = forEach(GROUPABLE_FIELDS, (field) => fields[field].name)
export const fieldSearchWords = forEachSearched((field) => fields[field].search)

import type { ImportField, ImportMapping, ImportPreview, OpenedImport } from '../../../shared/csv/import-contract'

type ReadTable = Extract<OpenedImport, { readonly ok: true }>

/** Adds what is proposed for stage words that the mapping doesn't name yet, after another column was chosen. */
export const withProposals = (mapping: ImportMapping, preview: ImportPreview): ImportMapping => {
  const missing = Object.keys(preview.stageWords).filter((word) => !Object.hasOwn(mapping.stages, word))
  if (missing.length === 0) return mapping
  const added = Object.fromEntries(missing.map((word) => [word, preview.proposedStages[word] ?? null]))
  return { ...mapping, stages: { ...mapping.stages, ...added } }
}

/** Without a company no row can be added. Callback's own export is taken whole. */
export const isCompanyMapped = (table: ReadTable, mapping: ImportMapping): boolean =>
  table.preset === 'callback' || mapping.columns.includes('company')

/** What several columns may become together: their texts are put one after the other. */
const SHARED_FIELDS: ReadonlySet<ImportField> = new Set(['notes', 'tags'])

/** Makes a column become a field; another column that was it is left out. */
export const withColumn = (mapping: ImportMapping, index: number, field: ImportField | null): ImportMapping => ({
  ...mapping,
  columns: mapping.columns.map((known, each) => {
    if (each === index) return field
    return known === field && field !== null && !SHARED_FIELDS.has(field) ? null : known
  }),
})

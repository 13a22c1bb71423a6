/** Where a field has its place, in the table as in the panel and in files: with the job, or with what was sent. */
export type FieldSection = 'job' | 'papers'

/** One line of text about an application, all that is known of it. What it is called stands in the texts. */
export type TextField = {
  readonly section: FieldSection
  readonly csv: {
    readonly header: string
    /** What people call such a column, with commas between. */
    readonly aliases: string
  }
  readonly column: { readonly widthPx: number; readonly isShownFirst: boolean }
  /** How a query asks for it; a word alone finds it, too. `null`: it doesn't. */
  readonly search: { readonly name: string; readonly synonyms: readonly string[] } | null
  /** Whether two applications at one company with the same text are one: an import asks it. */
  readonly isIdentity: boolean
  /** Whether reports compare applications by it. */
  readonly isGroupable: boolean
}

export const defineTextFields = <const F extends Readonly<Record<string, TextField>>>(fields: F): F => fields

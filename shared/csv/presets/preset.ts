import type { Outcome } from '../../model/application'
import type { StageKind } from '../../model/stage'
import { headerKey } from '../header'
import type { ImportField, PresetName } from '../import-contract'

/** What is known of another tracker's export. */
export type Preset = {
  readonly name: PresetName
  /** Header keys that it has for certain. */
  readonly required: readonly string[]
  /** Header keys that it never has: they tell a similar one apart. */
  readonly forbidden: readonly string[]
  /** Each of its columns that is of use. */
  readonly fields: ReadonlyMap<string, ImportField>
  /** Whether times without an offset are UTC. */
  readonly isUtc: boolean
  /** Where rows without a stage belong. */
  readonly blank: { readonly kind: StageKind; readonly outcome: Outcome | null }
}

export const headerKeys = (headers: string): readonly string[] => headers.split(',').map(headerKey)

export const fieldsOf = (fields: Readonly<Record<string, ImportField>>): ReadonlyMap<string, ImportField> =>
  new Map(Object.entries(fields).map(([header, field]) => [headerKey(header), field]))

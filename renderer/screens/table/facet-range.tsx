import { TextInput } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { valuesOf, withValues } from '../../../shared/search/edit-query'
import type { Facet } from '../../../shared/search/facets'
import { FIELDS } from '../../../shared/search/fields'
import type { Query } from '../../../shared/search/query'
import { texts } from '../../ui/i18n'
import { type Ends, endsOf, valuesBetween } from './facet-ends'
import { type FacetField, setQuery } from './facet-fields'
import styles from './filters-menu.module.css'

type Props = { readonly field: FacetField; readonly facet: Facet; readonly query: Query }

/** A range of one's own; an end may stay open. It takes the place of what was chosen above it; what can't be read stays to be mended. */
export const FacetRange = ({ field, facet: { extent }, query }: Props) => {
  const spec = FIELDS[field]
  const isDay = spec.type === 'day'
  const saved = endsOf(valuesOf(query, field), spec)
  const [draft, setDraft] = useState<Ends | null>(null)
  const [isRefused, setRefused] = useState(false)
  const shown = draft ?? saved
  const change = (ends: Ends): void => {
    setDraft(ends)
    setRefused(false)
  }
  const apply = (): void => {
    if (draft === null) return
    const values = valuesBetween(draft, spec)
    setRefused(values === null)
    if (values === null) return
    setDraft(null)
    if (draft.from !== saved.from || draft.to !== saved.to) setQuery(withValues(query, field, values))
  }
  const name = texts(`table.facet.${field}`)
  return (
    <div className={styles.range}>
      {(['from', 'to'] as const).map((end) => (
        <TextInput
          key={end}
          size="xs"
          type={isDay ? 'date' : 'text'}
          inputMode={isDay ? undefined : 'decimal'}
          aria-label={`${name}: ${texts(end === 'from' ? 'table.facetFrom' : 'table.facetTo')}`}
          placeholder={extent === null ? '' : String(extent[end])}
          leftSection={
            isDay ? undefined : (
              <span className={styles.end}>{texts(end === 'from' ? 'table.facetFrom' : 'table.facetTo')}</span>
            )
          }
          leftSectionWidth={isDay ? undefined : 42}
          value={shown[end]}
          error={isRefused && valuesBetween({ from: '', to: '', [end]: shown[end] }, spec) === null}
          onChange={(event) => change({ ...shown, [end]: event.currentTarget.value })}
          onBlur={apply}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key === 'Enter') apply()
          }}
        />
      ))}
    </div>
  )
}

import { TextInput } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { daySchema } from '../../shared/model/time'
import { valuesOf, withValues } from '../../shared/search/edit-query'
import type { Facet } from '../../shared/search/facets'
import { FIELDS } from '../../shared/search/fields'
import type { Bound, Query, Value } from '../../shared/search/query'
import { texts } from '../i18n'
import { type FacetField, setQuery } from './facet-fields'
import styles from './filters-menu.module.css'

type Props = { readonly field: FacetField; readonly facet: Facet; readonly query: Query }
type Ends = { readonly from: string; readonly to: string }

/** A range of one's own; an end may stay open. It takes the place of what was chosen above it. */
export const FacetRange = ({ field, facet: { extent }, query }: Props) => {
  const isDay = FIELDS[field].type === 'day'
  const saved = endsOf(valuesOf(query, field))
  const [draft, setDraft] = useState<Ends | null>(null)
  const shown = draft ?? saved
  const apply = (): void => {
    if (draft === null) return
    setDraft(null)
    if (draft.from === saved.from && draft.to === saved.to) return
    const value = isDay ? daysOf(draft) : numbersOf(draft)
    setQuery(withValues(query, field, value ? [value] : []))
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
          onChange={(event) => setDraft({ ...shown, [end]: event.currentTarget.value })}
          onBlur={apply}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key === 'Enter') apply()
          }}
        />
      ))}
    </div>
  )
}

/** The ends of what is asked for, when it is one range. */
const endsOf = (values: readonly Value[]): Ends => {
  const [value] = values
  const isRange = values.length === 1 && (value?.kind === 'numbers' || value?.kind === 'days')
  if (!isRange) return { from: '', to: '' }
  return { from: String(value.from?.value ?? ''), to: String(value.to?.value ?? '') }
}

const bound = <T,>(value: T | null): Bound<T> | null => (value === null ? null : { value, isOpen: false })

const numbersOf = ({ from, to }: Ends): Value | null => {
  const [low, high] = inOrder(numberOf(from), numberOf(to))
  return low === null && high === null ? null : { kind: 'numbers', from: bound(low), to: bound(high) }
}

const numberOf = (text: string): number | null => {
  const typed = /^(\d+(?:[.,]\d+)?)(k?)$/i.exec(text.trim())
  if (!typed) return null
  return Number(typed[1]?.replace(',', '.')) * (typed[2] === '' ? 1 : 1_000)
}

const daysOf = ({ from, to }: Ends): Value | null => {
  const [first, last] = inOrder(dayOf(from), dayOf(to))
  return first === null && last === null ? null : { kind: 'days', from: bound(first), to: bound(last) }
}

const dayOf = (text: string): string | null => (daySchema.safeParse(text).success ? text : null)

const inOrder = <T extends number | string>(from: T | null, to: T | null): readonly [T | null, T | null] =>
  from !== null && to !== null && from > to ? [to, from] : [from, to]

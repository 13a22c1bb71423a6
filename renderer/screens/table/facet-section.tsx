import { Button, Checkbox, TextInput } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { Stage } from '../../../shared/model/stage'
import { stagesOf } from '../../../shared/queries/board'
import { toggle, valuesOf } from '../../../shared/search/edit-query'
import type { Facet, FacetValue } from '../../../shared/search/facets'
import { FIELDS } from '../../../shared/search/fields'
import { foldText } from '../../../shared/search/fold-text'
import type { Query, Value } from '../../../shared/search/query'
import { valueWords } from '../../parts/query/value-words'
import { usePipeline } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { type FacetField, setQuery } from './facet-fields'
import { FacetRange } from './facet-range'
import styles from './filters-menu.module.css'

/** Values shown at once; the rest on demand. */
const FIRST_VALUES = 8

type Props = {
  readonly field: FacetField
  /** `null`: closed. */
  readonly facet: Facet | null
  readonly query: Query
  readonly onToggle: () => void
}

/** One dimension of the filter: a value more widens it, another dimension narrows it. */
export const FacetSection = ({ field, facet, query, onToggle }: Props) => {
  const asked = valuesOf(query, field).length
  const Chevron = facet ? IconChevronDown : IconChevronRight
  return (
    <section className={styles.facet}>
      <button type="button" className={styles.facetButton} aria-expanded={facet !== null} onClick={onToggle}>
        <Chevron size={16} stroke={1.8} aria-hidden />
        <span>{texts(`table.facet.${field}`)}</span>
        {asked > 0 && <span className={styles.asked}>{asked}</span>}
      </button>
      {facet && <Values field={field} facet={facet} query={query} />}
    </section>
  )
}

type ValuesProps = { readonly field: FacetField; readonly facet: Facet; readonly query: Query }

const Values = ({ field, facet, query }: ValuesProps) => {
  const [sought, setSought] = useState('')
  const [isWhole, setWhole] = useState(false)
  const spec = FIELDS[field]
  const stages = usePipeline(stagesOf, [])
  const all = inOrder(facet, stages)
  const found = all.filter(({ value }) => foldText(valueWords(field, value)).includes(foldText(sought.trim())))
  const shown = isWhole || sought !== '' ? found : found.slice(0, FIRST_VALUES)
  const name = texts(`table.facet.${field}`)
  return (
    <fieldset className={styles.values}>
      <legend className="visually-hidden">{name}</legend>
      {all.length > FIRST_VALUES && (
        <TextInput
          size="xs"
          aria-label={texts('table.facetFind', { name })}
          placeholder={texts('table.facetFind', { name })}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      )}
      {shown.length === 0 && <p className={styles.nothing}>{texts('table.facetNothing')}</p>}
      {shown.map(({ value, text, count, isOn }) => (
        <Checkbox
          key={`${value.kind}${text}`}
          size="sm"
          classNames={{ body: styles.value ?? '', labelWrapper: styles.valueLabel ?? '' }}
          label={<ValueLabel field={field} value={value} count={count} />}
          checked={isOn}
          disabled={count === 0 && !isOn}
          onChange={() => setQuery(toggle(query, field, value))}
        />
      ))}
      {shown.length < found.length && (
        <Button size="compact-xs" variant="subtle" onClick={() => setWhole(true)}>
          {texts('table.facetMore', { count: found.length - shown.length })}
        </Button>
      )}
      {(spec.type === 'number' || spec.type === 'day') && <FacetRange field={field} facet={facet} query={query} />}
    </fieldset>
  )
}

type LabelProps = { readonly field: FacetField; readonly value: Value; readonly count: number }

const ValueLabel = ({ field, value, count }: LabelProps) => (
  <>
    <span className={styles.valueName}>
      {value.kind === 'none' ? texts('table.facetNone') : valueWords(field, value)}
    </span>
    <span className={styles.valueCount}>{count}</span>
  </>
)

/** Stages as on the board, choices and ranges as they are, names by how many there are; none at the end. */
const inOrder = ({ field, values }: Facet, stages: readonly Stage[]): readonly FacetValue[] => {
  if (field === 'stage') {
    const places = new Map(stages.map(({ name }, place) => [foldText(name.trim()), place]))
    const placeOf = ({ text }: FacetValue): number => places.get(foldText(text)) ?? places.size
    return [...values].sort((a, b) => placeOf(a) - placeOf(b))
  }
  if (FIELDS[field].type !== 'name') return values
  return [...values].sort(
    (a, b) => Number(a.value.kind === 'none') - Number(b.value.kind === 'none') || b.count - a.count,
  )
}

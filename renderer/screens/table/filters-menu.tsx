import { Button, Popover, ScrollArea } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Id } from '../../../shared/model/id'
import { FACET_FIELDS, facetsOf } from '../../../shared/search/facets'
import { EVERYTHING } from '../../../shared/search/query'
import { writeQuery } from '../../../shared/search/write-query'
import { applicationsShown } from '../../state/search/scope'
import { useUi } from '../../state/ui-store'
import { usePipeline } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import type { FacetField } from './facet-fields'
import { FacetSection } from './facet-section'
import styles from './filters-menu.module.css'
import { ToolButton } from './tool-button'
import type { TableFilter } from './use-table-filter'

type Props = { readonly filter: TableFilter; readonly huntId: Id }

/** Every filter with how many applications each of its values would leave; it writes the same text as the query field. */
export const FiltersMenu = ({ filter, huntId }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const count = filter.query.terms.filter(({ kind }) => kind === 'field').length
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width={340}
      shadow="md"
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <ToolButton
          icon={IconFilter}
          isOn={count > 0}
          label={count > 0 ? texts('table.filtersOn', { count }) : texts('table.filters')}
          onClick={() => setOpen(!isOpen)}
        />
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={texts('table.filters')}>
        {isOpen && <Facets filter={filter} huntId={huntId} />}
      </Popover.Dropdown>
    </Popover>
  )
}

const OPEN_FIRST: ReadonlySet<FacetField> = new Set(['stage', 'turn'])

const Facets = ({ filter, huntId }: Props) => {
  const { query, context, isInScope } = filter
  const [opened, setOpened] = useState<ReadonlySet<FacetField>>(() => {
    const asked = FACET_FIELDS.filter((field) => query.terms.some((term) => 'field' in term && term.field === field))
    return new Set([...OPEN_FIRST, ...asked])
  })
  const fields = useMemo(() => FACET_FIELDS.filter((field) => opened.has(field)), [opened])
  const facets = usePipeline(
    () => facetsOf(applicationsShown(huntId).filter(isInScope), query, context, fields),
    [huntId, isInScope, query, context, fields],
  )
  const toggle = (field: FacetField): void => {
    const left = new Set(opened)
    if (!left.delete(field)) left.add(field)
    setOpened(left)
  }
  return (
    <>
      <ScrollArea.Autosize mah="min(560px, 70vh)" type="auto">
        <div className={styles.facets}>
          {FACET_FIELDS.map((field) => (
            <FacetSection
              key={field}
              field={field}
              facet={facets.find((facet) => facet.field === field) ?? null}
              query={query}
              onToggle={() => toggle(field)}
            />
          ))}
        </div>
      </ScrollArea.Autosize>
      <div className={styles.foot}>
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={!filter.isOn}
          onClick={() => useUi.setState({ filter: writeQuery(EVERYTHING), nudgeOnly: false })}
        >
          {texts('table.filtersClear')}
        </Button>
      </div>
    </>
  )
}

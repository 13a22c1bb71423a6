import type { FACET_FIELDS } from '../../../shared/search/facets'
import type { Query } from '../../../shared/search/query'
import { writeQuery } from '../../../shared/search/write-query'
import { useUi } from '../../state/ui-store'

/** What can be clicked together. */
export type FacetField = (typeof FACET_FIELDS)[number]

/** Puts a query into the field that board and table share. */
export const setQuery = (query: Query): void => useUi.setState({ filter: writeQuery(query) })

import { useMemo, useRef } from 'react'
import { type CompanyRow, companyRows } from '../../../../shared/queries/companies/company-rows'
import { type PersonRow, personRows } from '../../../../shared/queries/companies/person-rows'
import {
  COMPANY_COLUMNS,
  type CompareNames,
  companiesFound,
  PERSON_COLUMNS,
  peopleFound,
  sortedCompanies,
  sortedPeople,
} from '../../../../shared/queries/companies/sorting'
import { type Sort, useDossiers } from '../../../acts/dossiers'
import { useFacts } from '../../../state/facts'
import { usePipeline } from '../../../state/use-pipeline'
import { keptFacts } from '../dossiers/kept-facts'

/** The rows of a list: those found, in order, and how many there are in all. */
export type Rows<Row> = { readonly found: readonly Row[]; readonly all: number }

export const useCompanyRows = (search: string): Rows<CompanyRow> => {
  const sort = useDossiers((dossiers) => dossiers.sort.companies)
  const compareNames = useCompareNames()
  const rows = usePipeline((pipeline) => companyRows(pipeline, keptFacts), [])
  const order = useKeptOrder(
    rows,
    sort,
    ({ company }) => company.id,
    (kept) => sortedCompanies(kept, { ...known(COMPANY_COLUMNS, sort), compareNames }),
  )
  const found = useMemo(() => companiesFound(order, search), [order, search])
  return { found, all: rows.length }
}

export const usePersonRows = (search: string): Rows<PersonRow> => {
  const sort = useDossiers((dossiers) => dossiers.sort.people)
  const compareNames = useCompareNames()
  const rows = usePipeline((pipeline) => personRows(pipeline, keptFacts), [])
  const order = useKeptOrder(
    rows,
    sort,
    ({ contact }) => contact.id,
    (kept) => sortedPeople(kept, { ...known(PERSON_COLUMNS, sort), compareNames }),
  )
  const found = useMemo(() => peopleFound(order, search), [order, search])
  return { found, all: rows.length }
}

const known = <Name extends string>(columns: readonly [Name, ...Name[]], { column, isDescending }: Sort) => ({
  column: columns.find((each) => each === column) ?? columns[0],
  isDescending,
})

/** Sorts what is in order but for a few: a change costs few comparisons, not those of the whole list. */
const useKeptOrder = <Row>(
  rows: readonly Row[],
  sort: Sort,
  idOf: (row: Row) => string,
  inOrder: (rows: readonly Row[]) => readonly Row[],
): readonly Row[] => {
  const places = useRef<ReadonlyMap<string, number>>(new Map())
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions follow from the sort
  return useMemo(() => {
    const last = places.current.size
    const place = (row: Row): number => places.current.get(idOf(row)) ?? last
    const ordered = inOrder([...rows].sort((a, b) => place(a) - place(b)))
    places.current = new Map(ordered.map((row, index) => [idOf(row), index]))
    return ordered
  }, [rows, sort])
}

const useCompareNames = (): CompareNames => {
  const locale = useFacts((facts) => facts.about?.locale)
  return useMemo(() => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }).compare, [locale])
}

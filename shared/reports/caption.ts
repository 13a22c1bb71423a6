import type { FilterOptions } from '../queries/reports/filter-options'
import type { Period, ReportFilter } from '../queries/reports/report-filter'
import { dayWords } from '../words/day-words'
import type { Words } from '../words/words'

/** A period in words. */
export const periodWords = ({ from, to }: Period, words: Words): string => {
  const { texts } = words
  if (from !== null && to !== null)
    return texts('reportExports.periodBetween', { from: dayWords(from, words), to: dayWords(to, words) })
  if (from !== null) return texts('reportExports.periodFrom', { from: dayWords(from, words) })
  return to === null
    ? texts('reportExports.periodAlways')
    : texts('reportExports.periodTo', { to: dayWords(to, words) })
}

type Filter = { readonly filter: ReportFilter; readonly options: FilterOptions }

/** A filter knows its sources by their folded names. */
const asWritten =
  ({ sources }: FilterOptions) =>
  (key: string): string =>
    sources.find(({ value }) => value === key)?.name ?? key

/** What the filter leaves out besides the period, so that nobody takes a part for the whole; `null`: nothing. */
export const filterWords = (
  { filter: { sources, tags, workModes, role }, options }: Filter,
  { texts, locale }: Words,
): string | null => {
  const list = new Intl.ListFormat(locale, { type: 'disjunction' })
  const parts = [
    ...(sources.length > 0
      ? [texts('reportExports.filterSource', { names: list.format(sources.map(asWritten(options))) })]
      : []),
    ...(tags.length > 0 ? [texts('reportExports.filterTag', { names: list.format(tags) })] : []),
    ...(workModes.length > 0
      ? [
          texts('reportExports.filterWorkMode', {
            names: list.format(workModes.map((mode) => texts(`labels.workMode.${mode}`))),
          }),
        ]
      : []),
    ...(role.trim() !== '' ? [texts('reportExports.filterRole', { role: role.trim() })] : []),
  ]
  return parts.length === 0 ? null : texts('reportExports.filteredBy', { filters: parts.join(', ') })
}

/** What stands under the title of a picture: n, period and filter. */
export const captionOf = (size: string, shown: Filter, words: Words): readonly string[] => {
  const filters = filterWords(shown, words)
  return [`${size} · ${periodWords(shown.filter.period, words)}`, ...(filters === null ? [] : [filters])]
}

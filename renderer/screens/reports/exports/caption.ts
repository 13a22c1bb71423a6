import type { Period } from '../../../../shared/queries/reports/report-filter'
import { useFacts } from '../../../state/facts'
import { dayWords } from '../../../state/words/when'
import { texts } from '../../../ui/i18n'
import type { Shown } from '../use-filter'

/** A period in words. */
export const periodWords = ({ from, to }: Period): string => {
  if (from !== null && to !== null)
    return texts('reportExports.periodBetween', { from: dayWords(from), to: dayWords(to) })
  if (from !== null) return texts('reportExports.periodFrom', { from: dayWords(from) })
  return to === null ? texts('reportExports.periodAlways') : texts('reportExports.periodTo', { to: dayWords(to) })
}

type Filter = Pick<Shown, 'filter' | 'options'>

/** A filter knows its sources by their folded names. */
const asWritten =
  ({ sources }: Shown['options']) =>
  (key: string): string =>
    sources.find(({ value }) => value === key)?.name ?? key

/** What the filter leaves out besides the period, so that nobody takes a part for the whole; `null`: nothing. */
export const filterWords = ({ filter: { sources, tags, workModes, role }, options }: Filter): string | null => {
  const list = new Intl.ListFormat(useFacts.getState().about?.locale, { type: 'disjunction' })
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

/** What stands under the title of a picture. */
export const captionOf = (size: string, shown: Filter): readonly string[] => {
  const filters = filterWords(shown)
  return [`${size} · ${periodWords(shown.filter.period)}`, ...(filters === null ? [] : [filters])]
}

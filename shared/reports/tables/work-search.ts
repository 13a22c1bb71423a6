import type { Texts } from '../../i18n/create-i18n'
import type { WorkSearchLine } from '../../queries/reports/work-search'
import type { NamesInTables } from '../names'
import { type ReportTable, tableOf } from './report-table'

/** What an authority asks for: when, with whom, as what, how, and what came of it. */
export const workSearchTable = (lines: readonly WorkSearchLine[], names: NamesInTables, texts: Texts): ReportTable =>
  tableOf(
    texts,
    'work-search',
    {
      date: 'day',
      what: 'text',
      employer: 'text',
      role: 'text',
      source: 'text',
      url: 'text',
      contact: 'text',
      result: 'text',
      nextStep: 'text',
    },
    lines.map(({ day, what, isConfirmed, applicationId, source, url, result }) => {
      const { company, role } = names.application(applicationId)
      return {
        date: day,
        what: texts(`reportTables.what.${isConfirmed ? what : 'unconfirmed'}`),
        employer: company,
        role,
        source,
        url,
        contact: names.contacts(applicationId),
        result: texts(`reportTables.end.${result}`),
        nextStep: names.nextStep(applicationId),
      }
    }),
  )

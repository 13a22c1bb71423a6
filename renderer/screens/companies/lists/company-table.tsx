import type { CompanyRow } from '../../../../shared/queries/companies/company-rows'
import { useToday } from '../../../state/use-today'
import { countWords } from '../../../state/words/number-words'
import { texts } from '../../../ui/i18n'
import styles from '../companies.module.css'
import { lastContactColumn } from './last-contact-column'
import { type Column, RecordTable } from './record-table'
import { Nothing, TurnWords } from './turn-words'

/** Every company, and what it has been to the user. */
export const CompanyTable = ({ rows }: { readonly rows: readonly CompanyRow[] }) => {
  const today = useToday((clock) => clock.today)
  const columns: readonly [Column<CompanyRow>, ...Column<CompanyRow>[]] = [
    {
      name: 'name',
      title: texts('companies.column.name'),
      cell: ({ company }) => (
        <>
          <span className={styles.name}>{company.name}</span>
          {company.website !== '' && (
            <span className={styles.sub}>{company.website.replace(/^https?:\/\/(www\.)?/i, '')}</span>
          )}
        </>
      ),
    },
    {
      name: 'applications',
      title: texts('companies.column.applications'),
      isNumber: true,
      isMinor: true,
      cell: ({ applications, asAgency }) =>
        applications + asAgency === 0 ? (
          <Nothing />
        ) : (
          [
            ...(applications > 0 ? [countWords(applications)] : []),
            ...(asAgency > 0 ? [texts('companies.asAgency', { count: asAgency })] : []),
          ].join(' · ')
        ),
    },
    {
      name: 'answered',
      title: texts('companies.column.answered'),
      isNumber: true,
      cell: ({ answered, applied }) =>
        applied === 0 ? <Nothing /> : texts('companies.answeredOf', { answered, applied }),
    },
    lastContactColumn(today),
    { name: 'turn', title: texts('companies.column.turn'), cell: ({ turn }) => <TurnWords turn={turn} /> },
    {
      name: 'interviews',
      title: texts('companies.column.interviews'),
      isMinor: true,
      cell: ({ plannedInterviews }) =>
        plannedInterviews === 0 ? <Nothing /> : texts('companies.planned', { count: plannedInterviews }),
    },
  ]
  return (
    <RecordTable
      label={texts('companies.listOfCompanies')}
      rows={rows}
      columns={columns}
      dossierOf={({ company }) => ({ kind: 'company', id: company.id })}
      tab="companies"
    />
  )
}

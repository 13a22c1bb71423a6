import type { PersonRow } from '../../../../shared/queries/companies/person-rows'
import { useToday } from '../../../state/use-today'
import { countWords } from '../../../state/words/number-words'
import { texts } from '../../../ui/i18n'
import styles from '../companies.module.css'
import { lastContactColumn } from './last-contact-column'
import { type Column, RecordTable } from './record-table'
import { Nothing } from './turn-words'

/** Everybody whom the user knows on the other side. */
export const PersonTable = ({ rows }: { readonly rows: readonly PersonRow[] }) => {
  const today = useToday((clock) => clock.today)
  const columns: readonly [Column<PersonRow>, ...Column<PersonRow>[]] = [
    {
      name: 'name',
      title: texts('companies.column.name'),
      cell: ({ contact }) => (
        <>
          <span className={styles.name}>{contact.name}</span>
          {contact.title !== '' && <span className={styles.sub}>{contact.title}</span>}
        </>
      ),
    },
    {
      name: 'company',
      title: texts('companies.column.company'),
      cell: ({ companyName }) => companyName || <Nothing />,
    },
    {
      name: 'part',
      title: texts('companies.column.part'),
      isMinor: true,
      cell: ({ roles }) => roles.map((role) => texts(`labels.contactRole.${role}`)).join(', ') || <Nothing />,
    },
    {
      name: 'applications',
      title: texts('companies.column.applications'),
      isNumber: true,
      isMinor: true,
      cell: ({ applications }) => (applications === 0 ? <Nothing /> : countWords(applications)),
    },
    lastContactColumn(today),
  ]
  return (
    <RecordTable
      label={texts('companies.listOfPeople')}
      rows={rows}
      columns={columns}
      dossierOf={({ contact }) => ({ kind: 'person', id: contact.id })}
      tab="people"
    />
  )
}

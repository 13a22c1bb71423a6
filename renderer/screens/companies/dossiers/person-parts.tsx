import type { Id } from '../../../../shared/model/id'
import type { PersonDossier } from '../../../../shared/queries/companies/person-rows'
import { givePart } from '../../../acts/give-part'
import { openApplication } from '../../../acts/open-application'
import { ContactRoleSelect } from '../../../parts/fields/contact-role-select'
import { useRecord } from '../../../state/use-pipeline'
import { texts } from '../../../ui/i18n'
import { Section } from '../../../ui/section'
import styles from './dossier.module.css'

type Props = { readonly contactId: Id; readonly parts: PersonDossier['parts'] }

/** What they are in each application, to be changed at will. */
export const PersonParts = ({ contactId, parts }: Props) => (
  <Section title={texts('companies.person.parts')}>
    {parts.length === 0 ? (
      <p className={styles.none}>{texts('companies.person.noParts')}</p>
    ) : (
      <ul className={styles.list}>
        {parts.map((part) => (
          <Part key={part.application.id} contactId={contactId} {...part} />
        ))}
      </ul>
    )}
  </Section>
)

type PartProps = { readonly contactId: Id } & PersonDossier['parts'][number]

const Part = ({ contactId, application, role }: PartProps) => {
  const company = useRecord('company', application.companyId)?.name ?? texts('common.unknownCompany')
  const stage = useRecord('stage', application.stageId)?.name ?? ''
  const job = application.role || texts('common.noRole')
  const { id, outcome } = application
  return (
    <li className={styles.part}>
      <button type="button" className={styles.open} onClick={() => void openApplication(id)}>
        <span className={styles.what}>{company}</span>
        <span className={styles.sub}>
          {job} · {outcome === null ? stage : texts(`labels.outcome.${outcome}`)}
        </span>
      </button>
      <ContactRoleSelect
        className={styles.role ?? ''}
        size="xs"
        aria-label={texts('companies.person.partIn', { company, role: job })}
        role={role}
        onChoose={(chosen) => givePart(id, contactId, chosen)}
      />
    </li>
  )
}

import type { Application } from '../../../../shared/model/application'
import { useHasDraft } from '../../../state/use-has-draft'
import { AddingSection } from '../../../ui/adding-section'
import { texts } from '../../../ui/i18n'
import styles from './people.module.css'
import { PersonAdd } from './person-add'
import { PersonRow } from './person-row'

/** Who stands on the employer's side. */
export const People = ({ application }: { readonly application: Application }) => {
  const { id, contacts } = application
  const isBegun = useHasDraft(`person/${id}`)
  return (
    <AddingSection
      title={texts('panel.people.title')}
      add={texts('panel.people.add')}
      isBegun={isBegun}
      form={(close) => <PersonAdd application={application} onClose={close} />}
      empty={contacts.length === 0 && <p className={styles.empty}>{texts('panel.people.empty')}</p>}
    >
      <ul className={styles.list}>
        {contacts.map(({ contactId, role }) => (
          <PersonRow key={contactId} applicationId={id} contactId={contactId} role={role} />
        ))}
      </ul>
    </AddingSection>
  )
}

import type { Contact } from '../../../../shared/model/contact'
import { openDossier } from '../../../acts/dossiers'
import { ContactLinks } from '../../../parts/contact-links'
import { texts } from '../../../ui/i18n'
import { Section } from '../../../ui/section'
import styles from './dossier.module.css'

/** Who is there: each leads to their own dossier. */
export const CompanyPeople = ({ people }: { readonly people: readonly Contact[] }) => (
  <Section title={texts('companies.people')}>
    {people.length === 0 ? (
      <p className={styles.none}>{texts('companies.noPeople')}</p>
    ) : (
      <ul className={styles.list}>
        {people.map((contact) => (
          <li key={contact.id} className={styles.item}>
            <button
              type="button"
              className={styles.open}
              onClick={() => openDossier({ kind: 'person', id: contact.id })}
            >
              <span className={styles.what}>{contact.name}</span>
              {contact.title !== '' && <span className={styles.sub}>{contact.title}</span>}
            </button>
            <ContactLinks contact={contact} />
          </li>
        ))}
      </ul>
    )}
  </Section>
)

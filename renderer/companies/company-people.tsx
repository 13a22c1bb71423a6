import type { Contact } from '../../shared/model/contact'
import { Section } from '../application/section'
import { texts } from '../i18n'
import { ContactLinks } from './contact-links'
import styles from './dossier.module.css'
import { openDossier } from './dossier-store'

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

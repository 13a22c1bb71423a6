import { IconExternalLink } from '@tabler/icons-react'
import type { Contact } from '../../../../shared/model/contact'
import { CompanyField } from '../../../parts/fields/company-field'
import { TextField } from '../../../parts/fields/text-field'
import { NotesSection } from '../../../parts/notes/notes-section'
import { isWebAddress, OutsideLink } from '../../../parts/outside'
import { submit } from '../../../state/submit'
import { useRecord } from '../../../state/use-pipeline'
import { texts } from '../../../ui/i18n'
import { Section } from '../../../ui/section'
import styles from './dossier.module.css'

type Fields = Partial<Record<'name' | 'company' | 'title' | 'email' | 'phone' | 'url' | 'notes', string>>

/** Everything of a person that can be typed. */
export const PersonFacts = ({ contact }: { readonly contact: Contact }) => {
  const { id, name, companyId, url, notes } = contact
  const company = useRecord('company', companyId)?.name ?? ''
  const change = (changes: Fields): Promise<string | null> =>
    submit({ type: 'contact/update', payload: { id, changes } })
  const field = (which: 'title' | 'email' | 'phone', label: string, type: 'text' | 'email' | 'tel') => (
    <TextField
      name={`${id}/${which}`}
      label={label}
      type={type}
      saved={contact[which]}
      submit={(value) => change({ [which]: value })}
    />
  )
  return (
    <>
      <Section title={texts('companies.facts')}>
        <div className={styles.fields}>
          <TextField
            name={`${id}/name`}
            label={texts('panel.people.name')}
            saved={name}
            submit={async (typed) =>
              typed.trim() === '' ? texts('panel.people.nameMissing') : await change({ name: typed.trim() })
            }
          />
          {field('title', texts('panel.people.jobTitle'), 'text')}
          <CompanyField
            name={`${id}/company`}
            label={texts('companies.person.company')}
            saved={company}
            isOptional
            submit={(typed) => change({ company: typed.trim() })}
          />
          {field('email', texts('panel.people.email'), 'email')}
          {field('phone', texts('panel.people.phone'), 'tel')}
          <TextField
            name={`${id}/url`}
            label={texts('panel.people.url')}
            saved={url}
            submit={(typed) => change({ url: typed.trim() })}
            beside={(typed) =>
              isWebAddress(typed) && (
                <OutsideLink address={typed} label={texts('panel.people.openPage', { name })} icon={IconExternalLink} />
              )
            }
          />
        </div>
      </Section>
      <NotesSection
        name={`${id}/personNotes`}
        placeholder={texts('companies.notesPlaceholder')}
        notes={notes}
        submit={(text) => change({ notes: text })}
      />
    </>
  )
}

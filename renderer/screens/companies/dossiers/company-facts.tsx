import { IconExternalLink } from '@tabler/icons-react'
import { type Company, companyKey } from '../../../../shared/model/company'
import type { Id } from '../../../../shared/model/id'
import { companyNamed } from '../../../../shared/queries/known-company'
import { MERGE } from '../../../acts/dialogs'
import { TextField } from '../../../parts/fields/text-field'
import { NotesSection } from '../../../parts/notes/notes-section'
import { isWebAddress, OutsideLink } from '../../../parts/outside'
import { openDialog } from '../../../state/dialogs'
import { submit } from '../../../state/submit'
import { replica } from '../../../state/use-pipeline'
import { texts } from '../../../ui/i18n'
import { Section } from '../../../ui/section'
import styles from './dossier.module.css'
import { NameField } from './name-field'

/** Name, website and notes, saved as they are typed. */
export const CompanyFacts = ({ company: { id, name, website, notes } }: { readonly company: Company }) => {
  const change = (changes: { readonly website?: string; readonly notes?: string }): Promise<string | null> =>
    submit({ type: 'company/update', payload: { id, changes } })
  return (
    <>
      <Section title={texts('companies.facts')}>
        <div className={styles.fields}>
          <NameField
            name={`${id}/name`}
            label={texts('companies.name')}
            saved={name}
            submit={(typed) => rename(id, typed.trim())}
          />
          <TextField
            name={`${id}/website`}
            label={texts('companies.website')}
            type="url"
            saved={website}
            submit={(typed) => change({ website: typed.trim() })}
            beside={(typed) => {
              const address = addressOf(typed)
              return (
                address !== null && (
                  <OutsideLink
                    address={address}
                    label={texts('companies.openWebsite', { name })}
                    icon={IconExternalLink}
                  />
                )
              )
            }}
          />
        </div>
      </Section>
      <NotesSection
        name={`${id}/companyNotes`}
        placeholder={texts('companies.notesPlaceholder')}
        notes={notes}
        submit={(text) => change({ notes: text })}
      />
    </>
  )
}

/** Another company's name isn't taken: the two are offered as one. */
const rename = async (id: Id, name: string): Promise<string | null> => {
  if (companyKey(name) === '') return texts('panel.details.companyMissing')
  const known = companyNamed(replica.pipeline, name, id)
  if (known === null) return submit({ type: 'company/update', payload: { id, changes: { name } } })
  openDialog(MERGE, { of: 'company', ids: [known.id, id] })
  return texts('companies.nameKnown')
}

/** "acme.example" can be opened, too. */
const addressOf = (website: string): string | null => {
  const typed = website.trim()
  if (isWebAddress(typed)) return typed
  return /^[^\s/:@]+\.[^\s:@]{2,}$/.test(typed) ? `https://${typed}` : null
}

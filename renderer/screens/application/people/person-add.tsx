import { Autocomplete, Button } from '@mantine/core'
import { useState } from 'react'
import type { Application } from '../../../../shared/model/application'
import type { ContactRole } from '../../../../shared/model/contact'
import { ContactRoleSelect } from '../../../parts/fields/contact-role-select'
import { knownPeople } from '../../../parts/fields/known-people'
import { submit } from '../../../state/submit'
import { usePipeline } from '../../../state/use-pipeline'
import { texts } from '../../../ui/i18n'
import { InlineForm } from '../../../ui/inline-form'
import styles from './people.module.css'

const SUGGESTIONS = 8

type Props = { readonly application: Application; readonly onClose: () => void }

/** Adds a person by name: somebody new, or somebody whom the user knows from another application. */
export const PersonAdd = ({ application, onClose }: Props) => {
  const [name, setName] = useState('')
  const [role, setRole] = useState<ContactRole>('recruiter')
  const [problem, setProblem] = useState<string | null>(null)
  const suggestions = usePipeline(
    (pipeline) => {
      const here = new Set(application.contacts.map(({ contactId }) => contactId))
      const labels = new Map<string, string>()
      for (const contact of knownPeople(pipeline, name, application.companyId, here, SUGGESTIONS)) {
        const company = contact.companyId === null ? undefined : pipeline.get('company', contact.companyId)?.name
        const label = company ? texts('panel.people.knownFrom', { name: contact.name, company }) : contact.name
        if (!labels.has(label)) labels.set(label, contact.id)
      }
      return labels
    },
    [name, application],
  )
  const link = async (contactId: string, isNew: boolean): Promise<void> => {
    const newContact = isNew ? { name: name.trim() } : null
    const refused = await submit({
      type: 'contact/link',
      payload: { applicationId: application.id, contactId, role, newContact },
    })
    if (refused === null) onClose()
    else setProblem(refused)
  }
  const onSubmit = (): void => {
    if (name.trim() === '') setProblem(texts('panel.people.nameMissing'))
    else void link(suggestions.get(name) ?? crypto.randomUUID(), !suggestions.has(name))
  }
  return (
    <InlineForm className={styles.add} onSubmit={onSubmit} onClose={onClose}>
      <Autocomplete
        autoFocus
        label={texts('panel.people.name')}
        value={name}
        error={problem}
        data={[...suggestions.keys()]}
        filter={({ options }) => options}
        openOnFocus={false}
        maxLength={500}
        onChange={(typed) => {
          setName(typed)
          setProblem(null)
        }}
        onOptionSubmit={(label) => {
          const known = suggestions.get(label)
          if (known) void link(known, false)
        }}
      />
      <ContactRoleSelect label={texts('panel.people.role')} role={role} onChoose={setRole} />
      <Button type="submit">{texts('common.add')}</Button>
    </InlineForm>
  )
}

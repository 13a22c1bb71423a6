import { Autocomplete, Button } from '@mantine/core'
import { useState } from 'react'
import type { Application } from '../../../../shared/model/application'
import { contactRoleSchema } from '../../../../shared/model/contact'
import { ContactRoleSelect } from '../../../parts/fields/contact-role-select'
import { KeptDraft } from '../../../parts/fields/kept-draft'
import { knownPeople } from '../../../parts/fields/known-people'
import { submit } from '../../../state/submit'
import { useDraft } from '../../../state/use-draft'
import { usePipeline } from '../../../state/use-pipeline'
import { texts } from '../../../ui/i18n'
import { InlineForm } from '../../../ui/inline-form'
import styles from './people.module.css'

const SUGGESTIONS = 8

type Props = { readonly application: Application; readonly onClose: () => void }

/** Adds a person by name: somebody new, or somebody whom the user knows from another application. */
export const PersonAdd = ({ application, onClose }: Props) => {
  const draft = useDraft({
    place: `person/${application.id}`,
    title: texts('panel.people.add'),
    about: [{ kind: 'application', id: application.id }],
    initial: () => ({ name: '', role: 'recruiter' as string }),
  })
  const { name } = draft.fields
  const role = contactRoleSchema.catch('recruiter').parse(draft.fields.role)
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
    if (refused !== null) return setProblem(refused)
    draft.drop()
    onClose()
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
          draft.change({ name: typed })
          setProblem(null)
        }}
        onOptionSubmit={(label) => {
          const known = suggestions.get(label)
          if (known) void link(known, false)
        }}
      />
      <ContactRoleSelect
        label={texts('panel.people.role')}
        role={role}
        onChoose={(chosen) => draft.change({ role: chosen })}
      />
      <Button type="submit">{texts('common.add')}</Button>
      <KeptDraft draft={draft} onDiscard={() => setProblem(null)} />
    </InlineForm>
  )
}

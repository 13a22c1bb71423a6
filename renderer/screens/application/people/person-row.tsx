import { ActionIcon } from '@mantine/core'
import { IconPencil, IconUserMinus } from '@tabler/icons-react'
import { useState } from 'react'
import type { ContactRole } from '../../../../shared/model/contact'
import type { Id } from '../../../../shared/model/id'
import { givePart } from '../../../acts/give-part'
import { ContactLinks } from '../../../parts/contact-links'
import { DossierLink } from '../../../parts/dossier-link'
import { ContactRoleSelect } from '../../../parts/fields/contact-role-select'
import { TextField } from '../../../parts/fields/text-field'
import { send, undo } from '../../../state/send'
import { submit } from '../../../state/submit'
import { toastUndo } from '../../../state/toasts'
import { useRecord } from '../../../state/use-pipeline'
import { texts } from '../../../ui/i18n'
import styles from './people.module.css'

type Props = { readonly applicationId: Id; readonly contactId: Id; readonly role: ContactRole }

/** A person: how to reach them, and everything of them to edit. */
export const PersonRow = ({ applicationId, contactId, role }: Props) => {
  const contact = useRecord('contact', contactId)
  const [isEditing, setEditing] = useState(false)
  if (!contact) return null
  const { name, title, email, phone } = contact
  const takeOff = async (): Promise<void> => {
    const reply = await send({ type: 'contact/unlink', payload: { applicationId, contactId } })
    if (reply.ok) toastUndo(texts('panel.people.tookOff', { name }), undo)
  }
  return (
    <li className={styles.person}>
      <div className={styles.head}>
        <div className={styles.who}>
          <p className={styles.name}>
            <DossierLink to={{ kind: 'person', id: contactId }} name={name} />
          </p>
          <p className={styles.part}>
            {[texts(`labels.contactRole.${role}`), title, email, phone].filter(Boolean).join(' · ')}
          </p>
        </div>
        <ContactLinks contact={contact} />
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={texts(isEditing ? 'panel.people.editDone' : 'panel.people.edit', { name })}
          aria-expanded={isEditing}
          onClick={() => setEditing(!isEditing)}
        >
          <IconPencil size={16} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`${name}: ${texts('panel.people.takeOff')}`}
          onClick={() => void takeOff()}
        >
          <IconUserMinus size={16} />
        </ActionIcon>
      </div>
      {isEditing && <PersonFields applicationId={applicationId} contactId={contactId} role={role} />}
    </li>
  )
}

const PersonFields = ({ applicationId, contactId, role }: Props) => {
  const contact = useRecord('contact', contactId)
  if (!contact) return null
  const change = (changes: Partial<Record<(typeof FIELDS)[number] | 'name', string>>) =>
    submit({ type: 'contact/update', payload: { id: contactId, changes } })
  return (
    <div className={styles.fields}>
      <TextField
        name={`${contactId}/name`}
        label={texts('panel.people.name')}
        saved={contact.name}
        submit={async (name) =>
          name.trim() === '' ? texts('panel.people.nameMissing') : await change({ name: name.trim() })
        }
      />
      <ContactRoleSelect
        label={texts('panel.people.role')}
        role={role}
        onChoose={(chosen) => givePart(applicationId, contactId, chosen)}
      />
      {FIELDS.map((field) => (
        <TextField
          key={field}
          name={`${contactId}/${field}`}
          label={texts(LABELS[field])}
          type={TYPES[field]}
          saved={contact[field]}
          submit={(value) => change({ [field]: value })}
        />
      ))}
    </div>
  )
}

const FIELDS = ['title', 'email', 'phone', 'url'] as const
const TYPES = { title: 'text', email: 'email', phone: 'tel', url: 'text' } as const
const LABELS = {
  title: 'panel.people.jobTitle',
  email: 'panel.people.email',
  phone: 'panel.people.phone',
  url: 'panel.people.url',
} as const

import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { Application } from '../../../shared/model/application'
import { texts } from '../../ui/i18n'
import { Section } from '../../ui/section'
import styles from './people.module.css'
import { PersonAdd } from './person-add'
import { PersonRow } from './person-row'

/** Who stands on the employer's side. */
export const People = ({ application }: { readonly application: Application }) => {
  const [isAdding, setAdding] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { id, contacts } = application
  return (
    <Section
      title={texts('panel.people.title')}
      beside={
        <Button
          ref={button}
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          aria-expanded={isAdding}
          onClick={() => setAdding(!isAdding)}
        >
          {texts('panel.people.add')}
        </Button>
      }
    >
      {isAdding && (
        <PersonAdd
          application={application}
          onClose={() => {
            setAdding(false)
            button.current?.focus()
          }}
        />
      )}
      {contacts.length === 0 && !isAdding && <p className={styles.empty}>{texts('panel.people.empty')}</p>}
      <ul className={styles.list}>
        {contacts.map(({ contactId, role }) => (
          <PersonRow key={contactId} applicationId={id} contactId={contactId} role={role} />
        ))}
      </ul>
    </Section>
  )
}

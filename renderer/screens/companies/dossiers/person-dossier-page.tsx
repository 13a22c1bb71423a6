import { Button } from '@mantine/core'
import { IconMail, IconPhone } from '@tabler/icons-react'
import type { Contact } from '../../../../shared/model/contact'
import type { Id } from '../../../../shared/model/id'
import { type PersonDossier, personDossier } from '../../../../shared/queries/companies/person-rows'
import { DossierLink } from '../../../parts/dossier-link'
import { bridge } from '../../../state/bridge'
import { usePipeline, useRecord } from '../../../state/use-pipeline'
import { useToday } from '../../../state/use-today'
import { texts } from '../../../ui/i18n'
import { Section } from '../../../ui/section'
import { lastContactWords } from '../contact-words'
import { DuplicateOf } from '../merging/duplicates-notice'
import styles from './dossier.module.css'
import { DossierFrame, GoneDossier } from './dossier-frame'
import { PersonFacts } from './person-facts'
import { PersonParts } from './person-parts'
import { PersonSteps } from './person-steps'

/** Everything that the user knows of a person, and what is to be done with them. */
export const PersonDossierPage = ({ id }: { readonly id: Id }) => {
  const dossier = usePipeline((pipeline) => personDossier(pipeline, id), [id])
  if (dossier === null) return <GoneDossier />
  const { contact, parts, steps } = dossier
  return (
    <DossierFrame
      title={contact.name}
      summary={<Where contact={contact} />}
      acts={<Acts contact={contact} />}
      notice={<DuplicateOf of="contact" id={id} />}
      main={
        <>
          <Clock dossier={dossier} />
          <PersonParts contactId={id} parts={parts} />
          <PersonSteps contactId={id} steps={steps} />
        </>
      }
      side={<PersonFacts contact={contact} />}
    />
  )
}

const Where = ({ contact: { title, companyId } }: { readonly contact: Contact }) => {
  const company = useRecord('company', companyId)
  return (
    <>
      {title}
      {title !== '' && company && ' · '}
      {company && <DossierLink to={{ kind: 'company', id: company.id }} name={company.name} />}
    </>
  )
}

const Acts = ({ contact: { email, phone } }: { readonly contact: Contact }) => (
  <span className={styles.acts}>
    {email !== '' && (
      <Button
        size="xs"
        variant="light"
        leftSection={<IconMail size={15} aria-hidden />}
        onClick={() => void bridge.request.openOutside(`mailto:${email.trim()}`)}
      >
        {texts('companies.person.mail')}
      </Button>
    )}
    {phone !== '' && (
      <Button
        size="xs"
        variant="light"
        leftSection={<IconPhone size={15} aria-hidden />}
        onClick={() => void bridge.request.openOutside(`tel:${phone.replace(/[^\d+.()-]/g, '')}`)}
      >
        {texts('companies.person.call')}
      </Button>
    )}
  </span>
)

const Clock = ({ dossier: { lastContactOn } }: { readonly dossier: PersonDossier }) => {
  const today = useToday((clock) => clock.today)
  return (
    <Section title={texts('companies.person.lastContact')}>
      <div className={styles.clock}>
        <p className={styles.clockWords} data-testid="last-contact">
          {lastContactWords(lastContactOn, today)}
        </p>
        <p className={styles.hint}>{texts('companies.person.clockHint')}</p>
      </div>
    </Section>
  )
}

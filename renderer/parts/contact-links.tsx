import { IconExternalLink, IconMail, IconPhone } from '@tabler/icons-react'
import type { Contact } from '../../shared/model/contact'
import { texts } from '../ui/i18n'
import { isWebAddress, OutsideLink } from './outside'

/** The ways to reach a person, each opened by the system. */
export const ContactLinks = ({ contact: { name, email, phone, url } }: { readonly contact: Contact }) => (
  <>
    {email !== '' && (
      <OutsideLink address={`mailto:${email.trim()}`} label={texts('panel.people.mailTo', { name })} icon={IconMail} />
    )}
    {phone !== '' && (
      <OutsideLink
        address={`tel:${phone.replace(/[^\d+.()-]/g, '')}`}
        label={texts('panel.people.call', { name })}
        icon={IconPhone}
      />
    )}
    {isWebAddress(url) && (
      <OutsideLink address={url} label={texts('panel.people.openPage', { name })} icon={IconExternalLink} />
    )}
  </>
)

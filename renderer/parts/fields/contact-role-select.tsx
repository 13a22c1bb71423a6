import { NativeSelect, type NativeSelectProps } from '@mantine/core'
import { CONTACT_ROLES, type ContactRole } from '../../../shared/model/contact'
import { texts } from '../../ui/i18n'

type Props = Pick<NativeSelectProps, 'label' | 'aria-label' | 'size' | 'className'> & {
  readonly role: ContactRole
  readonly onChoose: (role: ContactRole) => void
}

/** Which part a person has in an application. */
export const ContactRoleSelect = ({ role, onChoose, ...rest }: Props) => (
  <NativeSelect
    {...rest}
    value={role}
    data={CONTACT_ROLES.map((value) => ({ value, label: texts(`labels.contactRole.${value}`) }))}
    onChange={(event) => {
      const chosen = CONTACT_ROLES.find((each) => each === event.currentTarget.value)
      if (chosen) onChoose(chosen)
    }}
  />
)

import { ActionIcon } from '@mantine/core'
import type { IconMail } from '@tabler/icons-react'
import { bridge } from '../state/bridge'

/** Whether the text is a link that may be opened in the browser. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text.trim())

type Props = { readonly address: string; readonly label: string; readonly icon: typeof IconMail }

/** Opens an address outside the app, through main alone. */
export const OutsideLink = ({ address, label, icon: Icon }: Props) => (
  <ActionIcon
    role="link"
    variant="subtle"
    aria-label={label}
    title={address}
    onClick={() => void bridge.request.openOutside(address.trim())}
  >
    <Icon size={16} />
  </ActionIcon>
)

import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { texts } from './i18n'

type Props = {
  readonly action: string
  readonly isReady: boolean
  readonly onClose: () => void
  readonly colour?: string
  /** For a form that keeps what is typed: it says so, and leaving it is no cancelling. */
  readonly kept?: ReactNode
}

/** The end of a small form: the way back, then what it is for. */
export const FormButtons = ({ action, isReady, onClose, colour, kept }: Props) => (
  <Group justify="flex-end">
    {kept}
    <Button variant="default" onClick={onClose}>
      {texts(kept === undefined ? 'common.cancel' : 'common.close')}
    </Button>
    <Button type="submit" disabled={!isReady} {...(colour ? { color: colour } : {})}>
      {action}
    </Button>
  </Group>
)

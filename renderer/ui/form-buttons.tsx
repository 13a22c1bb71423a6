import { Button, Group } from '@mantine/core'
import { texts } from './i18n'

type Props = {
  readonly action: string
  readonly isReady: boolean
  readonly onClose: () => void
  readonly colour?: string
}

/** The end of a small form: the way back, then what it is for. */
export const FormButtons = ({ action, isReady, onClose, colour }: Props) => (
  <Group justify="flex-end">
    <Button variant="default" onClick={onClose}>
      {texts('common.cancel')}
    </Button>
    <Button type="submit" disabled={!isReady} {...(colour ? { color: colour } : {})}>
      {action}
    </Button>
  </Group>
)

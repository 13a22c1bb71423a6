import { Alert, Button, Group } from '@mantine/core'
import type { ComponentProps, ReactNode } from 'react'
import { texts } from '../../ui/i18n'
import { KeptDraft } from './kept-draft'

type Props = {
  /** Why it was refused, in words. */
  readonly problem: string | null
  readonly draft: ComponentProps<typeof KeptDraft>['draft']
  readonly onDiscard: () => void
  readonly action: string
  readonly onClose: () => void
  /** Before the buttons that end the form. */
  readonly children?: ReactNode
}

/** The end of a small form that keeps what is typed: why it was refused, that a draft is kept, the way out, then what the form is for. */
export const DraftFoot = ({ problem, draft, onDiscard, action, onClose, children }: Props) => (
  <>
    {problem !== null && (
      <Alert color="orange" mt="sm" p="xs" role="alert">
        {problem}
      </Alert>
    )}
    <Group mt="sm" gap="xs" justify="flex-end">
      {children}
      <KeptDraft draft={draft} onDiscard={onDiscard} />
      <Button size="xs" variant="default" onClick={onClose}>
        {texts('common.close')}
      </Button>
      <Button size="xs" type="submit">
        {action}
      </Button>
    </Group>
  </>
)

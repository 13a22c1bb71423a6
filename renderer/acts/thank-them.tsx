import { Button } from '@mantine/core'
import type { Outcome } from '../../shared/model/application'
import type { Id } from '../../shared/model/id'
import { openDialog } from '../state/dialogs'
import { texts } from '../ui/i18n'
import { LETTER } from './dialogs'

const THEIR_NO: ReadonlySet<Outcome> = new Set(['rejected', 'cancelled'])

/** Whether there is somebody to thank: one employer, who said no. */
export const isThanked = (ids: readonly Id[], outcome: Outcome | null): boolean =>
  ids.length === 1 && outcome !== null && THEIR_NO.has(outcome)

/** They said no: a kind word keeps the door open. */
export const ThankThem = ({ applicationId }: { readonly applicationId: Id }) => (
  <Button
    size="compact-sm"
    variant="default"
    onClick={() => openDialog(LETTER, { applicationId, template: 'answer-to-no' })}
  >
    {texts('panel.log.thankThem')}
  </Button>
)
